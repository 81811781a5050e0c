/**
 * Names beside codes: whether they are the ones that are known, and whether within the file each code has one name and each name one code.
 *
 *     const check = new NameCheck(lookups.enterprise, log, { column: 3, field: 'enterprise' })
 *     check.read({ codes, rows, places }, names)
 */
import { type RawCell, rawText } from '../../grid/grid.ts'
import { isSaidMissing } from '../../submission/absent-value.ts'
import { foldName } from '../cell/likeness.ts'
import type { ReferenceIndex } from '../cell/reference-index.ts'
import type { RemarkLog } from './sheet-remark.ts'

export interface NamePlace {
  readonly column: number
  readonly field: string
}

export interface CodedRows {
  readonly codes: ArrayLike<string | number | null>
  readonly rows: Int32Array
  /** Of the codes in the index, −1 for none; undefined where they are not known. */
  readonly places: Int32Array | undefined
}

interface Named {
  readonly code: string
  /** Folded. */
  readonly name: string
  readonly row: number
}

export class NameCheck {
  readonly #byCode = new Map<string, Named>()
  readonly #byName = new Map<string, Named>()
  readonly #index: ReferenceIndex | undefined
  readonly #log: RemarkLog
  readonly #place: NamePlace

  constructor(index: ReferenceIndex | undefined, log: RemarkLog, place: NamePlace) {
    this.#index = index
    this.#log = log
    this.#place = place
  }

  read(coded: CodedRows, names: readonly RawCell[]): void {
    const { codes, rows, places } = coded
    for (let at = 0; at < rows.length; at += 1) {
      const code = codes[at]
      const cell = names[at]
      const name = typeof cell === 'string' ? cell : rawText(cell)
      if (typeof code !== 'string' || name === '') continue
      // the known name of the code: nothing to compare, and nothing that another row could contradict unsaid
      if (this.#knownName(code, places?.[at]) === name) continue
      this.#compare(code, name, rows[at] ?? 0)
    }
  }

  #knownName(code: string, place: number | undefined): string | undefined {
    return place === undefined ? this.#index?.nameOf(code) : this.#index?.at(place)?.name
  }

  #compare(code: string, written: string, row: number): void {
    const text = written.replace(/\s+/g, ' ').trim()
    if (text === '' || isSaidMissing(text)) return
    const name = foldName(text)
    const place = { row, ...this.#place }
    this.#compareKnown({ code, name, row }, text)
    const first = this.#byCode.get(code)
    const named = first ?? { code, name, row }
    if (first === undefined) this.#byCode.set(code, named)
    else if (first.name !== name) {
      const facts = { code, text, other: first.name, first: first.row }
      this.#log.add(place, { code: 'code-two-names', facts })
    }
    const same = this.#byName.get(name)
    if (same === undefined) this.#byName.set(name, named)
    else if (same.code !== code) {
      const facts = { code, text, other: same.code, first: same.row }
      this.#log.add(place, { code: 'name-two-codes', facts })
    }
  }

  #compareKnown({ code, name, row }: Named, text: string): void {
    const known = this.#index?.nameOf(code)
    if (known === undefined || foldName(known) === name) return
    // a former name is known too
    if (this.#index?.find(text).includes(code) === true) return
    this.#log.add({ row, ...this.#place }, { code: 'name-differs', facts: { code, known, text } })
  }
}
