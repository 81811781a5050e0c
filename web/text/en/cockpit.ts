import type { Translation } from '../../i18n/texts.ts'
import type { cockpit as zh } from '../zh/cockpit.ts'

export const cockpit: Translation<typeof zh> = {}
