/**
 * The columns of a confirmation sheet as a workbook: written once, read by the layout and by the reader.
 *
 *     workbookColumnNumber('held')   // 4
 */
import type { Bilingual } from '../../bilingual.ts'

export const workbookColumnKeys = ['field', 'stored', 'unit', 'held', 'reason', 'key'] as const
export type WorkbookColumnKey = (typeof workbookColumnKeys)[number]

export interface WorkbookColumn {
  readonly label: Bilingual
  /** In characters. */
  readonly width: number
  readonly isHidden?: boolean
}

export const workbookColumns = {
  field: { label: { zh: '字段', en: 'Field' }, width: 26 },
  stored: { label: { zh: '台账值', en: 'Stored' }, width: 18 },
  unit: { label: { zh: '计量单位', en: 'Measured in' }, width: 12 },
  held: { label: { zh: '认为正确的数值', en: 'Value held right' }, width: 20 },
  reason: { label: { zh: '理由', en: 'Reason' }, width: 40 },
  key: { label: { zh: '行标识', en: 'Row key' }, width: 24, isHidden: true },
} as const satisfies Record<WorkbookColumnKey, WorkbookColumn>

export function workbookColumnNumber(key: WorkbookColumnKey): number {
  return workbookColumnKeys.indexOf(key) + 1
}
