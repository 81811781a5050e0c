import type { Translation } from '../../i18n/texts.ts'
import type { phone as zh } from '../zh/phone.ts'

export const phone: Translation<typeof zh> = {}
