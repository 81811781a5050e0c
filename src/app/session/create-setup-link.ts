/**
 * The first set-up of a district: there is no default account, so whoever starts the program gets a link that works once, for 24 hours.
 *
 *     const link = await createSetupLink(context, '330212')   // undefined when the administrators exist
 */
import { separatedAdmins } from '../../domain/access/permissions.ts'
import { insertSetupLink, removeOpenSetupLinks, wasSetupCompleted } from '../../store/setup-store.ts'
import type { Tx } from '../../store/tx.ts'
import { listUsers } from '../../store/user-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { makeSecret, parseSecret } from './secret-token.ts'

export interface SetupLink {
  /** Goes behind `/setup/`; shown once. */
  readonly token: string
  readonly expiresAt: Date
}

/** The program's own context; no person is signed in. */
export type SetupContext = Pick<Context, 'database' | 'actor' | 'now' | 'randomBytes' | 'requestId'>

const lifeMs = 24 * 3_600_000

/** True when the set-up was completed, or real administrators came another way (a restored backup). */
export async function isSetUp(tx: Tx): Promise<boolean> {
  if (await wasSetupCompleted(tx)) return true
  const [role] = separatedAdmins
  const { items } = await listUsers(tx, { role, limit: 1000 })
  return items.some((user) => !user.isDemo && user.isActive)
}

/** Makes a link, unless the district is set up already. Links made before stop working. */
export async function createSetupLink(
  context: SetupContext,
  district: string,
): Promise<SetupLink | undefined> {
  const { database, now, randomBytes } = context
  const token = makeSecret(district, randomBytes)
  const tokenHash = parseSecret(token)?.hash ?? new Uint8Array()
  const expiresAt = new Date(now.getTime() + lifeMs)
  return database.withDistrict(district, async (tx) => {
    if (await isSetUp(tx)) return undefined
    await removeOpenSetupLinks(tx)
    await insertSetupLink(tx, { tokenHash, createdAt: now, expiresAt })
    await recordAudit(tx, context, { action: 'setup.link', target: `district/${district}` })
    return { token, expiresAt }
  })
}
