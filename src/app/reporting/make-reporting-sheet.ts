/** The reporting sheet (填报表) of a unit as a workbook: only what is still asked is open, what is known is shown and locked. */
import { findPeriod } from '../../base/period.ts'
import { mayAct } from '../../domain/access/decide.ts'
import { Refusal } from '../../domain/refusal.ts'
import { maxNoteLength } from '../../domain/submission/decide-sheet-cell.ts'
import { periodLabel } from '../../domain/submission/period-names.ts'
import { type SheetColumnKey, sheetColumnKeys } from '../../domain/submission/reporting-sheet-columns.ts'
import {
  type EntryRow,
  frozenColumns,
  layOutSheet,
  type SheetLayout,
  sheetColumnNumber,
} from '../../domain/submission/reporting-sheet-layout.ts'
import { type SheetLanguage, sheetWords } from '../../domain/submission/reporting-sheet-words.ts'
import {
  guideWidth,
  type SheetModel,
  type ValidationModel,
  type WorkbookModel,
} from '../../sheet/sheet-model.ts'
import { makeKeySheet, type SheetKey } from '../../sheet/sign-key-sheet.ts'
import { writeWorkbook } from '../../sheet/write/write-xlsx.ts'
import type { Context } from '../context.ts'
import { readerOf } from './list-submissions.ts'
import { loadSheetFigures } from './load-sheet-figures.ts'

/** What the hidden key sheet names; another layout is another version. */
export const sheetTemplate = { template: 'reporting', version: '1' } as const

export interface MakeReportingSheet {
  readonly district: string
  readonly unit: string
  readonly period: string
}

export async function makeReportingSheet(context: Context, wish: MakeReportingSheet) {
  const { district, unit, period } = wish
  const { language, installation } = context
  if (!mayAct(context.actor, { resource: 'sheet', action: 'read' }, { unit })) throw new Refusal('forbidden')
  const reader = await readerOf(context, district)
  const { snapshot } = reader
  if (findPeriod(period) === undefined) {
    const { baseYear, endYear } = snapshot.plan ?? { baseYear: null, endYear: null }
    throw new Refusal('unknown-period', { text: period, from: baseYear, to: endYear })
  }
  const unitName = snapshot.units.find((row) => row.id === unit)?.name
  if (unitName === undefined) throw new Refusal('unknown-org-unit', { unit })
  const figures = await context.database.readDistrict(district, (tx) =>
    loadSheetFigures(tx, { unit, period }, reader),
  )
  const sheet = { districtName: snapshot.district.name, unitName, period, isDemo: snapshot.isDemo, figures }
  const key: SheetKey = { ...sheetTemplate, district, unit, period, madeAt: context.now.toISOString() }
  const model = workbookOf(layOutSheet(sheet, language), language, makeKeySheet(key, installation.sheetKey))
  const fileName = `${unitName}-${periodLabel(period)[language]}-${sheetWords[language].sheetName}.xlsx`
  return { bytes: await writeWorkbook({ ...model, madeAt: key.madeAt }), fileName }
}

function workbookOf(
  layout: SheetLayout,
  language: SheetLanguage,
  keySheet: SheetModel,
): Omit<WorkbookModel, 'madeAt'> {
  const words = sheetWords[language]
  const lastColumn = sheetColumnKeys.length - 1
  const filling: SheetModel = {
    name: layout.name,
    columns: layout.columns,
    rows: layout.rows,
    merges: layout.wideRows.map((row) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn })),
    frozenRows: layout.headRow,
    frozenColumns,
    isProtected: true,
    validations: layout.entries.flatMap((entry) => validationsOf(entry, language)),
    print: { isLandscape: true, repeatedRows: layout.headRow, footer: words.footer },
  }
  const guide: SheetModel = {
    name: words.guideName,
    columns: [{ width: guideWidth }],
    rows: layout.guide,
    isProtected: true,
    print: { isLandscape: false, footer: words.footer },
  }
  const lists = [...layout.choices].map(([name, values]) => ({ name, values }))
  return { creator: '挂图', sheets: [filling, guide, keySheet], lists }
}

function validationsOf(entry: EntryRow, language: SheetLanguage): readonly ValidationModel[] {
  const { row, min, max } = entry
  const words = sheetWords[language]
  const at = (key: SheetColumnKey) => {
    const column = sheetColumnNumber(key)
    return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }
  }
  const box = (text: string) => ({ title: words.valueTitle, text })
  return [
    { kind: 'list', range: at('unit'), list: entry.choice, prompt: box(words.unitPrompt) },
    {
      kind: 'decimal',
      range: at('value'),
      min,
      max,
      prompt: box(words.valuePrompt),
      refusal: box(words.valueRefusal),
    },
    { kind: 'length', range: at('note'), max: maxNoteLength, refusal: box(words.noteRefusal) },
  ]
}
