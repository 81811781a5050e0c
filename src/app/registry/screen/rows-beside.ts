/**
 * Rows that an import brings as they will be, each beside the same firm's row of a year before: from the file itself, or else from what is stored.
 *
 *     const rows = new RowsBeside({ staged, stored, change, firms })
 *     rows.periods                          // [2024, 2025]; months as numbers
 *     rows.table(2025, rows.firms(2025))    // columns row, industry, taxWanYuan, before taxWanYuan
 */
import { beforeField } from '../../../domain/registry/screen/sheet-of-table.ts'
import type { Brought } from '../../../store/registry/change-statements.ts'
import { type Column, codeColumn, missingCode } from '../../../table/column.ts'
import { findColumn, getCodeColumn, makeTable, numbersOf, type Table } from '../../../table/table.ts'
import { type FirmDirectory, placesIn } from './firm-directory.ts'

export interface RowsInput {
  /** With columns `row`, `period`, `enterprise` and the fields. */
  readonly staged: Table
  readonly stored: Table
  readonly change: Brought
  readonly firms: FirmDirectory
}

/** Of each period the row of every firm, by the firm's number; −1 where it has none. */
type Places = ReadonlyMap<number, Int32Array>

export class RowsBeside {
  readonly periods: readonly number[]
  readonly #in: RowsInput
  /** Firms that the directory does not have are counted behind it. */
  readonly #unknown: string[] = []
  readonly #staged: Places
  readonly #stored: Places
  readonly #fields: readonly string[]

  constructor(input: RowsInput) {
    this.#in = input
    const [staged, stored] = [input.staged, input.stored].map((table) => this.#numbersIn(table))
    const firmCount = input.firms.size + this.#unknown.length
    this.#staged = placesOf(input.staged, staged ?? new Int32Array(0), firmCount)
    this.#stored = placesOf(input.stored, stored ?? new Int32Array(0), firmCount)
    this.periods = [...this.#staged.keys()].sort((a, b) => a - b)
    this.#fields = Object.entries(input.stored.columns).flatMap(([name, { kind }]) =>
      kind === 'number' && name !== 'row' && name !== 'period' ? [name] : [],
    )
  }

  /** A firm's number is its place in the directory. */
  codeOf(firm: number): string {
    const { codes, size } = this.#in.firms
    return codes[firm] ?? this.#unknown[firm - size] ?? ''
  }

  /** Numbers of the firms of which the import brings a row of the period. */
  firms(period: number): Int32Array {
    return firmsAt(this.#staged.get(period))
  }

  /** Of those that are stored in the period and of which the import brings no row. */
  others(period: number): Int32Array {
    const own = this.#staged.get(period)
    return firmsAt(this.#stored.get(period)).filter((firm) => (own?.[firm] ?? -1) < 0)
  }

  /** The firms' rows of a period, one after the other; `row` is missing where the import brings none. */
  table(period: number, firms: Int32Array): Table {
    const now = this.#find(period, firms)
    const before = this.#find(period - yearLength(period), firms)
    const columns: Record<string, Column> = {
      row: { kind: 'number', values: takeNumbers(numbersOf(this.#in.staged, 'row'), now.staged) },
      industry: codeColumn(Array.from(firms, (firm) => this.#in.firms.industries[firm] ?? '')),
    }
    for (const field of this.#fields) {
      columns[field] = this.#values(field, now)
      columns[beforeField(field)] = this.#values(field, before)
    }
    return makeTable(firms.length, columns)
  }

  /** A field's values of the period after, as far as they are at hand, for the same firms in the same order. */
  following(period: number, firms: Int32Array): (field: string) => Float64Array | undefined {
    const after = period + yearLength(period)
    if (!this.#staged.has(after) && !this.#stored.has(after)) return () => undefined
    let rows: FoundRows | undefined
    return (field) => {
      rows ??= this.#find(after, firms)
      const column = this.#values(field, rows)
      return column.kind === 'number' ? column.values : undefined
    }
  }

  /** Of each row's firm. */
  #numbersIn(table: Table): Int32Array {
    const places = placesIn(table, this.#in.firms)
    const { codes, names } = getCodeColumn(table, 'enterprise')
    return places.map((place, row) => {
      const code = codes[row] ?? missingCode
      return place >= 0 || code < 0 ? place : this.#numberOfUnknown(names[code] ?? '')
    })
  }

  #numberOfUnknown(code: string): number {
    const known = this.#unknown.indexOf(code)
    if (known >= 0) return this.#in.firms.size + known
    return this.#in.firms.size + this.#unknown.push(code) - 1
  }

  #find(period: number, firms: Int32Array): FoundRows {
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

function rowsAt(places: Int32Array | undefined, firms: Int32Array): Int32Array {
  const rows = new Int32Array(firms.length).fill(-1)
  if (places === undefined) return rows
  for (let at = 0; at < rows.length; at += 1) rows[at] = places[firms[at] ?? 0] ?? -1
  return rows
}

function firmsAt(places: Int32Array | undefined): Int32Array {
  const firms = new Int32Array(places?.length ?? 0)
  let count = 0
  for (let firm = 0; firm < firms.length; firm += 1) {
    if ((places?.[firm] ?? -1) < 0) continue
    firms[count] = firm
    count += 1
  }
  return firms.slice(0, count)
}

function takeNumbers(values: Float64Array, rows: Int32Array): Float64Array {
  const taken = new Float64Array(rows.length)
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? -1
    // A place before the first would be looked up as a name.
    taken[at] = row < 0 ? Number.NaN : (values[row] ?? Number.NaN)
  }
  return taken
}

/** Months are counted from the year 0 on, years are small numbers. */
export function yearLength(period: number): 1 | 12 {
  return period < 10_000 ? 1 : 12
}

function placesOf(table: Table, firms: Int32Array, firmCount: number): Places {
  const periods = numbersOf(table, 'period')
  const places = new Map<number, Int32Array>()
  for (let row = 0; row < firms.length; row += 1) {
    const period = periods[row] ?? Number.NaN
    const firm = firms[row] ?? missingCode
    if (Number.isNaN(period) || firm === missingCode) continue
    let own = places.get(period)
    if (own === undefined) {
      own = new Int32Array(firmCount).fill(-1)
      places.set(period, own)
    }
    own[firm] = row
  }
  return places
}
