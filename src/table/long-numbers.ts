/**
 * A long column of numbers while it comes in, some rows after the others: it grows without being copied.
 *
 *     const tax = new LongNumbers()
 *     tax.push(Float64Array.of(3, 4))
 *     tax.padTo(5)                       // three more rows of which nothing is known
 *     tax.take(Int32Array.of(1, 0))      // Float64Array.of(4, 3)
 */

/** Rows of a part: a power of two. */
const partBits = 13
const partRows = 2 ** partBits

export class LongNumbers {
  readonly #parts: Float64Array[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  push(values: Float64Array | Int32Array): void {
    for (let at = 0; at < values.length; ) {
      const [part, start] = this.#open()
      const some = values.subarray(at, at + partRows - start)
      part.set(some, start)
      this.#length += some.length
      at += some.length
    }
  }

  /** Rows without a value follow until there are so many. */
  padTo(length: number): void {
    while (this.#length < length) {
      const [, start] = this.#open()
      this.#length = Math.min(length, this.#length + partRows - start)
    }
  }

  /** Values of these rows, in their order. */
  take(rows: Int32Array): Float64Array {
    const parts = this.#parts
    const taken = new Float64Array(rows.length)
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0
      taken[at] = parts[row >> partBits]?.[row & (partRows - 1)] ?? Number.NaN
    }
    return taken
  }

  /** All of them, some after the others; parts of columns of one length fit together. */
  *parts(): Generator<Float64Array> {
    for (const [at, part] of this.#parts.entries()) yield part.subarray(0, this.#length - at * partRows)
  }

  /** The part that has room, and where in it. */
  #open(): readonly [part: Float64Array, start: number] {
    const start = this.#length & (partRows - 1)
    const last = this.#parts.at(-1)
    if (last !== undefined && start > 0) return [last, start]
    const part = new Float64Array(partRows).fill(Number.NaN)
    this.#parts.push(part)
    return [part, 0]
  }
}
