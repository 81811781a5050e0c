/**
 * People with an account: who they are, and the count of wrong passwords that locks them.
 *
 *     const user = await findUserByLogin(tx, 'wang.li')   // letter case does not matter
 */
import { containing, cursorKey, type Page, type PageRequest, pageOf } from './engine/page.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface UserRow {
  readonly id: string
  readonly login: string
  readonly name: string
  /** Null for an account that cannot sign in by password (people of the demo). */
  readonly passwordHash: string | null
  readonly isActive: boolean
  readonly isDemo: boolean
  /** Wrong passwords in a row. */
  readonly failedCount: number
  readonly lockedUntil: Date | null
  readonly mustChangePassword: boolean
  readonly createdAt: Date
  readonly version: number
}

export type NewUser = Omit<UserRow, 'isActive' | 'failedCount' | 'lockedUntil' | 'version'>

export interface UserFilter extends PageRequest {
  readonly q?: string | undefined
  readonly role?: string | undefined
}

export interface UserChange {
  readonly id: string
  /** The version that the person saw. */
  readonly version: number
  readonly name: string
  readonly isActive: boolean
}

const columns = `id, login, name, password_hash as "passwordHash", is_active as "isActive", is_demo as "isDemo",
  failed_count as "failedCount", locked_until as "lockedUntil", must_change_password as "mustChangePassword",
  created_at as "createdAt", version`

export const userStatements = defineStatements('user', {
  insert: `insert into app_user (district, id, login, name, password_hash, is_demo, must_change_password, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  find: `select ${columns} from app_user where district = $1 and id = $2`,
  findByLogin: `select ${columns} from app_user where district = $1 and lower(login) = lower($2)`,
  page: `select ${columns} from app_user u where u.district = $1
    and ($2::text is null or name ilike $2 or login ilike $2)
    and ($3::text is null or exists (select 1 from role_grant g where g.district = $1 and g.user_id = u.id and g.role = $3))
    and ($4::text is null or (login, id) > ($4, $5::uuid)) order by login, id limit $6`,
  demo: `select ${columns} from app_user where district = $1 and is_demo and is_active order by login, id`,
  count: 'select count(*) as count from app_user where district = $1',
  change: `update app_user set name = $4, is_active = $5, version = version + 1
    where district = $1 and id = $2 and version = $3 returning id`,
  bump: 'update app_user set version = version + 1 where district = $1 and id = $2 and version = $3 returning id',
  setPassword: `update app_user set password_hash = $3, must_change_password = $4, failed_count = 0, locked_until = null,
    version = version + 1 where district = $1 and id = $2`,
  recordFailure: `update app_user set failed_count = failed_count + 1 where district = $1 and id = $2
    returning failed_count as "failedCount"`,
  lock: 'update app_user set locked_until = $3, failed_count = 0 where district = $1 and id = $2',
  clearFailures: `update app_user set failed_count = 0, locked_until = null where district = $1 and id = $2
    and (failed_count > 0 or locked_until is not null)`,
})

export async function insertUser(tx: Tx, user: NewUser): Promise<void> {
  await tx.rows(userStatements.insert, [
    tx.district,
    user.id,
    user.login,
    user.name,
    user.passwordHash,
    user.isDemo,
    user.mustChangePassword,
    user.createdAt,
  ])
}

export async function findUser(tx: Tx, id: string): Promise<UserRow | undefined> {
  const rows = await tx.rows<UserRow>(userStatements.find, [tx.district, id])
  return rows[0]
}

export async function findUserByLogin(tx: Tx, login: string): Promise<UserRow | undefined> {
  const rows = await tx.rows<UserRow>(userStatements.findByLogin, [tx.district, login])
  return rows[0]
}

/** By login. */
export async function listUsers(tx: Tx, filter: UserFilter): Promise<Page<UserRow>> {
  const rows = await tx.rows<UserRow>(userStatements.page, [
    tx.district,
    containing(filter.q),
    filter.role ?? null,
    ...cursorKey(filter.cursor, 2),
    filter.limit + 1,
  ])
  return pageOf(rows, filter.limit, (row) => [row.login, row.id])
}

export async function listDemoUsers(tx: Tx): Promise<readonly UserRow[]> {
  return tx.rows<UserRow>(userStatements.demo, [tx.district])
}

export async function countUsers(tx: Tx): Promise<number> {
  const rows = await tx.rows<{ count: number }>(userStatements.count, [tx.district])
  return rows[0]?.count ?? 0
}

/** False when the version is no longer the one that the person saw. */
export async function changeUser(tx: Tx, change: UserChange): Promise<boolean> {
  const { id, version, name, isActive } = change
  const rows = await tx.rows(userStatements.change, [tx.district, id, version, name, isActive])
  return rows.length === 1
}

/** Takes the next version for a change that lies in another table (grants). False when the version is stale. */
export async function bumpUserVersion(tx: Tx, id: string, version: number): Promise<boolean> {
  const rows = await tx.rows(userStatements.bump, [tx.district, id, version])
  return rows.length === 1
}

/** Also forgets wrong passwords and a lock. */
export async function savePassword(
  tx: Tx,
  change: { readonly id: string; readonly passwordHash: string; readonly mustChangePassword: boolean },
): Promise<void> {
  const { id, passwordHash, mustChangePassword } = change
  await tx.rows(userStatements.setPassword, [tx.district, id, passwordHash, mustChangePassword])
}

/** Counts one wrong password and tells how many there are now. */
export async function recordFailure(tx: Tx, id: string): Promise<number> {
  const rows = await tx.rows<{ failedCount: number }>(userStatements.recordFailure, [tx.district, id])
  return rows[0]?.failedCount ?? 0
}

/** Locks the account and starts the count again. */
export async function lockUser(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.rows(userStatements.lock, [tx.district, id, until])
}

/** After a right password, or by hand: no wrong passwords, no lock. */
export async function clearFailures(tx: Tx, id: string): Promise<void> {
  await tx.rows(userStatements.clearFailures, [tx.district, id])
}
