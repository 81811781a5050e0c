/**
 * Keys that stand twice in one file: both rows are told.
 *
 *     const check = new KeyCheck(log, 2)
 *     check.read([codes, years], rows)
 */
import type { ColumnValues } from './column-reader.ts'
import type { RemarkLog } from './sheet-remark.ts'

export class KeyCheck {
  /** Rows by the words of the key, in one map for each of its numbers: nothing is joined for a code and a year. */
  readonly #rows = new Map<number | string, Map<string, number>>()
  readonly #log: RemarkLog
  readonly #column: number | null

  /** `column` is where the remark is placed. */
  constructor(log: RemarkLog, column: number | undefined) {
    this.#log = log
    this.#column = column ?? null
  }

  /** `parts` are the columns of the key; a row that lacks one is told elsewhere. */
  read(parts: readonly ColumnValues[], rows: Int32Array): void {
    const numbers = parts.filter((part) => part instanceof Float64Array)
    const [word, ...more] = parts.filter((part) => !(part instanceof Float64Array))
    const [only, ...others] = numbers
    for (let at = 0; at < rows.length; at += 1) {
      let key = word === undefined ? '-' : (word[at] ?? '')
      for (const part of more) key = key === '' || part[at] === null ? '' : `${key} ${part[at]}`
      if (key === '' || (only !== undefined && numbers.some((part) => Number.isNaN(part[at])))) continue
      const number = others.length > 0 ? numbers.map((part) => part[at]).join(' ') : (only?.[at] ?? '')
      this.#note(number, String(key), rows[at] ?? 0)
    }
  }

  #note(number: number | string, key: string, row: number): void {
    const known = this.#rows.get(number) ?? new Map<string, number>()
    if (known.size === 0) this.#rows.set(number, known)
    const first = known.get(key)
    if (first === undefined) known.set(key, row)
    else this.#tell(number === '' ? key : `${key} ${number}`, first, row)
  }

  #tell(key: string, first: number, second: number): void {
    const place = { column: this.#column, field: null }
    this.#log.add({ row: second, ...place }, { code: 'row-double', facts: { key, first } })
    this.#log.add({ row: first, ...place }, { code: 'row-doubled', facts: { key, second } })
  }
}
