/**
 * A sheet in short form, recognised and decoded as a whole: for tests of what becomes of a way of writing.
 *
 *     const read = readGrid(enterpriseYear, [['信用代码', '年度', '税收（万元）'], [code, '2025', '约20']])
 *     read.remarks   // ['B2 …']: place, code, proposal
 */

import { dayText, monthText } from '../../../base/day-number.ts'
import { columnName, type Diagnostic } from '../../../base/diagnostic.ts'
import enterprise from '../../../content/registries/enterprise.ts'
import type { GridRange, RawCell, SheetSample } from '../../grid/grid.ts'
import type { ReferenceLookups } from '../cell/reference-index.ts'
import { compileDecoder } from '../decode/compile-decoder.ts'
import type { DecodedRest } from '../decode/decoder.ts'
import { FineValues } from '../decode/fine-values.ts'
import { renderSheetRemark } from '../decode/render-sheet-remark.ts'
import type { SheetRemark } from '../decode/sheet-remark.ts'
import { type Mapping, type MappingAnswers, makeMapping } from '../mapping/mapping.ts'
import { recogniseTable } from '../recognise/recognise-table.ts'
import type { Recognised } from '../recognise/recognised.ts'
import { type FieldValue, getField, type Registry } from '../registry.ts'

export type ShortCell = RawCell | number | null

export interface GridOptions {
  readonly sheet?: string
  /** `A1:C2` as numbers: first row, first column, last row, last column. */
  readonly merges?: readonly (readonly [number, number, number, number])[]
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  readonly lookups?: ReferenceLookups
  readonly asked?: string
  readonly answers?: MappingAnswers
}

export interface GridReading {
  readonly table: Recognised
  readonly mapping: Mapping
  readonly rows: ReadonlyMap<number, Readonly<Record<string, FieldValue>>>
  /** `C5 quantity-approximate → 20`, `C value-rounded`, `5 row-unclear`. */
  readonly remarks: readonly string[]
  /** Codes of the remarks on the table, with the column where there is one. */
  readonly told: readonly string[]
  readonly sentences: readonly string[]
  readonly rest: DecodedRest
}

const nothingRead = {
  rows: new Map<number, never>(),
  remarks: [],
  sentences: [],
  rest: { remarks: [], fields: [], fine: new FineValues(), totals: [], notes: [], counts: {} },
}

export function makeSample(rows: readonly (readonly ShortCell[])[], options: GridOptions = {}): SheetSample {
  const { sheet = '表', merges = [], hiddenRows = [], hiddenColumns = [] } = options
  const ranges = merges.map(([firstRow, firstColumn, lastRow, lastColumn]): GridRange => {
    return { firstRow, firstColumn, lastRow, lastColumn }
  })
  return {
    name: sheet,
    state: 'visible',
    rows: rows
      .map((cells, i) => ({ number: i + 1, cells: cells.map(rawCell), isHidden: hiddenRows.includes(i + 1) }))
      .filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    merges: ranges,
    hiddenColumns,
    isWhole: true,
    dateSystem: 1900,
  }
}

function rawCell(cell: ShortCell): RawCell {
  if (cell === null || cell === '') return undefined
  return typeof cell === 'number' ? { value: cell, text: String(cell) } : cell
}

export function readGrid(
  registry: Registry,
  rows: readonly (readonly ShortCell[])[],
  options: GridOptions = {},
): GridReading {
  const sample = makeSample(rows, options)
  const { lookups = {}, asked, answers } = options
  const context = {
    registry,
    identity: enterprise,
    lookups,
    ...(asked === undefined ? {} : { asked: { period: asked } }),
  }
  const table = recogniseTable(sample, context)
  const made = makeMapping(table, registry, answers ?? (asked === undefined ? {} : { period: asked }))
  const { merges } = sample
  if (table.kind !== 'table')
    return { ...nothingRead, table, mapping: made.mapping, told: table.remarks.map(shortDiagnostic) }
  const decoder = compileDecoder({
    mapping: made.mapping,
    registry,
    lookups,
    merges,
    ...(asked === undefined ? {} : { asked }),
  })
  const batch = decoder.push(sample.rows)
  const rest = decoder.finish()
  const remarks = [...batch.remarks, ...rest.remarks]
  const read = new Map<number, Record<string, FieldValue>>()
  for (const [at, number] of batch.rowNumbers.entries()) {
    const row: Record<string, FieldValue> = {}
    for (const [field, column] of batch.values) row[field] = jsonValue(column[at] ?? null, registry, field)
    read.set(number, row)
  }
  return {
    table,
    mapping: made.mapping,
    rows: read,
    remarks: remarks.map(shortRemark),
    told: [...table.remarks, ...made.remarks].map(shortDiagnostic),
    sentences: remarks.map((remark) => renderSheetRemark(remark, registry).zh),
    rest,
  }
}

function jsonValue(value: string | number | null, registry: Registry, field: string): FieldValue {
  if (typeof value !== 'number') return value
  if (Number.isNaN(value)) return null
  const { kind } = getField(registry, field).type
  if (kind === 'date') return dayText(value)
  if (kind === 'month') return monthText(value)
  return kind === 'flag' ? value === 1 : value
}

function shortRemark({ code, row, column, proposed }: SheetRemark): string {
  const place = `${column === null ? '' : columnName(column)}${row ?? ''}`
  return proposed === undefined ? `${place} ${code}` : `${place} ${code} → ${proposed}`
}

function shortDiagnostic({ code, place }: Diagnostic): string {
  return place?.kind === 'cell' ? `${columnName(place.column)} ${code}` : code
}
