/** Closes a round: from then on nothing is answered; what was objected to in time is still decided. */
import type { RoundDetail } from '../../domain/confirmation/confirmation-view.ts'
import { Refusal } from '../../domain/refusal.ts'
import { closeRound as closeStored } from '../../store/confirmation/round-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { getRound, loadRoundDetail } from './read-round.ts'

export interface CloseRound {
  readonly district: string
  readonly id: string
  /** The one that the person saw. */
  readonly version: number
  readonly reason: string
}

export async function closeRound(context: Context, wish: CloseRound): Promise<RoundDetail> {
  const { district, id, version, reason } = wish
  const { actor, now } = context
  const snapshot = await context.installation.snapshots.get(district)
  return context.database.withDistrict(district, async (tx) => {
    const found = await getRound(tx, id)
    if (found.closedAt !== null) throw new Refusal('confirmation-closed')
    const isClosed = await closeStored(tx, { id, version, byName: actor.name, at: now, reason })
    if (!isClosed) throw new Refusal('stale-version', { expected: version, found: found.version })
    await recordAudit(tx, context, {
      action: 'confirmation.close',
      target: `confirmation-round/${id}`,
      detail: { reason },
    })
    return loadRoundDetail(tx, context, { snapshot, id })
  })
}
