/** What forms ask that stand, and what those asked that were discarded in the year. */
import type { District } from '../../domain/district.ts'
import { aimedTowns } from '../../domain/registry/ask/form-aim.ts'
import { type Asked, price } from '../../domain/registry/burden/count-burden.ts'
import type { FormRow } from '../../store/form-store.ts'
import { dayOf } from '../day.ts'
import type { AskedAndSaved } from './asked-and-saved.ts'

interface FormsWish {
  readonly year: number
  readonly minutesPerFormItem: number
  /** How many enterprises a form asks. */
  readonly enterprisesOf: (form: FormRow) => number
  readonly towns: District['towns']
}

export function askedOfForms(
  forms: readonly FormRow[],
  { year, minutesPerFormItem, enterprisesOf, towns }: FormsWish,
): AskedAndSaved {
  const itemsOf = (form: FormRow): readonly Asked[] => {
    const { id, name, of, aim, timesAYear, heads } = form
    const item = {
      kind: 'form',
      id,
      label: { zh: name, en: name },
      fields: heads.length,
      minutesEach: heads.length * minutesPerFormItem,
      timesAYear,
    } as const
    if (of === 'towns') {
      const asked = aimedTowns(aim, towns)
      return asked.map(({ code }) => ({ ...price({ ...item, answers: 1 }), unit: `town-${code}` }))
    }
    const answers = enterprisesOf(form)
    return answers === 0 ? [] : [{ ...price({ ...item, answers }), unit: null }]
  }
  const stopped = forms.filter(
    ({ discardedAt }) => discardedAt !== null && dayOf(discardedAt).startsWith(`${year}-`),
  )
  return {
    asked: forms.filter(({ discardedAt }) => discardedAt === null).flatMap(itemsOf),
    savings: stopped.flatMap(itemsOf).map((item) => ({ ...item, why: 'stopped' as const, isSaved: true })),
  }
}
