/**
 * Which figures are expected of which enterprises, and until when they are due: a dated setting.
 *
 *     duesAt(dataDues, { registry: 'enterprise-month', date: '2026-11-22' })   // taxes within 20 days after the month, of all enterprises …
 */
import { z } from 'zod'
import { dayNumber } from '../../../base/day-number.ts'
import { firstDayAfter, getPeriod } from '../../../base/period.ts'
import { bilingual } from '../../bilingual.ts'
import { dataOwners } from '../field.ts'

export const dataDue = z.object({
  registry: z.string(),
  owner: z.enum(dataOwners),
  /** Of which enterprises the fields are expected. */
  of: z.enum(['all', 'above-scale']),
  fields: z.array(z.string()).min(1),
  /** Days after the last day of the period. */
  days: z.int().min(0).max(366),
})
export type DataDue = z.infer<typeof dataDue>

export const dataDueSetting = z.object({
  validFrom: z.iso.date(),
  dues: z.array(dataDue).min(1),
  source: bilingual,
})
export type DataDueSetting = z.infer<typeof dataDueSetting>

/** Throws at load. Sorted by date. */
export function defineDataDues(data: readonly DataDueSetting[]): readonly DataDueSetting[] {
  const settings = z.array(dataDueSetting).min(1).parse(data)
  return settings.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}

/** The setting in force on a day; before the first one, the first. */
export function dataDuesAt(settings: readonly DataDueSetting[], date: string): DataDueSetting {
  const inForce = settings.findLast(({ validFrom }) => validFrom <= date) ?? settings[0]
  if (inForce === undefined) throw new Error('there is no setting of what is due')
  return inForce
}

/** The last day, as its number, on which figures of the period are in time. */
export function dueDay({ days }: Pick<DataDue, 'days'>, period: string): number {
  return dayNumber(firstDayAfter(getPeriod(period))) - 1 + days
}
