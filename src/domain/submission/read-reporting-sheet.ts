/**
 * Reads a filled reporting sheet: which cell speaks of which figure, what it would change, and every remark about it. Nothing is entered here.
 *
 *     const reading = readReportingSheet({ grids, figures, hasKey: true })
 *     if (reading.isOk) reading.value.cells[0]?.decision.change   // 'new'
 */
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { cellPlace, type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import type { SheetRemarkCode } from '../messages/sheet-remarks.ts'
import { sheetRemarks } from '../messages/sheet-remarks.ts'
import { decideKnownCell, decideSheetCell, type SheetCell, type SheetDecision } from './decide-sheet-cell.ts'
import { readSheetValue } from './read-reporting-sheet-value.ts'
import { isOpenFigure, type SheetFigure } from './reporting-sheet.ts'
import { findSheetColumn, type SheetColumnKey, sheetColumns } from './reporting-sheet-columns.ts'
import { type CellGrid, findSheetHead, type GridCell, type SheetHead } from './reporting-sheet-head.ts'
import { matchFigure, periodFacts, type RowWords, rowRemark } from './reporting-sheet-match.ts'
import { sheetWords } from './reporting-sheet-words.ts'
import { type TableCells, tableCells } from './table-cells.ts'

export interface ReadSheetInput {
  readonly grids: readonly CellGrid[]
  /** What the sheet may speak of: the unit's figures of its period. */
  readonly figures: readonly SheetFigure[]
  /** Whether the signed key sheet was there. */
  readonly hasKey: boolean
}

export interface ReadCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly figure: SheetFigure
  readonly decision: SheetDecision
  /** Trimmed; empty where there is none. */
  readonly note: string
}

export interface SheetReading {
  readonly cells: readonly ReadCell[]
  readonly remarks: readonly Diagnostic[]
}

/** Rejected only where no table was found; a table with wrong cells is read with its remarks. */
export function readReportingSheet({ grids, figures, hasKey }: ReadSheetInput): Checked<SheetReading> {
  const tables = findTables(grids)
  const [table] = tables
  if (table === undefined) return rejected(sheetRemark('sheet-no-head'))
  const reading = readRows(table, figures)
  const remarks = [
    ...(hasKey ? [] : [sheetRemark('sheet-key-lost')]),
    ...remarksOnTable(table, tables),
    ...reading.remarks,
    ...remarksOnWhole(reading, figures),
  ]
  return accepted({ cells: reading.cells, remarks })
}

interface Table {
  readonly grid: CellGrid
  readonly head: SheetHead
}

/** The likeliest first: visible, with row keys, named as ours, with the most of our columns. */
function findTables(grids: readonly CellGrid[]): readonly Table[] {
  const names: readonly string[] = [sheetWords.zh.sheetName, sheetWords.en.sheetName]
  const weigh = ({ grid, head }: Table) =>
    (grid.state === 'visible' ? 1000 : 0) +
    (head.columns.has('key') ? 100 : 0) +
    (names.includes(grid.name) ? 50 : 0) +
    head.columns.size
  return grids
    .flatMap((grid) => {
      const head = findSheetHead(grid)
      return head === undefined ? [] : [{ grid, head }]
    })
    .sort((a, b) => weigh(b) - weigh(a))
}

function remarksOnTable({ grid, head }: Table, tables: readonly Table[]): readonly Diagnostic[] {
  const remarks = head.doubles.map(({ key, column }) => {
    const { zh, en } = sheetColumns[key].label
    return rowRemark('sheet-column-double', cellPlace(grid.name, head.row, column), {
      label: zh,
      labelEn: en,
    })
  })
  if (head.others.length > 0) {
    remarks.push(sheetRemark('sheet-columns-ignored', { columns: head.others.slice(0, 10).join('、') }))
  }
  const others = tables.filter((table) => table.grid !== grid && table.grid.state === 'visible')
  if (others.length > 0) {
    const sheets = others.map((table) => table.grid.name).join('、')
    remarks.push(sheetRemark('sheet-others-ignored', { sheets, sheet: grid.name }))
  }
  return remarks
}

/** Several times what any unit is asked in all years; a longer table is something else. */
const maxTableRows = 2_000

function readRows({ grid, head }: Table, figures: readonly SheetFigure[]): SheetReading {
  const table = tableCells(grid, head)
  const cells: ReadCell[] = []
  const remarks: Diagnostic[] = []
  const rowOf = new Map<SheetFigure, number>()
  let count = 0
  for (let row = head.row + 1; row <= grid.rows.length; row += 1) {
    if (isPassedOver(table, row)) continue
    count += 1
    if (count > maxTableRows) {
      remarks.push(sheetRemark('sheet-too-long', { sheet: grid.name, limit: maxTableRows }))
      break
    }
    const read = readRow({ grid, head, table, row }, figures)
    remarks.push(...read.diagnostics)
    if (!read.isOk || read.value === undefined) continue
    const cell = read.value
    const first = rowOf.get(cell.figure)
    if (first === undefined || cell.decision.change === 'blank') cells.push(cell)
    else remarks.push(doubleRow(cell, first))
    if (cell.decision.change !== 'blank') rowOf.set(cell.figure, first ?? row)
  }
  return { cells, remarks }
}

/** Rows without a word of ours, and heads repeated on a further page. */
function isPassedOver(table: TableCells, row: number): boolean {
  const value = table.own('value', row)?.text.trim() ?? ''
  if (value !== '') return findSheetColumn(value)?.key === 'value'
  if (table.own('value', row)?.isStale === true) return false
  return (['key', 'name', 'ordinal'] as const).every((key) => table.shared(key, row) === '')
}

interface RowInput extends Table {
  readonly table: TableCells
  readonly row: number
}

/** Accepted without a value: the row says nothing that concerns us. */
function readRow(input: RowInput, figures: readonly SheetFigure[]): Checked<ReadCell | undefined> {
  const { table, row } = input
  const places = placesOf(input)
  const words: RowWords = {
    key: table.shared('key', row),
    ordinal: table.shared('ordinal', row),
    name: table.shared('name', row),
    scope: table.shared('scope', row),
    period: table.shared('period', row),
  }
  const value = table.own('value', row)
  const match = matchFigure(words, figures, places.value)
  if (!match.isOk) return explainUnmatched(words, value, { places, diagnostics: match.diagnostics })
  const { figure } = match.value
  const cells = { value, unit: table.shared('unit', row), headUnit: input.head.unit }
  const read = readSheetValue(cells, figure, places)
  const note = table.own('note', row)?.text.trim() ?? ''
  const decision: SheetDecision | undefined = read.isOk
    ? decide({ figure, seenVersion: match.value.seenVersion, value: read.value, note, places })
    : { change: 'refused', after: null, entry: null, question: undefined, remarks: read.diagnostics }
  if (decision === undefined) return accepted(undefined)
  const hasValue = decision.change !== 'blank' && decision.change !== 'same'
  const remarks = [
    // doubts about an untouched row trouble nobody
    ...(hasValue ? match.diagnostics : []),
    ...(read.isOk && hasValue ? read.diagnostics : []),
    ...decision.remarks,
  ]
  const { sheet, column } = places.at
  return accepted({ sheet, row, column, figure, decision, note }, remarks)
}

function decide(cell: SheetCell<SheetFigure>): SheetDecision | undefined {
  const { figure } = cell
  switch (figure.kind) {
    case 'asked':
      return decideSheetCell({ ...cell, figure })
    case 'known':
      return decideKnownCell({ ...cell, figure })
  }
}

/** A row that names no figure of ours matters only when it brings a value, and not when it is a total. */
function explainUnmatched(
  { name, ordinal }: RowWords,
  value: GridCell | undefined,
  { places, diagnostics }: { readonly places: RowPlaces; readonly diagnostics: readonly Diagnostic[] },
): Checked<undefined> {
  if ((value?.text.trim() ?? '') === '' && value?.isStale !== true) return accepted(undefined)
  const text = (name || ordinal).replace(/\s/g, '')
  if (/^(合计|总计|小计|汇总|total|sum)[:：]?$/i.test(text)) {
    return accepted(undefined, [rowRemark('sheet-total-ignored', places.value, { text })])
  }
  return rejected(...diagnostics)
}

type RowPlaces = ReturnType<typeof placesOf>

/** A column that is missing is remarked at the value. */
function placesOf({ grid, head, row }: RowInput) {
  const column = head.columns.get('value') ?? 1
  const at = (key: SheetColumnKey) => cellPlace(grid.name, row, head.columns.get(key) ?? column)
  return { at: { sheet: grid.name, column }, value: at('value'), unit: at('unit'), note: at('note') }
}

function doubleRow({ sheet, row, column, figure }: ReadCell, first: number): Diagnostic {
  const facts = { name: figure.name, first, ...periodFacts(figure) }
  return rowRemark('sheet-row-double', cellPlace(sheet, row, column), facts)
}

function remarksOnWhole({ cells }: SheetReading, figures: readonly SheetFigure[]): readonly Diagnostic[] {
  const remarks: Diagnostic[] = []
  const seen = new Set(cells.map(({ figure }) => figure))
  const missing = figures.filter((one) => isOpenFigure(one) && one.value === null && !seen.has(one))
  if (missing.length > 0) {
    const names = missing.slice(0, 5).map(({ name }) => name)
    remarks.push(sheetRemark('sheet-rows-missing', { count: missing.length, names: names.join('、') }))
  }
  const isEmpty = cells.every(({ decision }) => decision.change === 'blank' || decision.change === 'same')
  if (isEmpty) remarks.push(sheetRemark('sheet-nothing-new'))
  return remarks
}

/** About the file as a whole: no place. */
function sheetRemark(code: SheetRemarkCode, facts: Diagnostic['facts'] = {}): Diagnostic {
  return diagnostic(code, { severity: sheetRemarks[code].severity, facts })
}
