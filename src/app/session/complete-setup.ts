/** Spends a set-up link: creates the three administrators that exclude one another, all or none. */
import { isStrongPassword, minPasswordLength } from '../../domain/access/check-password.ts'
import type { Role } from '../../domain/access/permissions.ts'
import { Refusal } from '../../domain/refusal.ts'
import { isConflictOn } from '../../store/engine/database-error.ts'
import { replaceGrants } from '../../store/grant-store.ts'
import { spendSetupLink } from '../../store/setup-store.ts'
import type { Tx } from '../../store/tx.ts'
import { insertUser } from '../../store/user-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { findSetup } from './find-setup.ts'
import { hashPassword } from './password-hash.ts'
import { parseSecret } from './secret-token.ts'

export interface Account {
  readonly login: string
  readonly name: string
  readonly password: string
}

export interface CompleteSetup {
  readonly system: Account
  readonly security: Account
  readonly audit: Account
}

interface NewAdmin {
  readonly id: string
  readonly role: Role
  readonly account: Account
  readonly passwordHash: string
}

export async function completeSetup(context: Context, token: string, input: CompleteSetup): Promise<void> {
  const { district } = await findSetup(context, token)
  const hash = parseSecret(token)?.hash ?? new Uint8Array()
  const admins = await prepareAdmins(context, input)
  await context.database.withDistrict(district.code, async (tx) => {
    if (!(await spendSetupLink(tx, hash, context.now))) throw new Refusal('setup-link-used')
    for (const admin of admins) await addAdmin(tx, context, admin)
    const detail = Object.fromEntries(admins.map(({ role, account }) => [role, account.login]))
    await recordAudit(tx, context, { action: 'setup.complete', target: `district/${district.code}`, detail })
  })
}

async function prepareAdmins(context: Context, input: CompleteSetup): Promise<readonly NewAdmin[]> {
  const wished: readonly (readonly [Role, Account])[] = [
    ['system-admin', input.system],
    ['security-admin', input.security],
    ['audit-admin', input.audit],
  ]
  checkAccounts(wished.map(([, account]) => account))
  const hashes = await Promise.all(wished.map(([, { password }]) => hashPassword(password)))
  return wished.map(([role, account], index) => ({
    id: context.newId(),
    role,
    account,
    passwordHash: hashes[index] ?? '',
  }))
}

function checkAccounts(accounts: readonly Account[]): void {
  for (const [index, { login, password }] of accounts.entries()) {
    const isTwice = accounts
      .slice(0, index)
      .some((other) => other.login.toLowerCase() === login.toLowerCase())
    if (isTwice) throw new Refusal('name-taken', { name: login })
    if (!isStrongPassword(login, password)) throw new Refusal('weak-password', { minimum: minPasswordLength })
  }
}

async function addAdmin(
  tx: Tx,
  context: Context,
  { id, role, account, passwordHash }: NewAdmin,
): Promise<void> {
  const { login, name } = account
  const createdAt = context.now
  try {
    await insertUser(tx, {
      id,
      login,
      name,
      passwordHash,
      isDemo: false,
      mustChangePassword: false,
      createdAt,
    })
  } catch (error) {
    if (isConflictOn(error, 'app_user_login')) throw new Refusal('name-taken', { name: login })
    throw error
  }
  const grants = [{ role, unit: null }]
  await replaceGrants(tx, { userId: id, grants, grantedAt: createdAt, grantedBy: 'setup' })
}
