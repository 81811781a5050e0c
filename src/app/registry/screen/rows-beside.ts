/**
 * Rows that an import brings as they will be, each beside the same firm's row of a year before: from the file itself, or else from what is stored.
 *
 *     const rows = new RowsBeside({ staged, stored, change, industryOf })
 *     rows.periods            // [2024, 2025]; months as numbers
 *     rows.table(2025, [])    // columns row, enterprise, industry, taxWanYuan, before taxWanYuan
 */
import { beforeField, wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import type { Brought } from '../../../store/registry/change-statements.ts'
import { type Column, codeColumn, numberColumn } from '../../../table/column.ts'
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
    const columns: Record<string, Column> = {
      row: this.#column(numbersOf(this.#in.staged, 'row'), this.#at(this.#staged, period, firms)),
      enterprise: codeColumn(firms),
      industry: codeColumn(firms.map((code) => this.#in.industryOf.get(code) ?? null)),
    }
    const before = period - yearLength(period)
    for (const field of this.#fields) {
      columns[field] = this.#values(field, period, firms)
      columns[beforeField(field)] = this.#values(field, before, firms)
    }
    return makeTable(firms.length, columns)
  }

  #values(field: string, period: number, firms: readonly string[]): Column {
    const [staged, stored] = [this.#staged, this.#stored].map((places) => this.#at(places, period, firms))
    const own = findColumn(this.#in.staged, field)
    const { fields, blanks } = this.#in.change
    const isBrought = fields.includes(field) && own?.kind === 'number'
    const kept = numbersOf(this.#in.stored, field)
    const values = Float64Array.from(firms, (_, at) => {
      const row = staged?.[at] ?? -1
      const value = isBrought ? (own.values[row] ?? Number.NaN) : Number.NaN
      if (!Number.isNaN(value) || (isBrought && row >= 0 && blanks === 'clear')) return value
      return kept[stored?.[at] ?? -1] ?? Number.NaN
    })
    return { kind: 'number', values }
  }

  #at(places: Places, period: number, firms: readonly string[]): Int32Array {
    const own = places.get(period)
    return Int32Array.from(firms, (code) => own?.get(code) ?? -1)
  }

  #column(values: Float64Array, rows: Int32Array): Column {
    return numberColumn(Float64Array.from(rows, (row) => values[row] ?? Number.NaN))
  }
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
