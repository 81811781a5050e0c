/**
 * Issues an API bearer token for another program. The text is shown once; the store keeps its hash.
 *
 *     const { token } = await issueToken(context, { district: '330212', role: 'leader', unit: null, days: 30, label: 'report job' })
 */
import type { Role } from '../../domain/access/permissions.ts'
import { Refusal } from '../../domain/refusal.ts'
import { insertToken } from '../../store/token-store.ts'
import { findUnit } from '../../store/unit-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { makeBearer, parseBearer } from './secret-token.ts'

export interface IssueToken {
  readonly district: string
  readonly role: Role
  readonly unit: string | null
  /** Days from now until it expires. */
  readonly days: number
  readonly label: string
}

export interface IssuedToken {
  readonly id: string
  readonly token: string
  readonly expiresAt: Date
}

const dayMs = 24 * 3_600_000

/** A command has no signed-in person: its context needs no more than this. */
export type IssueContext = Pick<Context, 'database' | 'actor' | 'now' | 'newId' | 'randomBytes' | 'requestId'>

export async function issueToken(context: IssueContext, wish: IssueToken): Promise<IssuedToken> {
  const { district, role, unit, days, label } = wish
  const token = makeBearer(district, context.randomBytes)
  const tokenHash = parseBearer(token)?.hash ?? new Uint8Array()
  const id = context.newId()
  const expiresAt = new Date(context.now.getTime() + days * dayMs)
  await context.database.withDistrict(district, async (tx) => {
    if (unit !== null && (await findUnit(tx, unit)) === undefined)
      throw new Refusal('unknown-org-unit', { unit })
    await insertToken(tx, { tokenHash, id, role, unit, label, createdAt: context.now, expiresAt })
    const detail = { role, unit, label, expiresAt: expiresAt.toISOString() }
    await recordAudit(tx, context, { action: 'token.issue', target: `token/${id}`, detail })
  })
  return { id, token, expiresAt }
}
