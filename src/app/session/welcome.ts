/** What the sign-in page shows before anyone is known: districts, and the demo's people where they may be entered. */
import type { Role } from '../../domain/access/permissions.ts'
import { findDistrict } from '../../store/district-store.ts'
import { listGrants } from '../../store/grant-store.ts'
import type { Tx } from '../../store/tx.ts'
import { listAllUnits } from '../../store/unit-store.ts'
import { listDemoUsers } from '../../store/user-store.ts'
import type { Context } from '../context.ts'
import { isSetUp } from './create-setup-link.ts'

interface DemoPerson {
  readonly userId: string
  readonly role: Role
  readonly name: string
  readonly unitName: string | null
}

export async function welcome(context: Context, client: { readonly isLoopback: boolean }) {
  const { database, installation, language } = context
  const mayEnterDemo = installation.isLoopback && client.isLoopback
  const codes = await database.listDistricts()
  const looks = await Promise.all(
    codes.map(({ district }) =>
      database.readDistrict(district, async (tx) => {
        const row = await findDistrict(tx)
        const isDemo = row?.isDemo ?? false
        return {
          district: { code: district, name: row?.definition.name[language] ?? district, isDemo },
          people: isDemo && mayEnterDemo ? await listDemoPeople(tx) : [],
          isSetUp: await isSetUp(tx),
        }
      }),
    ),
  )
  return {
    districts: looks.map(({ district }) => district),
    demoPeople: looks.flatMap(({ people }) => people),
    needsSetup: looks.some((look) => !look.isSetUp && look.people.length === 0),
    version: installation.version,
  }
}

/** One entry a role: the first that a person holds. */
async function listDemoPeople(tx: Tx): Promise<readonly DemoPerson[]> {
  const users = await listDemoUsers(tx)
  const grants = await listGrants(
    tx,
    users.map(({ id }) => id),
  )
  const nameOf = new Map((await listAllUnits(tx)).map((unit) => [unit.id, unit.name]))
  return users.flatMap(({ id, name }) => {
    const grant = grants.find(({ userId }) => userId === id)
    if (grant === undefined) return []
    const unitName = grant.unit === null ? null : (nameOf.get(grant.unit) ?? null)
    return [{ userId: id, role: grant.role, name, unitName }]
  })
}
