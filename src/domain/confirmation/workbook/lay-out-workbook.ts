/**
 * A confirmation sheet laid out as a table: stored values locked, two cells a row to be filled in. Data only; `app` hands it to whatever writes workbooks.
 *
 *     layOutWorkbook(sheet, 'zh').rows[3]?.[3]   // { value: '认为正确的数值', look: 'head' }
 */
import { units } from '../../../base/quantity.ts'
import type { Bilingual } from '../../bilingual.ts'
import { renderTemplate } from '../../messages/render-message.ts'
import type { FieldDefinition } from '../../registry/field.ts'
import type { FieldValue } from '../../registry/registry.ts'
import type { LaidCell } from '../../submission/reporting-sheet-layout.ts'
import { type WorkbookColumnKey, workbookColumnKeys, workbookColumns } from './workbook-columns.ts'
import { type WorkbookLanguage, workbookWords } from './workbook-words.ts'

export interface WorkbookField {
  readonly field: FieldDefinition
  readonly stored: FieldValue
  /** Of choices, flags and references: what a value is called. */
  readonly choices: readonly { readonly value: FieldValue; readonly label: Bilingual }[]
}

export interface WorkbookSheet {
  readonly enterprise: { readonly code: string; readonly name: string; readonly townName: string }
  readonly year: number
  /** `YYYY-MM-DD` */
  readonly dueOn: string
  readonly isDemo: boolean
  readonly fields: readonly WorkbookField[]
}

export interface WorkbookLayout {
  readonly rows: readonly (readonly LaidCell[])[]
  readonly guide: readonly (readonly LaidCell[])[]
}

/** The table begins below this row. */
export const workbookHeadRow = 4

export function layOutWorkbook(sheet: WorkbookSheet, language: WorkbookLanguage): WorkbookLayout {
  const { guideName, guide } = workbookWords[language]
  return {
    rows: [...openingRows(sheet, language), ...sheet.fields.map((one) => fieldRow(one, language))],
    guide: [
      [{ value: guideName, look: 'title' }],
      ...guide.map((line): readonly LaidCell[] => [{ value: line, look: 'plain', isWrapped: true }]),
    ],
  }
}

function openingRows(sheet: WorkbookSheet, language: WorkbookLanguage): readonly (readonly LaidCell[])[] {
  const words = workbookWords[language]
  const { enterprise, year, dueOn, isDemo } = sheet
  const title = renderTemplate(words.title, { enterprise: enterprise.name, year: String(year) })
  const facts = { code: enterprise.code, town: enterprise.townName, dueOn }
  return [
    [{ value: title + (isDemo ? words.demo : ''), look: 'title' }],
    [{ value: renderTemplate(words.subject, facts), look: 'plain' }],
    [{ value: words.fill, look: 'plain', isWrapped: true }],
    workbookColumnKeys.map((key) => ({ value: workbookColumns[key].label[language], look: 'head' })),
  ]
}

function fieldRow(
  { field, stored, choices }: WorkbookField,
  language: WorkbookLanguage,
): readonly LaidCell[] {
  const { key, label, meaning, type } = field
  const name: LaidCell = { value: label[language], look: 'muted', isWrapped: true }
  const cells: Record<WorkbookColumnKey, LaidCell> = {
    field: meaning === undefined ? name : { ...name, note: meaning[language] },
    stored: storedCell(stored, choices, language),
    unit: { value: 'unit' in type ? units[type.unit].label[language] : null, look: 'muted' },
    held: { value: null, look: 'entry' },
    reason: { value: null, look: 'entry', isWrapped: true },
    key: { value: key, look: 'muted' },
  }
  return workbookColumnKeys.map((column) => cells[column])
}

function storedCell(
  stored: FieldValue,
  choices: WorkbookField['choices'],
  language: WorkbookLanguage,
): LaidCell {
  const choice = choices.find(({ value }) => value === stored)
  if (choice !== undefined) return { value: choice.label[language], look: 'muted' }
  if (typeof stored !== 'number') return { value: stored === null ? '—' : String(stored), look: 'muted' }
  return { value: stored, look: 'muted', format: formatOf(stored) }
}

/** All digits that the value has: 8.5 mu are not 8.5000. */
function formatOf(stored: number): string {
  const decimals = String(stored).split('.')[1]?.length ?? 0
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}
