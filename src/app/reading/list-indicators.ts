/** The plan's indicators read for one year, filtered as a list page asks. */
import type { IndicatorReading, Status } from '../../domain/indicator/reading.ts'
import type { Context } from '../context.ts'
import { defaultYear } from './read-district.ts'
import { readRows } from './read-rows.ts'

export interface ListIndicators {
  readonly district: string
  readonly year?: number | undefined
  readonly isPublishedOnly: boolean
  readonly status?: Status | undefined
  /** Owner unit's id. */
  readonly unit?: string | undefined
  readonly text?: string | undefined
}

export async function listIndicators(
  context: Context,
  wish: ListIndicators,
): Promise<readonly IndicatorReading[]> {
  const snapshot = await context.installation.snapshots.get(wish.district)
  const year = wish.year ?? defaultYear(context.now)
  const readings = readRows(snapshot, { year, isPublishedOnly: wish.isPublishedOnly, now: context.now })
  const text = wish.text?.normalize('NFKC').toLowerCase()
  return readings.filter(
    (reading) =>
      (wish.status === undefined || reading.status === wish.status) &&
      (wish.unit === undefined || reading.owners.some((owner) => owner.id === wish.unit)) &&
      (text === undefined || isAbout(reading, text)),
  )
}

function isAbout(reading: IndicatorReading, text: string): boolean {
  return `${reading.ordinal} ${reading.name} ${reading.label.en} ${reading.category}`
    .normalize('NFKC')
    .toLowerCase()
    .includes(text)
}
