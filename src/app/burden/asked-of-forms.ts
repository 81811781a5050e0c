/** What forms ask that stand, and what those asked that were discarded in the year. */
import type { District } from '../../domain/district.ts'
import { type Asked, price } from '../../domain/registry/burden/count-burden.ts'
import type { FormRow } from '../../store/form-store.ts'
import { dayOf } from '../day.ts'
import type { AskedAndSaved } from './asked-and-saved.ts'

interface FormsWish {
  readonly year: number
  readonly minutesPerFormItem: number
  /** How many enterprises are asked. */
  readonly enterprises: number
  readonly towns: District['towns']
}

export function askedOfForms(
  forms: readonly FormRow[],
  { year, minutesPerFormItem, enterprises, towns }: FormsWish,
): AskedAndSaved {
  const itemsOf = ({ id, name, of, timesAYear, heads }: FormRow): readonly Asked[] => {
    const item = {
      kind: 'form',
      id,
      label: { zh: name, en: name },
      fields: heads.length,
      minutesEach: heads.length * minutesPerFormItem,
      timesAYear,
    } as const
    return of === 'enterprises'
      ? [{ ...price({ ...item, answers: enterprises }), unit: null }]
      : towns.map(({ code }) => ({ ...price({ ...item, answers: 1 }), unit: `town-${code}` }))
  }
  const stopped = forms.filter(
    ({ discardedAt }) => discardedAt !== null && dayOf(discardedAt).startsWith(`${year}-`),
  )
  return {
    asked: forms.filter(({ discardedAt }) => discardedAt === null).flatMap(itemsOf),
    savings: stopped.flatMap(itemsOf).map((item) => ({ ...item, why: 'stopped' as const, isSaved: true })),
  }
}
