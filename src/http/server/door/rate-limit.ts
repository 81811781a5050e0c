/**
 * How often one address may try one login: ten times a minute. The account's own lock-out is counted in the database; this only keeps guesses away from the
 * password hash, which is dear on purpose.
 */
import { Refusal } from '../../../domain/refusal.ts'

const windowMs = 60_000
const maxTries = 10
const maxKeys = 10_000

interface Tries {
  readonly startMs: number
  readonly count: number
}

export class RateLimit {
  readonly #tries = new Map<string, Tries>()
  readonly #nowMs: () => number

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs
  }

  /** Counts one try, or refuses it. */
  checkTry(key: string): void {
    const nowMs = this.#nowMs()
    const found = this.#tries.get(key)
    const isOpen = found !== undefined && nowMs - found.startMs < windowMs
    const tries = isOpen ? { ...found, count: found.count + 1 } : { startMs: nowMs, count: 1 }
    if (tries.count > maxTries) {
      throw new Refusal('rate-limited', { seconds: Math.ceil((tries.startMs + windowMs - nowMs) / 1000) })
    }
    this.#makeRoom(nowMs)
    this.#tries.set(key, tries)
  }

  #makeRoom(nowMs: number): void {
    if (this.#tries.size < maxKeys) return
    for (const [key, tries] of this.#tries) {
      if (nowMs - tries.startMs >= windowMs || this.#tries.size >= maxKeys) this.#tries.delete(key)
    }
  }
}
