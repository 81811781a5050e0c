/** The sender's own workbook with every remark in its place. A CSV comes back as a workbook, since text can carry no remarks. */
import { required } from '../../base/assert.ts'
import { partSentence } from '../../domain/messages/part-sentence.ts'
import type { SheetRemark } from '../../domain/submission/sheet-import.ts'
import { annotateWorkbook } from '../../sheet/annotate/annotate-workbook.ts'
import { type CellRemark, remarkWords } from '../../sheet/annotate/remark-sheet.ts'
import { readCsv } from '../../sheet/read-csv.ts'
import type { CellModel } from '../../sheet/sheet-model.ts'
import { sheetName } from '../../sheet/write/list-workbook.ts'
import { fittingColumns } from '../../sheet/write/sheet-fit.ts'
import { writeWorkbook } from '../../sheet/write/write-xlsx.ts'
import { loadSheetContent } from '../../store/sheet-import-store.ts'
import type { Context, Language } from '../context.ts'
import { getSheetImport, type KeptImport } from './keep-sheet-import.ts'
import { isWorkbook, refuseSheet } from './open-sheet-file.ts'

export async function annotateSheet(
  context: Context,
  { district, id }: { readonly district: string; readonly id: string },
) {
  const { kept, content } = await context.database.readDistrict(district, async (tx) => ({
    kept: await getSheetImport(tx, context, id),
    content: required(await loadSheetContent(tx, id), 'a sheet is kept with its preview'),
  }))
  const { language } = context
  const madeAt = kept.createdAt
  const bytes = isWorkbook(content) ? content : await workbookFromText(content, kept)
  const remarks = kept.preview.shown.remarks.map((remark) => cellRemark(remark, language))
  const annotated = await annotateWorkbook(bytes, { remarks, words: remarkWords[language], madeAt })
  if (!annotated.isOk) throw refuseSheet(kept.fileName, annotated.diagnostics)
  return { bytes: annotated.value, fileName: nameOf(kept.fileName, language) }
}

async function workbookFromText(
  content: Uint8Array,
  { fileName, createdAt }: KeptImport,
): Promise<Uint8Array> {
  const sheet = readCsv(content, sheetName(fileName))
  if (!sheet.isOk) throw refuseSheet(fileName, sheet.diagnostics)
  const rows = sheet.value.rows.map((row) =>
    row.map((cell): CellModel | undefined => (cell === undefined ? undefined : { value: cell.text })),
  )
  const columns = fittingColumns(sheet.value.rows.map((row) => row.map((cell) => cell?.text ?? '')))
  return writeWorkbook({
    creator: '挂图',
    madeAt: createdAt.toISOString(),
    sheets: [{ name: sheet.value.name, columns, rows, print: { isLandscape: true } }],
  })
}

function cellRemark(remark: SheetRemark, language: Language): CellRemark {
  const words = partSentence(remark.text[language], language)
  const { severity, sheet, row, column } = remark
  if (sheet === null || row === null || column === null) return { severity, ...words }
  return { place: { sheet, row, column }, severity, ...words }
}

function nameOf(fileName: string, language: Language): string {
  return `${fileName.replace(/\.[^.]*$/, '')}-${remarkWords[language].sheetName}.xlsx`
}
