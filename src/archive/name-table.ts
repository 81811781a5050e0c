/**
 * Names of elements as strings, each made once: a sheet has a dozen names, a million times each.
 *
 *     const names = new NameTable()
 *     names.read(bytes, from, to)   // 'row', the same string each time
 */

/** Names of up to six bytes are told apart by a number, which Float64 holds exactly. */
const maxShort = 6

/** No format has more; the rest is read afresh, so that a hostile file cannot fill the memory. */
const maxNames = 1_000

export class NameTable {
  readonly #names = new Map<number, string>()

  read(bytes: Buffer, from: number, to: number): string {
    if (to - from > maxShort) return bytes.toString('latin1', from, to)
    let key = 0
    for (let at = from; at < to; at++) key = key * 256 + (bytes[at] ?? 0)
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const name = asKey(bytes.toString('latin1', from, to))
    if (this.#names.size < maxNames) this.#names.set(key, name)
    return name
  }
}

/** The engine's own copy of the string, as literals and keys are: two of them are compared by their places. */
function asKey(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text
}
