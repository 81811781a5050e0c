/**
 * Keys that stand twice in one file: both rows are told.
 *
 *     const check = new KeyCheck(log, { column: 2, firms: 5000 })
 *     check.read([codes, years], rows, places)
 */
import type { ColumnValues } from './column-reader.ts'
import type { RemarkLog } from './sheet-remark.ts'

export interface KeyPlace {
  /** Where the remark is placed. */
  readonly column: number | undefined
  /** So many enterprises have places. */
  readonly firms: number
}

export class KeyCheck {
  /** By the numbers of the key: nothing is joined for a code and a year. */
  readonly #seen = new Map<number | string, SeenKeys>()
  readonly #log: RemarkLog
  readonly #column: number | null
  readonly #firms: number

  constructor(log: RemarkLog, { column, firms }: KeyPlace) {
    this.#log = log
    this.#column = column ?? null
    this.#firms = firms
  }

  /** `parts` are the columns of the key; a row that lacks one is told elsewhere. `places` are those of the key's enterprises, −1 for one that has none. */
  read(parts: readonly ColumnValues[], rows: Int32Array, places?: Int32Array): void {
    const numbers = parts.filter((part) => part instanceof Float64Array)
    const [word, ...more] = parts.filter((part) => !(part instanceof Float64Array))
    const [only, ...others] = numbers
    const isFirm = places !== undefined && more.length === 0
    for (let at = 0; at < rows.length; at += 1) {
      let key = word === undefined ? '-' : String(word[at] ?? '')
      for (const part of more) key = key === '' || part[at] === null ? '' : `${key} ${part[at]}`
      if (key === '' || (only !== undefined && numbers.some((part) => Number.isNaN(part[at])))) continue
      const number = others.length > 0 ? numbers.map((part) => part[at]).join(' ') : (only?.[at] ?? '')
      const row = rows[at] ?? 0
      const place = isFirm ? (places[at] ?? -1) : -1
      const seen = this.#seenWith(number)
      const first = place < 0 ? seen.noteWord(key, row) : seen.notePlace(place, row)
      if (first > 0) this.#tell(number === '' ? key : `${key} ${number}`, first, row)
    }
  }

  #seenWith(number: number | string): SeenKeys {
    const known = this.#seen.get(number)
    if (known !== undefined) return known
    const seen = new SeenKeys(this.#firms)
    this.#seen.set(number, seen)
    return seen
  }

  #tell(key: string, first: number, second: number): void {
    const place = { column: this.#column, field: null }
    this.#log.add({ row: second, ...place }, { code: 'row-double', facts: { key, first } })
    this.#log.add({ row: first, ...place }, { code: 'row-doubled', facts: { key, second } })
  }
}

/** The first row of each key; 0 is answered to whoever is the first. */
class SeenKeys {
  readonly #words = new Map<string, number>()
  readonly #size: number
  #places: Int32Array | undefined

  constructor(size: number) {
    this.#size = size
  }

  noteWord(key: string, row: number): number {
    const first = this.#words.get(key) ?? 0
    if (first === 0) this.#words.set(key, row)
    return first
  }

  notePlace(place: number, row: number): number {
    this.#places ??= new Int32Array(this.#size)
    const first = this.#places[place] ?? 0
    if (first === 0) this.#places[place] = row
    return first
  }
}
