import type { Translation } from '../../i18n/texts.ts'
import type { parts as zh } from '../zh/parts.ts'

export const parts: Translation<typeof zh> = {}
