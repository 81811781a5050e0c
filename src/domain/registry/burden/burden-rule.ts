/**
 * What asking costs where no field says it: a dated setting of the district, in minutes.
 *
 *     burdenRuleAt(rules, '2026-11-22').minutesPerFigure   // 10
 */
import { z } from 'zod'
import { bilingual } from '../../bilingual.ts'

export const burdenRule = z.object({
  validFrom: z.iso.date(),
  /** To find, write down and have approved one figure of an indicator. */
  minutesPerFigure: z.number().positive().max(600),
  /** To read a value that is shown filled in and to agree with it. */
  minutesPerConfirmedField: z.number().min(0).max(60),
  /** To answer one item of a form that no registry has. */
  minutesPerFormItem: z.number().positive().max(600),
  source: bilingual,
})
export type BurdenRule = z.infer<typeof burdenRule>

/** Throws at load. Sorted by date. */
export function defineBurdenRules(data: readonly BurdenRule[]): readonly BurdenRule[] {
  const rules = z.array(burdenRule).min(1).parse(data)
  return rules.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}

/** The rule in force on a day; before the first one, the first. */
export function burdenRuleAt(rules: readonly BurdenRule[], date: string): BurdenRule {
  const inForce = rules.findLast(({ validFrom }) => validFrom <= date) ?? rules[0]
  if (inForce === undefined) throw new Error('there is no rule for what asking costs')
  return inForce
}
