/**
 * One record of the district's audit chain for a write. It is made in the transaction of the write, so that neither stands without the other.
 *
 *     await recordAudit(tx, context, { action: 'user.add', target: `user/${id}`, detail: { login } })
 *
 * Call it last in the transaction: from here on other writers of the district wait. A detail never holds a secret.
 */
import { appendAudit } from '../store/audit-store.ts'
import type { Tx } from '../store/tx.ts'
import type { Context } from './context.ts'

export interface Audited {
  /** `<resource>.<verb>` */
  readonly action: string
  /** `<resource>/<id>` */
  readonly target: string
  readonly detail?: Readonly<Record<string, unknown>>
}

type AuditContext = Pick<Context, 'actor' | 'now' | 'requestId'>

export async function recordAudit(tx: Tx, context: AuditContext, audited: Audited): Promise<void> {
  const { actor, now, requestId } = context
  const { action, target, detail = {} } = audited
  await appendAudit(tx, {
    at: now,
    actorId: actor.id,
    actorName: actor.name,
    action,
    target,
    detail,
    requestId,
  })
}
