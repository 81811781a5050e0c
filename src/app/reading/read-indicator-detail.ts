/** One indicator with everything behind its figure. */
import { readIndicatorDetail } from '../../domain/indicator/read-indicator.ts'
import type { IndicatorDetail } from '../../domain/indicator/reading.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Context } from '../context.ts'
import { defaultYear } from './read-district.ts'
import { readingInput } from './read-rows.ts'

export interface ReadIndicator {
  readonly district: string
  readonly id: string
  readonly year?: number | undefined
  readonly isPublishedOnly: boolean
}

export async function readIndicatorOf(context: Context, wish: ReadIndicator): Promise<IndicatorDetail> {
  const snapshot = await context.installation.snapshots.get(wish.district)
  const { plan } = snapshot
  const row = plan?.indicators.find((candidate) => candidate.indicator === wish.id)
  if (plan === null || row === undefined) throw new Refusal('not-found', { what: `indicator ${wish.id}` })
  const year = wish.year ?? defaultYear(context.now)
  return readIndicatorDetail(readingInput(snapshot, { plan, row }, { ...wish, year, now: context.now }))
}
