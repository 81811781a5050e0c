/**
 * Values kept for two seconds at most and never past a write to their district that this process made. It spares the database on a busy cockpit without anyone
 * noticing: a sign-out, a changed role or a new figure is seen by the very next request here, by another process's within two seconds.
 */
interface Dated<Value> {
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
  readonly #kept = new Map<string, Dated<Value>>()
  readonly #loading = new Map<string, Dated<Promise<Value | undefined>>>()

  constructor(options: ShortCacheOptions) {
    this.#options = options
  }

  find(district: string, key: string): Value | undefined {
    const kept = this.#kept.get(key)
    if (kept === undefined) return undefined
    if (this.#isFresh(district, kept)) return kept.value
    this.#kept.delete(key)
    return undefined
  }

  /**
   * Loads and keeps; the age counts from before the load. `undefined` is not kept. Who asks while it is being loaded waits for that load, unless something was
   * written since it began: twenty readers of a cockpit cost one.
   */
  load<Loaded extends Value | undefined>(
    district: string,
    key: string,
    load: () => Promise<Loaded>,
  ): Promise<Loaded> {
    const begun = this.#loading.get(key)
    // Whoever loads under a key loads the same thing.
    if (begun !== undefined && this.#isFresh(district, begun)) return begun.value as Promise<Loaded>
    const moment = { generation: this.#options.generations.get(district), atMs: this.#options.nowMs() }
    const loading = { ...moment, value: load() }
    this.#loading.set(key, loading)
    return this.#finish(key, loading)
  }

  async #finish<Loaded extends Value | undefined>(
    key: string,
    loading: Dated<Promise<Loaded>>,
  ): Promise<Loaded> {
    try {
      const value = await loading.value
      if (value !== undefined) this.#keep(key, { ...loading, value })
      return value
    } finally {
      if (this.#loading.get(key) === loading) this.#loading.delete(key)
    }
  }

  #isFresh(district: string, { generation, atMs }: Dated<unknown>): boolean {
    const ageMs = this.#options.nowMs() - atMs
    return generation === this.#options.generations.get(district) && ageMs >= 0 && ageMs <= maxAgeMs
  }

  #keep(key: string, kept: Dated<Value>): void {
    if (this.#kept.size >= maxEntries) {
      const oldest = this.#kept.keys().next().value
      if (oldest !== undefined) this.#kept.delete(oldest)
    }
    this.#kept.set(key, kept)
  }
}
