/** Ends a session; its token is good for nothing from then on. */
import { Refusal } from '../../domain/refusal.ts'
import { endSession } from '../../store/session-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import type { Credential } from './credential.ts'

export async function signOut(context: Context, credential: Credential): Promise<void> {
  if (credential.kind !== 'session') throw new Refusal('session-required')
  const { actor, tokenHash } = credential
  await context.database.withDistrict(actor.district, async (tx) => {
    await endSession(tx, tokenHash)
    await recordAudit(tx, context, { action: 'session.end', target: `user/${actor.id}` })
  })
}
