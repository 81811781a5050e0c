/** A confirmation sheet as a workbook to be filled in: stored values are shown and locked, two cells a row are open. */
import { units } from '../../../base/quantity.ts'
import {
  layOutWorkbook,
  type WorkbookField,
  type WorkbookSheet,
  workbookHeadRow,
} from '../../../domain/confirmation/workbook/lay-out-workbook.ts'
import { maxReasonLength } from '../../../domain/confirmation/workbook/read-workbook.ts'
import {
  type WorkbookColumn,
  workbookColumnKeys,
  workbookColumnNumber,
  workbookColumns,
} from '../../../domain/confirmation/workbook/workbook-columns.ts'
import { workbookWords } from '../../../domain/confirmation/workbook/workbook-words.ts'
import { renderTemplate } from '../../../domain/messages/render-message.ts'
import { guideWidth, type SheetModel, type ValidationModel } from '../../../sheet/sheet-model.ts'
import { makeKeySheet } from '../../../sheet/sign-key-sheet.ts'
import { writeWorkbook } from '../../../sheet/write/write-xlsx.ts'
import type { Context, Language } from '../../context.ts'
import { townNameOf } from '../describe-round.ts'
import { type SheetReader, sheetReaderOf } from '../sheet-reader.ts'
import { type Answerable, loadAnswerable } from './load-answerable.ts'
import { workbookKey } from './workbook-key.ts'

export async function makeSheetWorkbook(
  context: Context,
  { district, id }: { readonly district: string; readonly id: string },
) {
  const { language, installation, now } = context
  const reader = await sheetReaderOf(context, district)
  const answerable = await context.database.readSnapshot(district, (tx) => loadAnswerable(tx, reader, id))
  const sheet = workbookSheet(answerable, reader)
  const key = workbookKey(district, answerable, now)
  const bytes = await writeWorkbook({
    creator: '挂图',
    madeAt: key.madeAt,
    sheets: [...visibleSheets(sheet, language), makeKeySheet(key, installation.sheetKey)],
    lists: sheet.fields
      .filter(({ choices }) => choices.length > 0)
      .map(({ field, choices }) => ({
        name: listName(field.key),
        values: choices.map(({ label }) => label[language]),
      })),
  })
  const { sheetName } = workbookWords[language]
  return { bytes, fileName: `${sheet.enterprise.name}-${sheet.year}-${sheetName}.xlsx` }
}

function workbookSheet({ row, round, fields }: Answerable, { snapshot }: SheetReader): WorkbookSheet {
  return {
    enterprise: {
      code: row.enterprise,
      name: row.enterpriseName,
      townName: townNameOf(snapshot, row.town),
    },
    year: round.year,
    dueOn: round.dueOn,
    isDemo: snapshot.isDemo,
    fields,
  }
}

function visibleSheets(sheet: WorkbookSheet, language: Language): readonly SheetModel[] {
  const words = workbookWords[language]
  const layout = layOutWorkbook(sheet, language)
  const lastColumn = workbookColumnKeys.length - 1
  const filling: SheetModel = {
    name: words.sheetName,
    columns: workbookColumnKeys.map((key) => {
      const { width, isHidden = false }: WorkbookColumn = workbookColumns[key]
      return { width, isHidden }
    }),
    rows: layout.rows,
    merges: [1, 2, 3].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn })),
    frozenRows: workbookHeadRow,
    frozenColumns: 1,
    isProtected: true,
    validations: sheet.fields.flatMap((field, i) => validationsOf(field, workbookHeadRow + 1 + i, language)),
    print: { isLandscape: true, repeatedRows: workbookHeadRow, footer: words.footer },
  }
  const guide: SheetModel = {
    name: words.guideName,
    columns: [{ width: guideWidth }],
    rows: layout.guide,
    isProtected: true,
    print: { isLandscape: false, footer: words.footer },
  }
  return [filling, guide]
}

function validationsOf(field: WorkbookField, row: number, language: Language): readonly ValidationModel[] {
  const words = workbookWords[language]
  const at = (key: 'held' | 'reason') => {
    const column = workbookColumnNumber(key)
    return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }
  }
  const text = renderTemplate(words.reasonRefusal, { limit: maxReasonLength })
  const refusal = { title: words.reasonTitle, text }
  return [
    ...heldValidations(field, at('held'), language),
    { kind: 'length', range: at('reason'), max: maxReasonLength, refusal },
  ]
}

function heldValidations(
  { field: { key, type }, choices }: WorkbookField,
  range: ValidationModel['range'],
  language: Language,
): readonly ValidationModel[] {
  const words = workbookWords[language]
  const box = (text: string) => ({ title: words.heldTitle, text })
  if (choices.length > 0) {
    const boxes = { prompt: box(words.heldChoice), refusal: box(words.choiceRefusal) }
    return [{ kind: 'list', range, list: listName(key), ...boxes }]
  }
  if (!('unit' in type)) return [{ kind: 'length', range, max: 2000, prompt: box(words.heldText) }]
  const unit = units[type.unit].label[language]
  // Bounds for what is typed by hand; a text with its unit that is pasted is read after the upload.
  const { min = -1e15, max = 1e15 } = type
  const prompt = box(renderTemplate(words.heldNumber, { unit }))
  return [
    { kind: 'decimal', range, min, max, prompt, refusal: box(renderTemplate(words.heldRefusal, { unit })) },
  ]
}

function listName(key: string): string {
  return `choices_${key}`
}
