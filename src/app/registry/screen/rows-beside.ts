/**
 * Rows that an import brings as they will be, each beside the same firm's row of a year before: from the file itself, or else from what is stored.
 *
 *     const rows = new RowsBeside({ staged, stored, change, industryOf })
 *     rows.periods            // [2024, 2025]; months as numbers
 *     rows.table(2025, [])    // columns row, industry, taxWanYuan, before taxWanYuan
 */
import { beforeField, wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import type { Brought } from '../../../store/registry/change-statements.ts'
import { type Column, codeColumn } from '../../../table/column.ts'
import { findColumn, getColumn, makeTable, numbersOf, type Table } from '../../../table/table.ts'

export interface RowsInput {
  /** With columns `row`, `period`, `enterprise` and the fields. */
  readonly staged: Table
  readonly stored: Table
  readonly change: Brought
  readonly industryOf: ReadonlyMap<string, string>
}

/** Rows of a table by period and firm. */
type Places = ReadonlyMap<number, ReadonlyMap<string, number>>

export class RowsBeside {
  readonly periods: readonly number[]
  readonly #in: RowsInput
  readonly #staged: Places
  readonly #stored: Places
  readonly #fields: readonly string[]

  constructor(input: RowsInput) {
    this.#in = input
    this.#staged = placesOf(input.staged)
    this.#stored = placesOf(input.stored)
    this.periods = [...this.#staged.keys()].sort((a, b) => a - b)
    this.#fields = Object.entries(input.stored.columns).flatMap(([name, { kind }]) =>
      kind === 'number' && name !== 'row' && name !== 'period' ? [name] : [],
    )
  }

  /** Firms of which the import brings a row of the period. */
  firms(period: number): readonly string[] {
    return [...(this.#staged.get(period)?.keys() ?? [])]
  }

  /** Firms that are stored in the period and of which the import brings no row. */
  others(period: number): readonly string[] {
    const own = this.#staged.get(period)
    return [...(this.#stored.get(period)?.keys() ?? [])].filter((code) => own?.has(code) !== true)
  }

  /** The firms' rows of a period, one after the other; `row` is missing where the import brings none. */
  table(period: number, firms: readonly string[]): Table {
    const now = this.#find(period, firms)
    const before = this.#find(period - yearLength(period), firms)
    const columns: Record<string, Column> = {
      row: { kind: 'number', values: takeNumbers(numbersOf(this.#in.staged, 'row'), now.staged) },
      industry: codeColumn(firms.map((code) => this.#in.industryOf.get(code) ?? null)),
    }
    for (const field of this.#fields) {
      columns[field] = this.#values(field, now)
      columns[beforeField(field)] = this.#values(field, before)
    }
    return makeTable(firms.length, columns)
  }

  /** A field's values of the period after, as far as they are at hand, for the same firms in the same order. */
  following(period: number, firms: readonly string[]): (field: string) => Float64Array | undefined {
    const after = period + yearLength(period)
    if (!this.#staged.has(after) && !this.#stored.has(after)) return () => undefined
    let rows: FoundRows | undefined
    return (field) => {
      rows ??= this.#find(after, firms)
      const column = this.#values(field, rows)
      return column.kind === 'number' ? column.values : undefined
    }
  }

  #find(period: number, firms: readonly string[]): FoundRows {
    return {
      staged: rowsAt(this.#staged.get(period), firms),
      stored: rowsAt(this.#stored.get(period), firms),
    }
  }

  #values(field: string, { staged, stored }: FoundRows): Column {
    const values = takeNumbers(numbersOf(this.#in.stored, field), stored)
    const own = findColumn(this.#in.staged, field)
    const { fields, blanks } = this.#in.change
    if (!fields.includes(field) || own?.kind !== 'number') return { kind: 'number', values }
    for (let at = 0; at < values.length; at += 1) {
      const row = staged[at] ?? -1
      if (row < 0) continue
      const value = own.values[row] ?? Number.NaN
      if (!Number.isNaN(value) || blanks === 'clear') values[at] = value
    }
    return { kind: 'number', values }
  }
}

/** Where firms stand in each table, firm by firm; −1 where they do not. */
interface FoundRows {
  readonly staged: Int32Array
  readonly stored: Int32Array
}

function rowsAt(places: ReadonlyMap<string, number> | undefined, firms: readonly string[]): Int32Array {
  const rows = new Int32Array(firms.length).fill(-1)
  if (places === undefined) return rows
  for (let at = 0; at < rows.length; at += 1) rows[at] = places.get(firms[at] ?? '') ?? -1
  return rows
}

function takeNumbers(values: Float64Array, rows: Int32Array): Float64Array {
  const taken = new Float64Array(rows.length)
  for (let at = 0; at < rows.length; at += 1) taken[at] = values[rows[at] ?? -1] ?? Number.NaN
  return taken
}

/** Months are counted from the year 0 on, years are small numbers. */
export function yearLength(period: number): 1 | 12 {
  return period < 10_000 ? 1 : 12
}

function placesOf(table: Table): Places {
  const periods = numbersOf(table, 'period')
  const places = new Map<number, Map<string, number>>()
  for (const [row, code] of wordsOf(getColumn(table, 'enterprise')).entries()) {
    const period = periods[row] ?? Number.NaN
    if (Number.isNaN(period)) continue
    const own = places.get(period) ?? new Map<string, number>()
    if (own.size === 0) places.set(period, own)
    own.set(code, row)
  }
  return places
}
