/**
 * One-time links for the first set-up, by the hash of their token.
 *
 *     if (!(await spendSetupLink(tx, hash, now))) throw new Refusal('setup-link-spent')
 */
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface SetupLinkRow {
  readonly tokenHash: Uint8Array
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

const columns = `token_hash as "tokenHash", created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt"`

export const setupStatements = defineStatements('setup', {
  insert: 'insert into setup_link (district, token_hash, created_at, expires_at) values ($1, $2, $3, $4)',
  find: `select ${columns} from setup_link where district = $1 and token_hash = $2`,
  spend: `update setup_link set used_at = $3 where district = $1 and token_hash = $2 and used_at is null and expires_at > $3
    returning used_at`,
  wasSpent: 'select 1 as found from setup_link where district = $1 and used_at is not null limit 1',
  removeOpen: 'delete from setup_link where district = $1 and used_at is null',
})

export async function insertSetupLink(tx: Tx, link: Omit<SetupLinkRow, 'usedAt'>): Promise<void> {
  await tx.rows(setupStatements.insert, [tx.district, link.tokenHash, link.createdAt, link.expiresAt])
}

export async function findSetupLink(tx: Tx, tokenHash: Uint8Array): Promise<SetupLinkRow | undefined> {
  const rows = await tx.rows<SetupLinkRow>(setupStatements.find, [tx.district, tokenHash])
  return rows[0]
}

/** True for exactly one caller, while the link has not expired. */
export async function spendSetupLink(tx: Tx, tokenHash: Uint8Array, at: Date): Promise<boolean> {
  const rows = await tx.rows(setupStatements.spend, [tx.district, tokenHash, at])
  return rows.length === 1
}

/** True once the set-up of this district was completed. */
export async function wasSetupCompleted(tx: Tx): Promise<boolean> {
  const rows = await tx.rows(setupStatements.wasSpent, [tx.district])
  return rows.length === 1
}

/** Before a new link is printed: the unspent ones no longer work. */
export async function removeOpenSetupLinks(tx: Tx): Promise<void> {
  await tx.rows(setupStatements.removeOpen, [tx.district])
}
