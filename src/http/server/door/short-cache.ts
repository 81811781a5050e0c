/**
 * Values kept for two seconds at most and never past a write to their district that this process made. It spares the database on a busy cockpit without anyone
 * noticing: a sign-out, a changed role or a new figure is seen by the very next request here, by another process's within two seconds.
 */
interface Kept<Value> {
  readonly value: Value
  readonly generation: number
  readonly atMs: number
}

const maxAgeMs = 2000
const maxEntries = 1000

/** Counts the writes to each district, so that what was read before one is not kept after it. */
export class Generations {
  readonly #counts = new Map<string, number>()

  get(district: string): number {
    return this.#counts.get(district) ?? 0
  }

  bump(district: string): void {
    this.#counts.set(district, this.get(district) + 1)
  }
}

export interface ShortCacheOptions {
  readonly generations: Generations
  readonly nowMs: () => number
}

export class ShortCache<Value> {
  readonly #options: ShortCacheOptions
  readonly #kept = new Map<string, Kept<Value>>()

  constructor(options: ShortCacheOptions) {
    this.#options = options
  }

  find(district: string, key: string): Value | undefined {
    const kept = this.#kept.get(key)
    if (kept === undefined) return undefined
    const ageMs = this.#options.nowMs() - kept.atMs
    const isFresh =
      kept.generation === this.#options.generations.get(district) && ageMs >= 0 && ageMs <= maxAgeMs
    if (!isFresh) this.#kept.delete(key)
    return isFresh ? kept.value : undefined
  }

  /** Loads and keeps; the age counts from before the load. `undefined` is not kept. */
  async load<Loaded extends Value | undefined>(
    district: string,
    key: string,
    load: () => Promise<Loaded>,
  ): Promise<Loaded> {
    const generation = this.#options.generations.get(district)
    const atMs = this.#options.nowMs()
    const value = await load()
    if (value !== undefined) this.#keep(key, { value, generation, atMs })
    return value
  }

  #keep(key: string, kept: Kept<Value>): void {
    if (this.#kept.size >= maxEntries) {
      const oldest = this.#kept.keys().next().value
      if (oldest !== undefined) this.#kept.delete(oldest)
    }
    this.#kept.set(key, kept)
  }
}
