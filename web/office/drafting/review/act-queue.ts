/**
 * Acts of one person in the order they were made, sent one after the other: each carries the version that the one before it gave, and nobody waits.
 *
 *     const queue = createActQueue({ send, version: 4, onChange, onDone, onStale, onRefused })
 *     queue.add(accept('target-1'))
 *     queue.add(accept('target-2'))   // sent with version 5, once the first is in
 */
import { problemOf } from '../../../api/api-problem.ts'

export interface QueuedAct<Act> {
  /** Idempotency key: a second try cannot act twice. */
  readonly key: string
  readonly act: Act
}

export interface QueueState<Act> {
  /** Not yet in, the one under way first. */
  readonly waiting: readonly QueuedAct<Act>[]
  /** Why sending stopped; it goes on with `retry`. */
  readonly halted: unknown
}

export interface QueueSettings<Act, Reply extends { readonly version: number }> {
  readonly send: (queued: QueuedAct<Act>, version: number) => Promise<Reply>
  readonly newKey: () => string
  readonly onChange: (state: QueueState<Act>) => void
  readonly onDone: (reply: Reply, act: Act) => void
  /** Somebody else was faster: all that waited is dropped. */
  readonly onStale: (error: unknown, dropped: readonly Act[]) => void
  /** The server does not allow this one; the others go on. */
  readonly onRefused: (error: unknown, act: Act) => void
}

export interface ActQueue<Act> {
  readonly add: (act: Act) => void
  /** After a halt: goes on with what waits. */
  readonly retry: () => void
  /** What a fresh reading says; ignored while acts wait, whose replies are newer. */
  readonly setVersion: (version: number) => void
}

/** HTTP: what was expected of the version does not hold. */
const STALE = 412

export function createActQueue<Act, Reply extends { readonly version: number }>(
  settings: QueueSettings<Act, Reply>,
): ActQueue<Act> {
  let version = 0
  let waiting: readonly QueuedAct<Act>[] = []
  let isSending = false
  const change = (next: readonly QueuedAct<Act>[], halted: unknown = null) => {
    waiting = next
    settings.onChange({ waiting, halted })
  }
  const settle = (error: unknown, queued: QueuedAct<Act>) => {
    const { status } = problemOf(error)
    if (status === STALE) {
      const dropped = waiting.map(({ act }) => act)
      change([])
      settings.onStale(error, dropped)
    } else if (status >= 400 && status < 500 && status !== 401 && status !== 429) {
      change(waiting.slice(1))
      settings.onRefused(error, queued.act)
    } else {
      // Nothing came back, or the session is over: whether it is in, only the same key can tell.
      change(waiting, error)
      return false
    }
    return true
  }
  const sendAll = async () => {
    if (isSending) return
    isSending = true
    for (let queued = waiting[0]; queued !== undefined; queued = waiting[0]) {
      try {
        const reply = await settings.send(queued, version)
        version = reply.version
        settings.onDone(reply, queued.act)
        change(waiting.slice(1))
      } catch (error) {
        if (!settle(error, queued)) break
      }
    }
    isSending = false
  }
  return {
    add: (act) => {
      change([...waiting, { key: settings.newKey(), act }])
      void sendAll()
    },
    retry: () => {
      change(waiting)
      void sendAll()
    },
    setVersion: (next) => {
      if (waiting.length === 0) version = next
    },
  }
}
