/**
 * Codes by their place in a list, found in a text or in bytes: no text is cut out for it, and none is hashed twice.
 *
 *     const firms = new CodeList(['91330212MA2GRPNX1H', '91330212MA2H5CEA8K'])
 *     firms.placeOf('91330212MA2H5CEA8K')   // 1
 *     firms.placeInBytes(bytes, 40, 18)     // −1
 */
export class CodeList {
  readonly codes: readonly string[]
  /** Places by the hash of their code, or behind it; −1 where none is. */
  readonly #slots: Int32Array

  /** No code stands twice. */
  constructor(codes: readonly string[]) {
    this.codes = codes
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(codes.length * 2 + 2))).fill(-1)
    for (let place = 0; place < codes.length; place += 1) {
      this.#slots[this.#slotOf(codes[place] ?? '')] = place
    }
  }

  /** −1 for a code that is not in the list. */
  placeOf(code: string): number {
    return this.#slots[this.#slotOf(code)] ?? -1
  }

  /** Of so many bytes from `at` on; −1 also for a code with other signs than those of ASCII. */
  placeInBytes(bytes: Uint8Array, at: number, length: number): number {
    const last = this.#slots.length - 1
    for (let slot = hashOfBytes(bytes, at, length) & last; ; slot = (slot + 1) & last) {
      const place = this.#slots[slot] ?? -1
      if (place < 0) return -1
      const code = this.codes[place] ?? ''
      if (code.length === length && standsAt(code, bytes, at)) return place
    }
  }

  /** Where the code stands, or would. */
  #slotOf(code: string): number {
    const last = this.#slots.length - 1
    for (let slot = hashOf(code) & last; ; slot = (slot + 1) & last) {
      const place = this.#slots[slot] ?? -1
      if (place < 0 || this.codes[place] === code) return slot
    }
  }
}

function standsAt(code: string, bytes: Uint8Array, at: number): boolean {
  for (let sign = 0; sign < code.length; sign += 1)
    if (code.charCodeAt(sign) !== bytes[at + sign]) return false
  return true
}

/** FNV-1a over signs; of ASCII that is the same as over bytes. */
const start = 0x811c9dc5
const factor = 0x01000193

function hashOf(code: string): number {
  let hash = start
  for (let at = 0; at < code.length; at += 1) hash = Math.imul(hash ^ code.charCodeAt(at), factor)
  return spread(hash)
}

function hashOfBytes(bytes: Uint8Array, at: number, length: number): number {
  let hash = start
  for (let byte = at; byte < at + length; byte += 1) hash = Math.imul(hash ^ (bytes[byte] ?? 0), factor)
  return spread(hash)
}

/** The upper bits tell as much as the lower ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}
