/**
 * Writes a workbook from its model: the one place that knows the writing library.
 *
 *     const bytes = await writeWorkbook({ creator: '挂图', madeAt, sheets: [sheet], lists: [] })
 *
 * The same model gives the same bytes. For long lists without looks take `writeTable`, which streams.
 */
import type ExcelJS from 'exceljs'
import { zipBytes } from '../../archive/write-zip.ts'
import { readZipDirectory } from '../../archive/zip-directory.ts'
import { assert } from '../../base/assert.ts'
import { columnName } from '../../base/diagnostic.ts'
import { writeAddress } from '../cell-address.ts'
import type { CellModel, NamedList, SheetModel, ValidationModel, WorkbookModel } from '../sheet-model.ts'
import type { MergedRange } from '../workbook.ts'
import { withDefaults } from '../workbook-limits.ts'
import { cellStyle, lookFill } from './cell-looks.ts'
import { isFormulaLike } from './escape-cell.ts'
import { linesOfRow, rowHeight } from './row-lines.ts'

/** Where the choices of drop-downs lie. */
export const listSheetName = '_lists'

export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const madeAt = new Date(model.madeAt)
  // Loaded when the first workbook is written: it would be a third of every start.
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  workbook.creator = model.creator
  workbook.lastModifiedBy = model.creator
  workbook.created = madeAt
  workbook.modified = madeAt
  workbook.calcProperties.fullCalcOnLoad = true
  for (const sheet of model.sheets) addSheet(workbook, sheet)
  addLists(workbook, model.lists ?? [])
  const written = await workbook.xlsx.writeBuffer()
  return repack(Buffer.from(written), madeAt)
}

/** The library stamps each part with the time of writing: the parts are taken over with the model's. */
async function repack(file: Buffer, madeAt: Date): Promise<Uint8Array> {
  const entries = readZipDirectory(file, withDefaults({ maxRatio: Number.POSITIVE_INFINITY }))
  assert(entries.isOk, 'a workbook that we wrote can be read')
  const parts = [...entries.value.values()].map((entry) => ({ kind: 'copy', entry, file }) as const)
  return zipBytes(parts, madeAt)
}

function addSheet(workbook: ExcelJS.Workbook, model: SheetModel): void {
  const { frozenRows = 0, frozenColumns = 0, state = 'visible' } = model
  const sheet = workbook.addWorksheet(model.name, { state, views: [frozenView(frozenRows, frozenColumns)] })
  for (const [i, { width, isHidden = false, format }] of model.columns.entries()) {
    const style = format === undefined ? {} : { style: { numFmt: format } }
    Object.assign(sheet.getColumn(i + 1), { width, hidden: isHidden, ...style })
  }
  for (const [r, cells] of model.rows.entries()) {
    for (const [c, cell] of cells.entries()) if (cell) fillCell(sheet.getCell(r + 1, c + 1), cell)
    const height = rowHeight(linesOfRow(model, r))
    if (height !== undefined) sheet.getRow(r + 1).height = height
  }
  for (const { firstRow, firstColumn, lastRow, lastColumn } of model.merges ?? []) {
    sheet.mergeCells(firstRow, firstColumn, lastRow, lastColumn)
  }
  for (const validation of model.validations ?? []) addValidation(sheet, validation)
  addConditions(sheet, model)
  setPrint(sheet, model)
  if (model.isProtected) protect(sheet)
}

function frozenView(ySplit: number, xSplit: number): Partial<ExcelJS.WorksheetView> {
  const isFrozen = ySplit > 0 || xSplit > 0
  return isFrozen
    ? { state: 'frozen', xSplit, ySplit, showGridLines: false }
    : { state: 'normal', showGridLines: false }
}

function fillCell(target: ExcelJS.Cell, cell: CellModel): void {
  const { value, note } = cell
  target.value = cellValue(value)
  // as text, a formula stays text even when someone edits the cell
  const isRisky = typeof value === 'string' && isFormulaLike(value)
  target.style = cellStyle(cell, isRisky ? '@' : (cell.format ?? defaultFormat(value)))
  if (note !== undefined) target.note = { texts: [{ text: note }] }
}

function cellValue(value: CellModel['value']): ExcelJS.CellValue {
  if (typeof value !== 'object' || value === null) return value
  if (value.kind === 'date') return new Date(value.iso.length > 10 ? `${value.iso}Z` : value.iso)
  const { formula, result } = value
  return result === null ? { formula } : { formula, result }
}

function defaultFormat(value: CellModel['value']): string | undefined {
  if (typeof value === 'string') return '@'
  return typeof value === 'object' && value?.kind === 'date' ? 'yyyy-mm-dd' : undefined
}

function addValidation(sheet: ExcelJS.Worksheet, validation: ValidationModel): void {
  const { prompt, refusal } = validation
  const shown = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    ...(refusal && { errorTitle: refusal.title.slice(0, 32), error: refusal.text.slice(0, 255) }),
    ...(prompt && {
      showInputMessage: true,
      promptTitle: prompt.title.slice(0, 32),
      prompt: prompt.text.slice(0, 255),
    }),
  }
  withRangeValidations(sheet).dataValidations.add(addressOf(validation.range), {
    ...shown,
    ...ruleOf(validation),
  })
}

function ruleOf(validation: ValidationModel): object {
  switch (validation.kind) {
    case 'list':
      return { type: 'list', formulae: [validation.list] }
    case 'decimal':
      return { type: 'decimal', operator: 'between', formulae: [validation.min, validation.max] }
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formulae: [new Date(validation.from), new Date(validation.to)],
      }
    case 'length':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [validation.max] }
  }
}

/** The library can validate whole ranges, which its types leave out; cell by cell would be slow and large. */
function withRangeValidations(sheet: ExcelJS.Worksheet) {
  return sheet as ExcelJS.Worksheet & {
    readonly dataValidations: { add(range: string, validation: object): void }
  }
}

function addConditions(sheet: ExcelJS.Worksheet, model: SheetModel): void {
  for (const [i, { range, formula, look }] of (model.conditions ?? []).entries()) {
    const fill = lookFill(look)
    sheet.addConditionalFormatting({
      ref: addressOf(range),
      rules: [{ type: 'expression', priority: i + 1, formulae: [formula], style: fill ? { fill } : {} }],
    })
  }
}

function setPrint(sheet: ExcelJS.Worksheet, { print }: SheetModel): void {
  if (print === undefined) return
  const { repeatedRows, footer } = print
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: print.isLandscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(repeatedRows === undefined ? {} : { printTitlesRow: `1:${repeatedRows}` }),
  })
  if (footer !== undefined) sheet.headerFooter.oddFooter = `&L${footer.replaceAll('&', '&&')}&R&P/&N`
}

function protect(sheet: ExcelJS.Worksheet): void {
  Object.assign(sheet, {
    sheetProtection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
      sort: false,
      autoFilter: true,
    },
  })
}

function addLists(workbook: ExcelJS.Workbook, lists: readonly NamedList[]): void {
  if (lists.length === 0) return
  const sheet = workbook.addWorksheet(listSheetName, { state: 'veryHidden' })
  for (const [i, { name, values }] of lists.entries()) {
    for (const [r, value] of values.entries()) sheet.getCell(r + 1, i + 1).value = value
    const column = columnName(i + 1)
    const range = `'${listSheetName}'!$${column}$1:$${column}$${Math.max(values.length, 1)}`
    workbook.definedNames.add(range, name)
  }
}

function addressOf({ firstRow, firstColumn, lastRow, lastColumn }: MergedRange): string {
  return `${writeAddress(firstRow, firstColumn)}:${writeAddress(lastRow, lastColumn)}`
}
