/**
 * A table of indicators → its rows: category carried down, ordinals as printed, unit from its column or the bracket behind the name.
 *
 *     readIndicatorTable(text, table, { documentYear: 2023 })[0]
 *     // { name: '全部工业增加值', unit: '亿元', values: { 2022: 512.4, 2027: 790 }, owner: ['区经信局'], … }
 */
import type { IndicatorRow, Quoted, TableValue } from '../../compiled-plan.ts'
import type { ScannedCell, ScannedTable } from '../../scan/scanned-text.ts'
import type { ColumnKind } from '../../scan/table/column-kind.ts'
import { isUnitWord } from '../../scan/table/unit-word.ts'
import { printSpan, quoteSpan, speak } from '../spoken.ts'
import { nameUnits } from '../task/found-task.ts'
import { readOwnerClause } from '../task/read-owner-clause.ts'
import { speakUnits } from '../unit/speak-units.ts'
import { splitUnits } from '../unit/split-units.ts'
import { readCellValue } from './read-cell-value.ts'
import { readRowName } from './read-row-name.ts'
import type { TableHead } from './table-head.ts'
import { type ValueColumn, valueColumns } from './value-columns.ts'

/** A row before it has an id and its units are resolved. */
export interface FoundRow extends Omit<IndicatorRow, 'id' | 'ownerMentions' | 'owner'> {
  readonly owners: readonly (Quoted & { readonly name: string })[]
}

export interface IndicatorSource {
  readonly text: string
  readonly table: ScannedTable
  readonly head: TableHead
  /** Year of a heading that has none. */
  readonly documentYear: number | null
}

type Row = readonly ScannedCell[]

export function readIndicatorTable(source: IndicatorSource): readonly FoundRow[] {
  const values = valueColumns(source.head.columns, source.documentYear)
  const rows: FoundRow[] = []
  let category: string | null = null
  for (const row of source.head.body) {
    const only = onlyCell(row)
    const name = findName(source.head, row)
    if (only !== undefined) {
      if (!/^(注|备注|说明|合计|总计)/.test(only.reading) && only.reading.length <= 24)
        category = nameOf(only)
      continue
    }
    category = carryCategory(source.head, row, category)
    if (name === undefined || isNoName(name.reading)) continue
    rows.push(readRow({ ...source, row, name, category, values }))
  }
  return rows
}

/** Notes, totals and stray figures name no indicator. */
function isNoName(reading: string): boolean {
  return /^(注\s*\d*\s*[:.]|备注|合计|总计|小计)|^[\d\s.%—-]*$/.test(reading)
}

/** A row with one text, a Chinese numeral before it or not, names the rows under it. */
function onlyCell(row: Row): ScannedCell | undefined {
  const filled = row.filter((cell) => !/^(?:[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?)?$/.test(cell.reading))
  return new Set(filled.map((cell) => cell.range.start)).size === 1 ? filled[0] : undefined
}

function nameOf(cell: ScannedCell): string {
  const { start, end } = readRowName(cell.reading)
  return cell.reading.slice(start, end).replace(/\s+/g, '')
}

function cellsOf(head: TableHead, row: Row, kind: ColumnKind): readonly ScannedCell[] {
  return head.columns.flatMap((column) => {
    const cell = row[column.place]
    return column.kind === kind && cell !== undefined && cell.reading !== '' ? [cell] : []
  })
}

/** The most particular of the naming columns. */
function findName(head: TableHead, row: Row): ScannedCell | undefined {
  const names = cellsOf(head, row, 'name')
  if (names.length > 0) return names.at(-1)
  const hasNames = head.columns.some(({ kind }) => kind === 'name')
  if (hasNames) return undefined
  return cellsOf(head, row, 'task').at(-1) ?? cellsOf(head, row, 'category').at(-1)
}

function carryCategory(head: TableHead, row: Row, category: string | null): string | null {
  const names = cellsOf(head, row, 'name')
  const own = cellsOf(head, row, 'category')[0] ?? (names.length > 1 ? names[0] : undefined)
  return own === undefined ? category : nameOf(own)
}

interface RowSource extends IndicatorSource {
  readonly row: Row
  readonly name: ScannedCell
  readonly category: string | null
  readonly values: readonly ValueColumn[]
}

function readRow(source: RowSource): FoundRow {
  const { text, table, head, row, name, category } = source
  const named = readRowName(name.reading)
  const cells = readValues(source)
  const spoken = speak(text, name.range)
  return {
    ...quoteSpan(spoken, { start: 0, end: spoken.reading.length }),
    section: table.section,
    confidence: 1,
    doubts: [],
    name: printSpan(spoken, named).replace(/(?<=[一-龥])\s+(?=[一-龥])/g, ''),
    category,
    ordinal: cellsOf(head, row, 'ordinal')[0]?.reading ?? null,
    unit: unitOf(head, row, named.unit) ?? cells.find(({ unit }) => unit !== null)?.unit ?? null,
    values: Object.fromEntries(cells.map(({ key, cell }) => [key, cell.value])),
    cells: cells.map(({ cell }) => cell),
    owners: readOwners(text, head, row),
    binding: readBinding(cellsOf(head, row, 'binding')[0]?.reading),
  }
}

function unitOf(head: TableHead, row: Row, fromName: string | null): string | null {
  const printed = cellsOf(head, row, 'unit')[0]?.reading.replace(/\s+/g, '')
  if (printed !== undefined && isUnitWord(printed)) return printed.replace(/^\((.*)\)$/, '$1')
  return fromName
}

/** A rate beside levels is no value of a year; alone (— ¦ — ¦ [13.5]) it is all the row promises. */
function readValues({ text, row, values }: RowSource): readonly ReadValue[] {
  const all = values.map((column) => ({ column, read: readValue(text, row[column.place], column) }))
  const hasLevel = all.some(
    ({ column, read }) => !column.isRate && column.role === 'target' && read.length > 0,
  )
  return all.flatMap(({ column, read }) => (column.isRate && hasLevel ? [] : read))
}

interface ReadValue {
  readonly key: string
  readonly unit: string | null
  readonly cell: TableValue
}

function readValue(text: string, cell: ScannedCell | undefined, column: ValueColumn): readonly ReadValue[] {
  const read = cell === undefined ? undefined : readCellValue(cell.reading)
  if (cell === undefined || read === undefined) return []
  const { unit, ...value } = read
  const quote = text.slice(cell.range.start, cell.range.end)
  return [
    {
      key: column.key,
      unit,
      cell: { year: column.year, role: column.role, ...value, range: cell.range, quote },
    },
  ]
}

function readOwners(text: string, head: TableHead, row: Row): FoundRow['owners'] {
  const cells = [...cellsOf(head, row, 'lead'), ...cellsOf(head, row, 'owner')]
  return cells.flatMap((cell) => {
    const spoken = speakUnits(text, cell.range)
    const clause = readOwnerClause(spoken.reading)
    const spans = clause?.isSaid === true ? clause.lead : splitUnits(spoken.reading)
    return nameUnits(spoken, spans)
  })
}

function readBinding(reading: string | undefined): IndicatorRow['binding'] {
  if (reading === undefined) return null
  if (reading.includes('约束')) return 'binding'
  return reading.includes('预期') ? 'anticipatory' : null
}
