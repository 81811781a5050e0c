/**
 * What was loaded of a district, held for the life of the program and loaded anew when its version has moved on.
 *
 *     const snapshots = new VersionCache({ load, readVersion, nowMs: Date.now, maxAgeMs: 1000 })
 *     await snapshots.get('330212')
 *
 * Readers at once share one load. A write by this process is seen by the next reader (`recheck`); one by another process within `maxAgeMs`.
 */
export interface VersionSource<Value> {
  readonly load: (district: string) => Promise<Value>
  /** The version now; `known` is that of what is held. */
  readonly readVersion: (district: string, known: number) => Promise<number>
  readonly nowMs: () => number
  /** How long a version may be trusted without asking the database. */
  readonly maxAgeMs: number
}

interface Kept<Value> {
  readonly value: Promise<Value>
  readonly checkedAtMs: number
}

export class VersionCache<Value extends { readonly version: number }> {
  readonly #source: VersionSource<Value>
  readonly #kept = new Map<string, Kept<Value>>()

  constructor(source: VersionSource<Value>) {
    this.#source = source
  }

  get(district: string): Promise<Value> {
    const kept = this.#kept.get(district)
    const nowMs = this.#source.nowMs()
    if (kept === undefined) return this.#keep(district, this.#source.load(district))
    if (nowMs - kept.checkedAtMs <= this.#source.maxAgeMs) return kept.value
    return this.#keep(district, this.#loadIfMoved(district, kept.value))
  }

  /** The next reader asks for the version again. */
  recheck(district: string): void {
    const kept = this.#kept.get(district)
    if (kept !== undefined) this.#kept.set(district, { ...kept, checkedAtMs: Number.NEGATIVE_INFINITY })
  }

  async #loadIfMoved(district: string, kept: Promise<Value>): Promise<Value> {
    const value = await kept
    const version = await this.#source.readVersion(district, value.version)
    return value.version === version ? value : this.#source.load(district)
  }

  #keep(district: string, value: Promise<Value>): Promise<Value> {
    this.#kept.set(district, { value, checkedAtMs: this.#source.nowMs() })
    value.catch(() => {
      if (this.#kept.get(district)?.value === value) this.#kept.delete(district)
    })
    return value
  }
}

/** A value with room for what is made from it. */
export interface Making {
  /** By a key that names all other inputs. */
  readonly made: Map<string, unknown>
}

/** The value under `key`, made once. */
export function makeOnce<T>({ made }: Making, key: string, make: () => T): T {
  const known = made.get(key)
  if (known !== undefined) return known as T
  const value = make()
  if (made.size >= maxKept) made.clear()
  made.set(key, value)
  return value
}

/** Far above the years × switches that people really open. */
const maxKept = 500
