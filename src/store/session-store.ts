/**
 * Sessions by the hash of their token; the token itself is never stored.
 *
 *     const session = await findSession(tx, hash, new Date(now.getTime() - 60_000))
 *
 * After a rotation the former token is still good until the grace is over, since requests of one page run side by side.
 */
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface SessionRow {
  readonly tokenHash: Uint8Array
  readonly userId: string
  readonly csrfToken: string
  readonly createdAt: Date
  readonly rotatedAt: Date
  readonly seenAt: Date
  /** The absolute end. */
  readonly expiresAt: Date
  readonly previousTokenHash: Uint8Array | null
}

export type NewSession = Omit<SessionRow, 'rotatedAt' | 'seenAt' | 'previousTokenHash'>

const columns = `token_hash as "tokenHash", user_id as "userId", csrf_token as "csrfToken", created_at as "createdAt",
  rotated_at as "rotatedAt", seen_at as "seenAt", expires_at as "expiresAt", previous_token_hash as "previousTokenHash"`

export const sessionStatements = defineStatements('session', {
  insert: `insert into session (district, token_hash, user_id, csrf_token, created_at, rotated_at, seen_at, expires_at)
    values ($1, $2, $3, $4, $5, $5, $5, $6)`,
  find: `select ${columns} from session where district = $1
    and (token_hash = $2 or (previous_token_hash = $2 and rotated_at > $3))`,
  touch: 'update session set seen_at = $3 where district = $1 and token_hash = $2 and seen_at < $3',
  rotate: `update session set token_hash = $3, previous_token_hash = $2, rotated_at = $4, seen_at = $4
    where district = $1 and token_hash = $2 returning user_id`,
  end: 'delete from session where district = $1 and (token_hash = $2 or previous_token_hash = $2)',
  endOfUser: `delete from session where district = $1 and user_id = $2
    and ($3::bytea is null or token_hash <> $3)`,
  purge: 'delete from session where district = $1 and (expires_at <= $2 or seen_at <= $3)',
})

export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  const { tokenHash, userId, csrfToken, createdAt, expiresAt } = session
  await tx.rows(sessionStatements.insert, [tx.district, tokenHash, userId, csrfToken, createdAt, expiresAt])
}

/** By the present hash, or by the former one when it was replaced after `rotatedAfter`. Says nothing about limits: the caller checks the times. */
export async function findSession(
  tx: Tx,
  tokenHash: Uint8Array,
  rotatedAfter: Date,
): Promise<SessionRow | undefined> {
  const rows = await tx.rows<SessionRow>(sessionStatements.find, [tx.district, tokenHash, rotatedAfter])
  return rows[0]
}

export async function touchSession(tx: Tx, tokenHash: Uint8Array, seenAt: Date): Promise<void> {
  await tx.rows(sessionStatements.touch, [tx.district, tokenHash, seenAt])
}

/** False when another request has rotated it already: keep using the token that came. */
export async function rotateSession(
  tx: Tx,
  change: { readonly tokenHash: Uint8Array; readonly nextTokenHash: Uint8Array; readonly at: Date },
): Promise<boolean> {
  const { tokenHash, nextTokenHash, at } = change
  const rows = await tx.rows(sessionStatements.rotate, [tx.district, tokenHash, nextTokenHash, at])
  return rows.length === 1
}

export async function endSession(tx: Tx, tokenHash: Uint8Array): Promise<void> {
  await tx.rows(sessionStatements.end, [tx.district, tokenHash])
}

/** Ends all sessions of a person, or all but the one with the hash `except`. */
export async function endSessionsOfUser(tx: Tx, userId: string, except?: Uint8Array): Promise<void> {
  await tx.rows(sessionStatements.endOfUser, [tx.district, userId, except ?? null])
}

/** Removes what is past its absolute end or was not seen since `idleSince`. */
export async function purgeSessions(tx: Tx, now: Date, idleSince: Date): Promise<void> {
  await tx.rows(sessionStatements.purge, [tx.district, now, idleSince])
}
