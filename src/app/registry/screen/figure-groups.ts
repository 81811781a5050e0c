/**
 * Firms by their figures but for what stands behind the point: those with the same ones are found without a text for each.
 *
 *     const groups = new FigureGroups(firms.size, 3)
 *     groups.take({ places, years, figures: [revenue, tax, electricity] })   // a firm's last year counts; of two rows of it the one that was taken first
 *     groups.groups()                                                        // [[17, 203], …]
 */

export interface FigureRows {
  /** Of the firms, −1 for one that nobody knows. */
  readonly places: Int32Array
  readonly years: Float64Array
  readonly figures: readonly Float64Array[]
}

/** Smaller figures agree by chance. */
const least = 10
/** So many must be known. */
const fewest = 2

export class FigureGroups {
  /** Of each firm; 0 where there is none. */
  readonly #years: Int32Array
  readonly #figures: Float64Array
  readonly #width: number

  constructor(firms: number, width: number) {
    this.#years = new Int32Array(firms)
    this.#figures = new Float64Array(firms * width)
    this.#width = width
  }

  take({ places, years, figures }: FigureRows): void {
    for (let row = 0; row < places.length; row += 1) {
      const place = places[row] ?? -1
      const year = years[row] ?? Number.NaN
      if (place < 0 || !(year > (this.#years[place] ?? 0))) continue
      this.#years[place] = year
      for (let at = 0; at < this.#width; at += 1) {
        const whole = Math.round(figures[at]?.[row] ?? Number.NaN)
        this.#figures[place * this.#width + at] = whole >= least ? whole : 0
      }
    }
  }

  /** Of firms that have the same figures, and each of which has some. */
  groups(): readonly (readonly number[])[] {
    const size = this.#years.length
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(size * 2 + 2))).fill(-1)
    const next = new Int32Array(size).fill(-1)
    const heads: number[] = []
    for (let place = size - 1; place >= 0; place -= 1) {
      if (!this.#tells(place)) continue
      const slot = this.#slotOf(place, slots)
      const head = slots[slot] ?? -1
      if (head < 0) heads.push(slot)
      next[place] = head
      slots[slot] = place
    }
    return heads.flatMap((slot) => {
      const group: number[] = []
      for (let place = slots[slot] ?? -1; place >= 0; place = next[place] ?? -1) group.push(place)
      return group.length > 1 ? [group] : []
    })
  }

  #tells(place: number): boolean {
    let known = 0
    for (let at = 0; at < this.#width; at += 1) if (this.#at(place, at) > 0) known += 1
    return known >= fewest
  }

  /** Where the firm's group stands, or may stand. */
  #slotOf(place: number, slots: Int32Array): number {
    let slot = this.#hash(place) & (slots.length - 1)
    for (;;) {
      const other = slots[slot] ?? -1
      if (other < 0 || this.#isAlike(place, other)) return slot
      slot = (slot + 1) & (slots.length - 1)
    }
  }

  #hash(place: number): number {
    let hash = 0
    for (let at = 0; at < this.#width; at += 1) {
      const figure = this.#at(place, at)
      hash = Math.imul(hash ^ ((figure % 2 ** 31) | 0), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    return hash >>> 0
  }

  #isAlike(one: number, other: number): boolean {
    for (let at = 0; at < this.#width; at += 1) if (this.#at(one, at) !== this.#at(other, at)) return false
    return true
  }

  #at(place: number, at: number): number {
    return this.#figures[place * this.#width + at] ?? 0
  }
}
