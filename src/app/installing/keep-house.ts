/** Throws away what has run out: ended sessions and kept replies of old requests. Nothing of it was ever shown as a record. */
import { sessionLimits } from '../../domain/access/session-life.ts'
import { purgeKeys } from '../../store/idempotency-store.ts'
import { purgeSessions } from '../../store/session-store.ts'
import type { Context } from '../context.ts'

export async function keepHouse(context: Context, district: string): Promise<void> {
  const { now } = context
  await context.database.withDistrict(district, async (tx) => {
    await purgeKeys(tx, now)
    await purgeSessions(tx, now, new Date(now.getTime() - sessionLimits.idleMs))
  })
}
