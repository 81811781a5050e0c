/** Each of the separated administrators must be held by someone who can sign in, or nobody could ever manage again. */
import { type Role, separatedAdmins } from '../../domain/access/permissions.ts'
import { roleTerms } from '../../domain/glossary.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Tx } from '../../store/tx.ts'
import { listUsers } from '../../store/user-store.ts'
import type { Context } from '../context.ts'

/** Refuses when taking these roles from the person would leave one of them without a holder. */
export async function checkAdminRemains(
  tx: Tx,
  { language }: Pick<Context, 'language'>,
  { userId, roles }: { readonly userId: string; readonly roles: readonly Role[] },
): Promise<void> {
  for (const role of separatedAdmins.filter((admin) => roles.includes(admin))) {
    const { items } = await listUsers(tx, { role, limit: 1000 })
    const hasOther = items.some((user) => user.id !== userId && user.isActive)
    if (!hasOther) throw new Refusal('last-admin', { role: roleTerms[role][language] })
  }
}
