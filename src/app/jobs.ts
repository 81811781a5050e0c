/**
 * Work that goes on after its request was answered: one at a time for each key, with a signal to stop. What it has done stands in the database, so that a program
 * that was killed takes it up again at its next start.
 *
 *     jobs.start(`import/${id}`, (signal) => checkImport(context, id, signal))
 *     await jobs.stop(`import/${id}`)
 */
interface Running {
  readonly controller: AbortController
  readonly done: Promise<void>
}

export class Jobs {
  readonly #running = new Map<string, Running>()
  readonly #onFault: (error: unknown, key: string) => void

  /** `onFault` hears of what a job did not handle itself: a fault of ours. */
  constructor(onFault: (error: unknown, key: string) => void) {
    this.#onFault = onFault
  }

  isRunning(key: string): boolean {
    return this.#running.has(key)
  }

  /** Does nothing when a job of that key is running. */
  start(key: string, work: (signal: AbortSignal) => Promise<void>): void {
    if (this.#running.has(key)) return
    const controller = new AbortController()
    const done = work(controller.signal)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) this.#onFault(error, key)
      })
      .finally(() => this.#running.delete(key))
    this.#running.set(key, { controller, done })
  }

  /** Asks it to stop and waits until it has. */
  async stop(key: string): Promise<void> {
    const running = this.#running.get(key)
    running?.controller.abort()
    await running?.done
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((key) => this.stop(key)))
  }

  /** Resolves when nothing is running: for tests and for a server that ends. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all([...this.#running.values()].map(({ done }) => done))
  }
}
