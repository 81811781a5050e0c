/** a, b and a ÷ b are all promised, and do not fit. */
import type { Target } from '../../../compiled-plan.ts'
import { amountIn } from '../../ground/amount.ts'
import { amount, percent, round } from '../../ground/figures.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const shareName = /^(.{2,30}?)占(.{2,20}?)(?:的)?(?:比重|比例|比)$/
/** Relative. */
const tolerance = 0.03
/** Output in the place of revenue: the two of one population differ by a few per cent. */
const toleranceStandIn = 0.15

export default defineLintRule({
  code: 'ratio-contradicts',
  title: { zh: '比重与分子、分母算不拢', en: 'Share, numerator and denominator do not fit' },
  why: {
    zh: '三个目标互相决定，至多两个能同时完成。',
    en: 'The three targets determine one another; at most two can be met.',
  },
  fix: {
    zh: '按 {name} 反推，分母应为 {implied}亿元；请确认以哪两个数为准。',
    en: 'By {name} the denominator would be {implied} (CNY 100m): decide which two figures lead.',
  },
  good: [
    '到2030年，规上工业总产值达到3100亿元，规上工业研发费用占营收比重达到3%，规上工业研发费用达到93亿元。\n',
  ],
  bad: [
    '到2030年，规上工业总产值达到3100亿元，规上工业研发费用占营收比重达到3.6%，⟦规上工业研发费用达到86亿元⟧。\n',
  ],
  check: ({ plan }) => {
    const amounts = plan.targets.filter(({ kind, partOf }) => kind === 'level' && partOf === null)
    const levels = Map.groupBy(amounts, ({ subject }) => subject)
    return plan.targets.flatMap((share): readonly LintDraft[] => {
      const [, part = '', whole = ''] = shareName.exec(share.subject) ?? []
      const numerator = levels.get(part)?.find(({ year }) => year === share.year)
      const denominator = findWhole(levels, { part, whole, year: share.year })
      if (part === '' || !numerator || !denominator || share.value <= 0) return []
      return weigh({ share, numerator, ...denominator })
    })
  },
})

interface Wanted {
  readonly part: string
  readonly whole: string
  readonly year: number | null
}

interface Whole {
  readonly denominator: Target
  readonly isStandIn: boolean
}

/** 营收 means that of the numerator's population; where only its output is promised, that stands in. */
function findWhole(
  levels: ReadonlyMap<string, readonly Target[]>,
  { part, whole, year }: Wanted,
): Whole | undefined {
  const population = /^(?:规上工业|规模以上工业|全部工业|制造业|工业)/.exec(part)?.[0] ?? ''
  const pick = (names: readonly string[]) =>
    names.flatMap((name) => levels.get(name) ?? []).find((one) => one.year === year)
  const isRevenue = /^(?:营收|营业收入|主营业务收入|销售收入)$/.test(whole)
  const exact = pick([
    whole,
    `${population}${whole}`,
    ...(isRevenue ? [`${population}营业收入`, `${population}营收`] : []),
  ])
  if (exact) return { denominator: exact, isStandIn: false }
  const standIn = isRevenue ? pick([`${population}总产值`]) : undefined
  return standIn && { denominator: standIn, isStandIn: true }
}

function weigh({
  share,
  numerator,
  denominator,
  isStandIn,
}: Whole & { readonly share: Target; readonly numerator: Target }): readonly LintDraft[] {
  const above = amountIn(numerator.value, numerator.unit, '亿元')
  const below = amountIn(denominator.value, denominator.unit, '亿元')
  if (above === undefined || below === undefined || share.unit !== '%') return []
  const implied = above / (share.value / 100)
  if (Math.abs(implied / below - 1) <= (isStandIn ? toleranceStandIn : tolerance)) return []
  return [
    {
      range: numerator.range,
      facts: {
        name: share.subject,
        share: `${share.value}%`,
        actual: percent(above / below),
        implied: amount(round(implied, 0)),
      },
      related: [
        { range: share.range, label: 'other' },
        { range: denominator.range, label: 'total' },
      ],
      arithmetic: `${above} ÷ ${share.value}% = ${amount(round(implied, 1))} ≠ ${below}; ${above} ÷ ${below} = ${percent(above / below)}; ${below} × ${share.value}% = ${amount(round((below * share.value) / 100, 1))}`,
    },
  ]
}
