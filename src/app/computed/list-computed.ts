/** Every indicator that the rows give, year by year beside the reported figures: of the district, or of a town or cluster. */
import type { ComputedSummary } from '../../domain/indicator/computed/computed-view.ts'
import { partsReach } from '../../domain/indicator/computed/parts-reach.ts'
import type { Selection } from '../../domain/indicator/computed/row-groups.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { makeOnce } from '../version-cache.ts'
import { openComputed } from './open-computed.ts'
import { summariseComputed } from './summarise-computed.ts'

export interface ListComputed {
  readonly district: string
  readonly only: Selection
  readonly isPublishedOnly: boolean
}

export async function listComputed(
  context: Context,
  wish: ListComputed,
): Promise<readonly ComputedSummary[]> {
  const { only, isPublishedOnly } = wish
  if (partsReach(context.actor.grants, { by: undefined, only }) === 'refused')
    throw new Refusal('parts-withheld', {})
  const { snapshot, indicators, opened } = await openComputed(context, wish.district)
  if (opened === undefined) return []
  const asOf = dayOf(context.now)
  const key = `all computed ${opened.rows.version} ${JSON.stringify([only, isPublishedOnly, asOf])}`
  return makeOnce(snapshot, key, () =>
    indicators.map((indicator) => summariseComputed(opened, indicator, { only, isPublishedOnly, asOf })),
  )
}
