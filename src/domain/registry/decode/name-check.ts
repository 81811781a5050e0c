/**
 * Names beside codes: whether they are the ones that are known, and whether within the file each code has one name and each name one code.
 *
 *     const check = new NameCheck(lookups.enterprise, log, { column: 3, field: 'enterprise' })
 *     check.read(codes, names, rows)
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

interface Seen {
  readonly other: string
  readonly row: number
}

export class NameCheck {
  readonly #names = new Map<string, Seen>()
  readonly #codes = new Map<string, Seen>()
  readonly #index: ReferenceIndex | undefined
  readonly #log: RemarkLog
  readonly #place: NamePlace

  constructor(index: ReferenceIndex | undefined, log: RemarkLog, place: NamePlace) {
    this.#index = index
    this.#log = log
    this.#place = place
  }

  read(codes: ArrayLike<string | number | null>, names: readonly RawCell[], rows: Int32Array): void {
    for (let at = 0; at < rows.length; at += 1) {
      const code = codes[at]
      const name = rawText(names[at])
      if (typeof code !== 'string' || name === '') continue
      const known = this.#index?.nameOf(code)
      if (known === name && this.#names.get(code)?.other === name) continue
      this.#compare({ code, name, known, row: rows[at] ?? 0 })
    }
  }

  #compare({
    code,
    name,
    known,
    row,
  }: {
    code: string
    name: string
    known: string | undefined
    row: number
  }): void {
    const text = name.replace(/\s+/g, ' ').trim()
    if (text === '' || isSaidMissing(text)) return
    const folded = known === name ? name : foldName(name)
    const place = { row, ...this.#place }
    if (known !== undefined && known !== name && foldName(known) !== folded) {
      const isFormer = this.#index?.find(text).includes(code) === true
      if (!isFormer) this.#log.add(place, { code: 'name-differs', facts: { code, known, text } })
    }
    const named = this.#names.get(code)
    if (named === undefined) this.#names.set(code, { other: folded, row })
    else if (named.other !== folded && foldName(named.other) !== foldName(folded)) {
      this.#log.add(place, {
        code: 'code-two-names',
        facts: { code, text, other: named.other, first: named.row },
      })
    }
    const coded = this.#codes.get(folded)
    if (coded === undefined) this.#codes.set(folded, { other: code, row })
    else if (coded.other !== code) {
      this.#log.add(place, {
        code: 'name-two-codes',
        facts: { code, text, other: coded.other, first: coded.row },
      })
    }
  }
}
