/**
 * Keys that stand twice in one file: both rows are told.
 *
 *     const check = new KeyCheck(['enterprise', 'year'], log)
 *     check.read([codes, years], rows)
 */
import type { ColumnValues } from './column-reader.ts'
import type { RemarkLog } from './sheet-remark.ts'

export class KeyCheck {
  readonly #rows = new Map<string, number>()
  readonly #log: RemarkLog
  readonly #column: number | null

  /** `column` is where the remark is placed. */
  constructor(log: RemarkLog, column: number | undefined) {
    this.#log = log
    this.#column = column ?? null
  }

  /** `parts` are the columns of the key that differ from row to row; a row that lacks one is told elsewhere. */
  read(parts: readonly ColumnValues[], rows: Int32Array): void {
    const [first, ...more] = parts
    if (first === undefined) return
    for (let at = 0; at < rows.length; at += 1) {
      let key = textOf(first[at])
      for (const part of more) {
        const next = textOf(part[at])
        key = key === '' || next === '' ? '' : `${key} ${next}`
      }
      if (key === '') continue
      const known = this.#rows.get(key)
      if (known === undefined) this.#rows.set(key, rows[at] ?? 0)
      else this.#tell(key, known, rows[at] ?? 0)
    }
  }

  #tell(key: string, first: number, second: number): void {
    const place = { column: this.#column, field: null }
    this.#log.add({ row: second, ...place }, { code: 'row-double', facts: { key, first } })
    this.#log.add({ row: first, ...place }, { code: 'row-doubled', facts: { key, second } })
  }
}

function textOf(value: string | number | null | undefined): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value)
  return value ?? ''
}
