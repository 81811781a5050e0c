/**
 * What a confirmation round asks of enterprises: a value that is shown filled in is read, a missing one is looked up.
 *
 *     const { asked, saved } = countConfirmation(round, [{ minutes: 2, filled: 90 }], 0.1)   // of 100 sheets: 90 × 0.1 + 10 × 2 minutes asked, 90 × 1.9 saved
 */
import type { BurdenItem } from './burden-view.ts'
import { price, sum } from './count-burden.ts'

export interface CountedRound {
  readonly id: string
  readonly title: string
  readonly sheets: number
}

export interface CountedField {
  /** To look it up. */
  readonly minutes: number
  /** Sheets on which it is shown filled in. */
  readonly filled: number
}

export function countConfirmation(
  { id, title, sheets }: CountedRound,
  fields: readonly CountedField[],
  minutesPerConfirmedField: number,
): { readonly asked: BurdenItem; readonly saved: BurdenItem } {
  /** Nobody needs longer to read a value than to look it up. */
  const reading = (minutes: number) => Math.min(minutes, minutesPerConfirmedField)
  const asked = fields.map(({ minutes, filled }) => filled * reading(minutes) + (sheets - filled) * minutes)
  const saved = fields.map(({ minutes, filled }) => filled * (minutes - reading(minutes)))
  const each = (minutes: readonly number[]) => (sheets === 0 ? 0 : sum(minutes) / sheets)
  const item = {
    kind: 'confirmation',
    id,
    label: { zh: title, en: title },
    fields: fields.length,
    answers: sheets,
    timesAYear: 1,
  } as const
  return {
    asked: price({ ...item, minutesEach: each(asked) }),
    saved: price({ ...item, minutesEach: each(saved) }),
  }
}
