/**
 * Does a write once per idempotency key. The key, the writes and the reply are committed by one transaction, or none of them is.
 *
 * How: the use-case runs unchanged, but against this database. Its first write transaction starts by claiming the key; when its work is done the use-case goes on,
 * while the transaction stays open until the reply is known, stores it and commits. A second request with the same key waits at the claim until then and finds the
 * reply there. Further transactions of the use-case join the open one, so they see its writes.
 *
 *     const reply = await new OnceDatabase(database, claim).run((database) => answer({ ...context, database }))
 */
import { Refusal } from '../../../domain/refusal.ts'
import { claimKey, findKey, type KeptReply, saveReply } from '../../../store/idempotency-store.ts'
import type { Database, Tx } from '../../../store/tx.ts'

export interface Claim {
  readonly district: string
  readonly actorId: string
  readonly key: string
  /** What the request is: the same key with another one is refused. */
  readonly fingerprint: string
  readonly createdAt: Date
}

/** What the use-case answered now, or what was kept of it then. */
export type OnceReply<Reply extends KeptReply> =
  | ({ readonly isReplayed: false } & Reply)
  | ({ readonly isReplayed: true } & KeptReply)

type Work<T> = (tx: Tx) => Promise<T>

/** Thrown through the use-case when someone else has claimed the key since we looked. */
class AlreadyDone extends Error {}

export class OnceDatabase implements Database {
  readonly #base: Database
  readonly #claim: Claim
  readonly #reply = Promise.withResolvers<KeptReply>()
  #open: Tx | undefined
  #commit: Promise<void> | undefined
  readonly #afterwards: ((database: Database) => void)[] = []

  constructor(base: Database, claim: Claim) {
    this.#base = base
    this.#claim = claim
  }

  async run<Reply extends KeptReply>(
    handle: (database: Database) => Promise<Reply>,
  ): Promise<OnceReply<Reply>> {
    const known = await this.#findReply()
    if (known !== undefined) return known
    try {
      return { ...(await this.#runFirst(handle)), isReplayed: false }
    } catch (error) {
      // What was refused may have been refused because the same request was done meanwhile.
      const isAskedAgain = error instanceof AlreadyDone || error instanceof Refusal
      const done = isAskedAgain ? await this.#findReply() : undefined
      if (done === undefined) throw error
      return done
    }
  }

  async withDistrict<T>(district: string, work: Work<T>): Promise<T> {
    if (this.#open !== undefined) return work(this.#joined(this.#open, district))
    const result = Promise.withResolvers<T>()
    this.#commit = this.#transact(district, work, result)
    this.#commit.catch(result.reject)
    return result.promise
  }

  workDistrict<T>(district: string, work: Work<T>): Promise<T> {
    return this.#base.workDistrict(district, work)
  }

  async readDistrict<T>(district: string, work: Work<T>): Promise<T> {
    if (this.#open !== undefined) return work(this.#joined(this.#open, district))
    return this.#base.readDistrict(district, work)
  }

  readSnapshot<T>(district: string, work: Work<T>): Promise<T> {
    return this.#base.readSnapshot(district, work)
  }

  afterCommit(work: (database: Database) => void): void {
    this.#afterwards.push(work)
  }

  listDistricts() {
    return this.#base.listDistricts()
  }

  close() {
    return this.#base.close()
  }

  async #runFirst<Reply extends KeptReply>(handle: (database: Database) => Promise<Reply>): Promise<Reply> {
    const reply = await this.#handle(handle)
    this.#reply.resolve(reply)
    // A use-case that found nothing to write still has its key and reply kept.
    if (this.#commit === undefined) await this.withDistrict(this.#claim.district, async () => undefined)
    await this.#commit
    for (const work of this.#afterwards) this.#base.afterCommit(work)
    return reply
  }

  async #handle<Reply extends KeptReply>(handle: (database: Database) => Promise<Reply>): Promise<Reply> {
    try {
      return await handle(this)
    } catch (error) {
      this.#reply.promise.catch(() => undefined)
      this.#reply.reject(error)
      await this.#commit?.catch(() => undefined)
      throw error
    }
  }

  async #transact<T>(district: string, work: Work<T>, result: PromiseWithResolvers<T>): Promise<void> {
    let isHandedOver = false
    await this.#base.withDistrict(district, async (tx) => {
      // A retry after the use-case went on would do its work twice in two versions: the client retries instead, with its key.
      if (isHandedOver) throw new Refusal('unavailable')
      const claim = await claimKey(tx, this.#claim)
      if (claim.kind === 'known') throw new AlreadyDone('the key was claimed meanwhile')
      this.#open = tx
      try {
        const done = await work(tx)
        isHandedOver = true
        result.resolve(done)
        await saveReply(tx, this.#claim, await this.#reply.promise)
      } finally {
        this.#open = undefined
      }
    })
  }

  #joined(tx: Tx, district: string): Tx {
    if (tx.district !== district) throw new Error('one request writes to one district')
    return tx
  }

  async #findReply(): Promise<({ readonly isReplayed: true } & KeptReply) | undefined> {
    const { district, fingerprint } = this.#claim
    const known = await this.#base.readDistrict(district, (tx) => findKey(tx, this.#claim))
    if (known === undefined) return undefined
    if (known.fingerprint !== fingerprint) throw new Refusal('idempotency-mismatch')
    return { status: known.status, body: known.body, isReplayed: true }
  }
}
