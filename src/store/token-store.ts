/**
 * API bearer tokens by their hash, made on the command line for other programs.
 *
 *     const token = await findToken(tx, hash)   // the caller checks expiresAt and revokedAt
 */
import type { Role } from '../domain/access/permissions.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface TokenRow {
  readonly tokenHash: Uint8Array
  readonly id: string
  readonly role: Role
  readonly unit: string | null
  readonly label: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly revokedAt: Date | null
}

export type NewToken = Omit<TokenRow, 'revokedAt'>

const columns = `token_hash as "tokenHash", id, role, nullif(unit, '') as unit, label, created_at as "createdAt",
  expires_at as "expiresAt", revoked_at as "revokedAt"`

export const tokenStatements = defineStatements('token', {
  insert: `insert into api_token (district, token_hash, id, role, unit, label, created_at, expires_at)
    values ($1, $2, $3, $4, coalesce($5, ''), $6, $7, $8)`,
  find: `select ${columns} from api_token where district = $1 and token_hash = $2`,
  list: `select ${columns} from api_token where district = $1 order by created_at desc, id`,
  revoke: `update api_token set revoked_at = $3 where district = $1 and id = $2 and revoked_at is null returning id`,
})

export async function insertToken(tx: Tx, token: NewToken): Promise<void> {
  const { tokenHash, id, role, unit, label, createdAt, expiresAt } = token
  await tx.rows(tokenStatements.insert, [tx.district, tokenHash, id, role, unit, label, createdAt, expiresAt])
}

export async function findToken(tx: Tx, tokenHash: Uint8Array): Promise<TokenRow | undefined> {
  const rows = await tx.rows<TokenRow>(tokenStatements.find, [tx.district, tokenHash])
  return rows[0]
}

export async function listTokens(tx: Tx): Promise<readonly TokenRow[]> {
  return tx.rows<TokenRow>(tokenStatements.list, [tx.district])
}

/** False when there is no such token or it was revoked before. */
export async function revokeToken(tx: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await tx.rows(tokenStatements.revoke, [tx.district, id, at])
  return rows.length === 1
}
