/**
 * Replies kept by the client's idempotency key, so that a request sent twice is done once.
 *
 *     const claim = await claimKey(tx, { actorId, key, fingerprint, createdAt: now })
 *     if (claim.kind === 'known') return claim            // reply again, or refuse when the fingerprint differs
 *     …the work…
 *     await saveReply(tx, { actorId, key }, { status: 201, body })
 *
 * Claim, work and reply are one transaction: a second request waits at the claim until the first has committed or rolled back.
 */
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface KeyOwner {
  readonly actorId: string
  readonly key: string
}

export interface KeptReply {
  readonly status: number
  readonly body: unknown
}

export type KeyClaim = { readonly kind: 'claimed' } | ({ readonly kind: 'known' } & KnownKey)

/** `fingerprint` is of the request that the reply belongs to. */
export interface KnownKey extends KeptReply {
  readonly fingerprint: string
}

export const idempotencyStatements = defineStatements('idempotency', {
  claim: `insert into idempotency (district, actor_id, key, fingerprint, status, created_at) values ($1, $2, $3, $4, 0, $5)
    on conflict (district, actor_id, key) do nothing returning key`,
  find: 'select fingerprint, status, body from idempotency where district = $1 and actor_id = $2 and key = $3',
  save: 'update idempotency set status = $4, body = $5 where district = $1 and actor_id = $2 and key = $3',
  purge: 'delete from idempotency where district = $1 and created_at < $2',
})

export async function claimKey(
  tx: Tx,
  claim: KeyOwner & { readonly fingerprint: string; readonly createdAt: Date },
): Promise<KeyClaim> {
  const { actorId, key, fingerprint, createdAt } = claim
  const claimed = await tx.rows(idempotencyStatements.claim, [
    tx.district,
    actorId,
    key,
    fingerprint,
    createdAt,
  ])
  if (claimed.length === 1) return { kind: 'claimed' }
  const known = await findKey(tx, { actorId, key })
  if (known === undefined) throw new Error(`idempotency key ${key} was purged while it was claimed`)
  return { kind: 'known', ...known }
}

export async function findKey(tx: Tx, owner: KeyOwner): Promise<KnownKey | undefined> {
  const rows = await tx.rows<KnownKey>(idempotencyStatements.find, [tx.district, owner.actorId, owner.key])
  return rows[0]
}

export async function saveReply(tx: Tx, owner: KeyOwner, reply: KeptReply): Promise<void> {
  const body = reply.body === undefined ? null : JSON.stringify(reply.body)
  const values = [tx.district, owner.actorId, owner.key, reply.status, body]
  await tx.rows(idempotencyStatements.save, values)
}

/** Keys are kept for 48 hours. */
export async function purgeKeys(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 48 * 3_600_000)
  await tx.rows(idempotencyStatements.purge, [tx.district, before])
}
