/**
 * Which roles a person holds, and for which unit.
 *
 *     const grants = await loadGrants(tx, user.id)   // [{ role: 'liaison', unit: 'economy-information' }]
 */
import type { Grant } from '../domain/access/decide.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface HeldGrant extends Grant {
  readonly userId: string
}

export const grantStatements = defineStatements('grant', {
  ofUser: `select role, nullif(unit, '') as unit from role_grant where district = $1 and user_id = $2 order by role, unit`,
  ofUsers: `select user_id as "userId", role, nullif(unit, '') as unit from role_grant
    where district = $1 and user_id = any($2::uuid[]) order by user_id, role, unit`,
  removeAll: 'delete from role_grant where district = $1 and user_id = $2',
  insert: `insert into role_grant (district, user_id, role, unit, granted_at, granted_by)
    select $1, $2, r.role, coalesce(r.unit, ''), $4, $5 from jsonb_to_recordset($3::jsonb) as r(role text, unit text)`,
})

export async function loadGrants(tx: Tx, userId: string): Promise<readonly Grant[]> {
  return tx.rows<Grant>(grantStatements.ofUser, [tx.district, userId])
}

/** Grants of many people at once, for a list. */
export async function listGrants(tx: Tx, userIds: readonly string[]): Promise<readonly HeldGrant[]> {
  return tx.rows<HeldGrant>(grantStatements.ofUsers, [tx.district, userIds])
}

/** Puts these grants in the place of all that the person held. */
export async function replaceGrants(
  tx: Tx,
  change: {
    readonly userId: string
    readonly grants: readonly Grant[]
    readonly grantedAt: Date
    readonly grantedBy: string
  },
): Promise<void> {
  await tx.rows(grantStatements.removeAll, [tx.district, change.userId])
  await tx.rows(grantStatements.insert, [
    tx.district,
    change.userId,
    JSON.stringify(change.grants),
    change.grantedAt,
    change.grantedBy,
  ])
}
