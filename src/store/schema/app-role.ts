/**
 * The role that the program works as: it cannot log in by itself, owns nothing and may do no DDL. It belongs to the server, so it is made
 * outside the migrations.
 */
import type pg from 'pg'
import { StoreProblem } from './store-problem.ts'

export const appRole = 'guatu_app'

interface RoleState {
  readonly isThere: boolean
  readonly maySet: boolean
  readonly me: string
}

/** Makes the role where it is missing and lets the owner act as it. */
export async function ensureAppRole(client: pg.Client): Promise<void> {
  const before = await loadRoleState(client)
  if (before.isThere && before.maySet) return
  try {
    if (!before.isThere) await client.query(createRole)
    await client.query(`grant ${appRole} to current_user`)
  } catch (error) {
    const text = `The database user “${before.me}” may not create the role “${appRole}”. Ask the database administrator to run once: create role ${appRole} nologin; grant ${appRole} to "${before.me}";`
    throw new StoreProblem('role-missing', text, error)
  }
}

/** Two installations on one server may start at the same moment. */
const createRole = `do $$ begin create role ${appRole} nologin;
  exception when duplicate_object or unique_violation then null; end $$`

async function loadRoleState(client: pg.Client): Promise<RoleState> {
  const result = await client.query<RoleState>(
    `select r.oid is not null as "isThere", coalesce(pg_has_role(current_user, r.oid, 'member'), false) as "maySet",
       current_user as me from (select 1) as one left join pg_roles r on r.rolname = $1`,
    [appRole],
  )
  return result.rows[0] ?? { isThere: false, maySet: false, me: '' }
}
