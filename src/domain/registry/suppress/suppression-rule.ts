/**
 * When a sum may be published: enough enterprises stand behind it and none of them can be read from it.
 *
 *     isSensitive({ contributors: 2, total: 900, largest: 500, secondLargest: 400 }, rule)   // true: each of the two knows the other
 *
 * A dated setting; the shipped one is an example of ours.
 */
import { z } from 'zod'
import { bilingual } from '../../bilingual.ts'
import { type CellContribution, isEmpty } from './cell-contribution.ts'

export const suppressionRule = z.object({
  validFrom: z.iso.date(),
  /** Fewer enterprises than this are not published. With two, each would know the other. */
  minimumContributors: z.int().min(3),
  /** More than this part of the sum from one enterprise is not published. */
  largestShare: z.number().positive().max(1),
  /** More than this part of it from two together is not. */
  twoLargestShare: z.number().positive().max(1),
  source: bilingual,
})
export type SuppressionRule = z.infer<typeof suppressionRule>

/** Throws at load. Sorted by date. */
export function defineSuppressionRules(data: readonly SuppressionRule[]): readonly SuppressionRule[] {
  const rules = z.array(suppressionRule).min(1).parse(data)
  return rules.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}

/** The rule in force on a day; before the first one, the first: nothing is published without a rule. */
export function suppressionRuleAt(rules: readonly SuppressionRule[], date: string): SuppressionRule {
  const inForce = rules.findLast(({ validFrom }) => validFrom <= date) ?? rules[0]
  if (inForce === undefined) throw new Error('there is no rule for what may be published')
  return inForce
}

/** A cell without any enterprise has nothing to protect. */
export function isSensitive(cell: CellContribution, rule: SuppressionRule): boolean {
  if (isEmpty(cell)) return false
  const { contributors, total, largest, secondLargest } = cell
  return (
    contributors < rule.minimumContributors ||
    largest > rule.largestShare * total ||
    largest + secondLargest > rule.twoLargestShare * total
  )
}
