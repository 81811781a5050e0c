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
import { makeTable, type Table } from '../../../table/table.ts'
import type { BroughtRows, BroughtWish } from './brought-rows.ts'
import type { FirmDirectory } from './firm-directory.ts'
import { periodNumber, periodText } from './period-before.ts'

/** Numbers that are held at most: eight bytes each. */
const mostValues = 4_000_000

interface KeptBatch {
  readonly rowNumbers: Int32Array
  /** Of the rows' firms; −1 for a row without one. */
  readonly places: Int32Array
  readonly values: DecodedBatch['values']
}

/** Its places are those of the directory, which the references were looked up in. */
type KeepableBatch = Pick<DecodedBatch, 'rowNumbers' | 'values' | 'places'>

export class RowKeeper {
  readonly #period: string | undefined
  readonly #firms: FirmDirectory
  readonly #most: number
  #batches: KeptBatch[] = []
  #values = 0
  #isWhole = true

  constructor({ key, fields }: Registry, firms: FirmDirectory, most = mostValues) {
    this.#most = most
    this.#period = fields.find(
      (field) => key.includes(field.key) && (field.type.kind === 'year' || field.type.kind === 'month'),
    )?.key
    this.#firms = firms
    this.#isWhole = key[0] === 'enterprise' && this.#period !== undefined
  }

  keep(batch: KeepableBatch): void {
    const kept = this.#isWhole ? this.#read(batch) : undefined
    this.#values += (kept?.values.size ?? 0) * batch.rowNumbers.length
    this.#isWhole = kept !== undefined && this.#values <= this.#most
    if (kept !== undefined) this.#batches.push(kept)
    if (!this.#isWhole) this.#batches = []
  }

  finish(): BroughtRows | undefined {
    if (!this.#isWhole || this.#period === undefined) return undefined
    return new KeptRows(this.#batches, { period: this.#period, firms: this.#firms })
  }

  #read({ rowNumbers, values, places: looked }: KeepableBatch): KeptBatch | undefined {
    const codes = values.get('enterprise')
    const places = looked.get('enterprise')
    if (codes === undefined || codes instanceof Float64Array || places === undefined) return undefined
    const numbers = [...values].filter(([, column]) => column instanceof Float64Array)
    // A firm that became known only since the list was loaded has no place in it.
    const isUnknown = places.some((place, row) => place < 0 && codes[row] !== null)
    return isUnknown ? undefined : { rowNumbers, places, values: new Map(numbers) }
  }
}

interface Kept {
  readonly period: string
  readonly firms: FirmDirectory
}

class KeptRows implements BroughtRows {
  readonly #firms: readonly StagedFirm[]
  readonly #starts: Int32Array
  readonly #directory: FirmDirectory
  /** Of each row's firm in it. */
  readonly #places: Int32Array
  readonly #columns: ReadonlyMap<string, Float64Array>

  constructor(batches: readonly KeptBatch[], { period, firms }: Kept) {
    const order = orderOf(batches, firms.size)
    this.#firms = order.places.map((place, at) => ({
      code: firms.codes[place] ?? '',
      rows: (order.starts[at + 1] ?? 0) - (order.starts[at] ?? 0),
    }))
    this.#directory = firms
    this.#starts = order.starts
    this.#places = Int32Array.from(columnInOrder(batches, order, (batch) => batch.places))
    const names = new Set(batches.flatMap(({ values }) => [...values.keys()]))
    const columns = new Map<string, Float64Array>()
    for (const name of names) {
      const values = columnInOrder(batches, order, (batch) => numbersIn(batch, name))
      columns.set(name === period ? 'period' : name, values)
    }
    columns.set(
      'row',
      columnInOrder(batches, order, ({ rowNumbers }) => rowNumbers),
    )
    this.#columns = columns
  }

  async periods(): Promise<readonly string[]> {
    const periods = new Set(this.#columns.get('period'))
    periods.delete(Number.NaN)
    return [...periods].sort((a, b) => a - b).map(periodText)
  }

  async countIn(period: string): Promise<number> {
    const wanted = periodNumber(period)
    return this.#columns.get('period')?.filter((own) => own === wanted).length ?? 0
  }

  async firms(): Promise<readonly StagedFirm[]> {
    return this.#firms
  }

  async load({ fields, firms }: BroughtWish): Promise<Table> {
    const [from, to] = 'codes' in firms ? [firms.codes[0] ?? '', undefined] : [firms.from, firms.to]
    const first = this.#find(from)
    const last =
      'codes' in firms ? first + firms.codes.length : to == null ? this.#firms.length : this.#find(to)
    const [start, end] = [this.#starts[first] ?? 0, this.#starts[last] ?? 0]
    const codes = this.#places.slice(start, end)
    const columns: Record<string, Column> = {
      enterprise: { kind: 'code', codes, names: this.#directory.codes },
    }
    for (const field of ['row', 'period', ...fields]) {
      const values = this.#columns.get(field)?.slice(start, end)
      columns[field] = { kind: 'number', values: values ?? new Float64Array(end - start).fill(Number.NaN) }
    }
    return makeTable(end - start, columns)
  }

  async *parts(fields: readonly string[]): AsyncGenerator<Table> {
    yield await this.load({ fields, firms: { from: '', to: null } })
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

/** How rows stand once they are sorted by their firms; those of no firm are left out. */
interface Order {
  /** Of the firms that have rows, in order. */
  readonly places: readonly number[]
  /** Where each firm's rows start, and where the last one's end. */
  readonly starts: Int32Array
  /** By row of the batches one after the other; −1 for one of no firm. */
  readonly positions: Int32Array
}

function orderOf(batches: readonly KeptBatch[], firmCount: number): Order {
  const next = new Int32Array(firmCount + 1)
  let rowCount = 0
  for (const { places } of batches) {
    rowCount += places.length
    for (const place of places) if (place >= 0) next[place + 1] = (next[place + 1] ?? 0) + 1
  }
  const places: number[] = []
  const starts: number[] = []
  for (let place = 0; place < firmCount; place += 1) {
    if ((next[place + 1] ?? 0) > 0) {
      places.push(place)
      starts.push(next[place] ?? 0)
    }
    next[place + 1] = (next[place + 1] ?? 0) + (next[place] ?? 0)
  }
  starts.push(next[firmCount] ?? 0)
  const positions = new Int32Array(rowCount)
  let row = 0
  for (const batch of batches)
    for (const place of batch.places) {
      positions[row] = place < 0 ? -1 : (next[place] ?? 0)
      if (place >= 0) next[place] = (next[place] ?? 0) + 1
      row += 1
    }
  return { places, starts: Int32Array.from(starts), positions }
}

function columnInOrder(
  batches: readonly KeptBatch[],
  { starts, positions }: Order,
  valuesOf: (batch: KeptBatch) => Float64Array | Int32Array | undefined,
): Float64Array {
  const column = new Float64Array(starts.at(-1) ?? 0).fill(Number.NaN)
  let row = 0
  for (const batch of batches) {
    const values = valuesOf(batch)
    for (let at = 0; at < batch.places.length; at += 1) {
      const position = positions[row + at] ?? -1
      if (position >= 0) column[position] = values?.[at] ?? Number.NaN
    }
    row += batch.places.length
  }
  return column
}

function numbersIn({ values }: KeptBatch, name: string): Float64Array | undefined {
  const column = values.get(name)
  return column instanceof Float64Array ? column : undefined
}
