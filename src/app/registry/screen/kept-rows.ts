/**
 * Rows of firms kept in memory as they are read, so that the detectors need not have them back from staging; of a file that is too long for that nothing is kept.
 *
 *     const keeper = new RowKeeper(enterpriseYear, firms)
 *     for await (const batch of batches) keeper.keep(batch)
 *     keeper.finish()   // BroughtRows, or undefined
 */
import type { DecodedBatch } from '../../../domain/registry/decode/decoder.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import type { StagedFirm } from '../../../store/registry/screening/screen-store.ts'
import type { Column } from '../../../table/column.ts'
import { LongNumbers } from '../../../table/long-numbers.ts'
import { makeTable, type Table } from '../../../table/table.ts'
import type { BroughtRows, BroughtWish } from './brought-rows.ts'
import type { FirmDirectory } from './firm-directory.ts'
import { periodNumber, periodText } from './period-before.ts'

/** Numbers that are held at most, eight bytes each: a million rows of enterprises by year. */
const mostValues = 20_000_000

/** Its places are those of the directory, which the references were looked up in. */
type KeepableBatch = Pick<DecodedBatch, 'rowNumbers' | 'values' | 'places'>

interface Kept {
  /** Of the rows' firms; −1 for a row without one. */
  readonly places: LongNumbers
  /** Numbers by field, those of the rows as `row`, the year or month as `period`. */
  readonly columns: Map<string, LongNumbers>
}

export class RowKeeper {
  readonly #period: string | undefined
  readonly #firms: FirmDirectory
  readonly #most: number
  #kept: Kept | undefined

  constructor({ key, fields }: Registry, firms: FirmDirectory, most = mostValues) {
    this.#most = most
    this.#period = fields.find(
      (field) => key.includes(field.key) && (field.type.kind === 'year' || field.type.kind === 'month'),
    )?.key
    this.#firms = firms
    const isOfFirms = key[0] === 'enterprise' && this.#period !== undefined
    this.#kept = isOfFirms ? { places: new LongNumbers(), columns: new Map() } : undefined
  }

  keep(batch: KeepableBatch): void {
    const kept = this.#kept
    if (kept === undefined) return
    const places = placesOf(batch)
    if (places !== undefined) this.#add(kept, batch, places)
    const isTooLong = kept.columns.size * kept.places.length > this.#most
    if (places === undefined || isTooLong) this.#kept = undefined
  }

  finish(): BroughtRows | undefined {
    return this.#kept === undefined ? undefined : new KeptRows(this.#kept, this.#firms)
  }

  #add({ places, columns }: Kept, { rowNumbers, values }: KeepableBatch, added: Int32Array): void {
    const before = places.length
    places.push(added)
    const put = (name: string, numbers: Float64Array | Int32Array) => {
      const column = columns.get(name) ?? new LongNumbers()
      columns.set(name, column)
      column.padTo(before)
      column.push(numbers)
    }
    put('row', rowNumbers)
    for (const [name, column] of values)
      if (column instanceof Float64Array) put(name === this.#period ? 'period' : name, column)
    for (const column of columns.values()) column.padTo(places.length)
  }
}

/** Undefined where a firm became known only since the list was loaded, and has no place in it. */
function placesOf({ values, places: looked }: KeepableBatch): Int32Array | undefined {
  const codes = values.get('enterprise')
  const places = looked.get('enterprise')
  if (codes === undefined || codes instanceof Float64Array || places === undefined) return undefined
  return places.some((place, row) => place < 0 && codes[row] !== null) ? undefined : places
}

class KeptRows implements BroughtRows {
  readonly #firms: readonly StagedFirm[]
  readonly #directory: FirmDirectory
  readonly #kept: Kept
  readonly #order: Order

  constructor(kept: Kept, firms: FirmDirectory) {
    const order = orderOf(kept.places, firms.size)
    this.#firms = order.places.map((place, at) => ({
      code: firms.codes[place] ?? '',
      rows: (order.starts[at + 1] ?? 0) - (order.starts[at] ?? 0),
    }))
    this.#directory = firms
    this.#kept = kept
    this.#order = order
  }

  async periods(): Promise<readonly string[]> {
    const periods = new Set<number>()
    for (const part of this.#periods()) for (const period of part) periods.add(period)
    periods.delete(Number.NaN)
    return [...periods].sort((a, b) => a - b).map(periodText)
  }

  async countIn(period: string): Promise<number> {
    const wanted = periodNumber(period)
    let count = 0
    for (const part of this.#periods()) for (const own of part) count += Number(own === wanted)
    return count
  }

  async firms(): Promise<readonly StagedFirm[]> {
    return this.#firms
  }

  async load({ fields, firms }: BroughtWish): Promise<Table> {
    const [from, to] = 'codes' in firms ? [firms.codes[0] ?? '', undefined] : [firms.from, firms.to]
    const first = this.#find(from)
    const last =
      'codes' in firms ? first + firms.codes.length : to == null ? this.#firms.length : this.#find(to)
    const { starts } = this.#order
    const rows = this.#order.rows.subarray(starts[first] ?? 0, starts[last] ?? 0)
    return this.#table(fields, {
      rowCount: rows.length,
      places: this.#kept.places.take(rows),
      valuesOf: (column) => column.take(rows),
    })
  }

  /** As the file has them. */
  async *parts(fields: readonly string[]): AsyncGenerator<Table> {
    const columns = new Map([...this.#kept.columns.values()].map((column) => [column, column.parts()]))
    for (const places of this.#kept.places.parts()) {
      const valuesOf = (column: LongNumbers) => columns.get(column)?.next().value
      yield this.#table(fields, { rowCount: places.length, places, valuesOf })
    }
  }

  #periods(): Iterable<Float64Array> {
    return this.#kept.columns.get('period')?.parts() ?? []
  }

  #table(fields: readonly string[], { rowCount, places, valuesOf }: Part): Table {
    const columns: Record<string, Column> = {
      enterprise: { kind: 'code', codes: Int32Array.from(places), names: this.#directory.codes },
    }
    // Each once: of a part the next piece is taken.
    for (const field of new Set(['row', 'period', ...fields])) {
      const column = this.#kept.columns.get(field)
      const values = column === undefined ? undefined : valuesOf(column)
      columns[field] = { kind: 'number', values: values ?? new Float64Array(rowCount).fill(Number.NaN) }
    }
    return makeTable(rowCount, columns)
  }

  /** Position of the first firm whose code is not before this one. */
  #find(code: string): number {
    let [low, high] = [0, this.#firms.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#firms[middle]?.code ?? '') < code) low = middle + 1
      else high = middle
    }
    return low
  }
}

interface Part {
  readonly rowCount: number
  /** Of the rows' firms. */
  readonly places: Float64Array
  readonly valuesOf: (column: LongNumbers) => Float64Array | undefined
}

/** Rows sorted by their firms, those of one firm as the file has them; those of no firm are left out. */
interface Order {
  /** Of the firms that have rows, in order. */
  readonly places: readonly number[]
  /** Where each firm's rows start, and where the last one's end. */
  readonly starts: Int32Array
  readonly rows: Int32Array
}

function orderOf(firmsOfRows: LongNumbers, firmCount: number): Order {
  const next = new Int32Array(firmCount + 1)
  for (const part of firmsOfRows.parts())
    for (const place of part) if (place >= 0) next[place + 1] = (next[place + 1] ?? 0) + 1
  const places: number[] = []
  const starts: number[] = []
  for (let place = 0; place < firmCount; place += 1) {
    if ((next[place + 1] ?? 0) > 0) {
      places.push(place)
      starts.push(next[place] ?? 0)
    }
    next[place + 1] = (next[place + 1] ?? 0) + (next[place] ?? 0)
  }
  const count = next[firmCount] ?? 0
  const rows = new Int32Array(count)
  let row = 0
  for (const part of firmsOfRows.parts())
    for (const place of part) {
      if (place >= 0) {
        const position = next[place] ?? 0
        rows[position] = row
        next[place] = position + 1
      }
      row += 1
    }
  return { places, starts: Int32Array.from([...starts, count]), rows }
}
