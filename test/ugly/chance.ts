/** Choices that look random and are the same for the same seed. */
import { seededRandom } from '../../src/domain/demo/seeded-random.ts'

export class Chance {
  readonly #next: () => number

  constructor(seed: string) {
    this.#next = seededRandom(seed)
  }

  /** Whether something happens that does so in `share` of all cases. */
  is(share: number): boolean {
    return this.#next() < share
  }

  /** Both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1))
  }

  pick<T>(from: readonly T[]): T {
    const found = from[this.int(0, from.length - 1)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }

  /** One of several with their weights. */
  weighted<T>(options: readonly (readonly [number, T])[]): T {
    let left = this.#next() * options.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, option] of options) {
      left -= weight
      if (left < 0) return option
    }
    return this.pick(options)[1]
  }

  shuffle<T>(items: readonly T[]): T[] {
    const left = [...items]
    const out: T[] = []
    while (left.length > 0) out.push(...left.splice(this.int(0, left.length - 1), 1))
    return out
  }

  some<T>(items: readonly T[], share: number): T[] {
    return items.filter(() => this.is(share))
  }
}
