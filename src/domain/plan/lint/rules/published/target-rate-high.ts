/** From the published figure on, the target needs faster growth than the plan itself foresees. */
import type { Target } from '../../../compiled-plan.ts'
import { amount, percent, round, yearlyGrowth } from '../../ground/figures.ts'
import { findPublishedTargets } from '../../ground/published.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const actuals = [
  {
    name: '规上工业总产值',
    value: 1870,
    unit: '亿元',
    year: 2026,
    isWholeYear: true,
    period: { zh: '2026 年', en: '2026' },
    scope: '全区',
  },
]
/** In points: a plan's own rate is a round number. */
const tolerance = 1

export default defineLintRule({
  code: 'target-rate-high',
  title: { zh: '所需增速高于方案自己的增速', en: 'Needs more growth than the plan foresees' },
  why: {
    zh: '从公布数算，要达到目标，每年须增长得比方案自己的增速目标还快。',
    en: 'From the published figure on, it takes more growth a year than the plan’s own growth target.',
  },
  fix: {
    zh: '调整目标或节点；按方案增速，{year} 年只到 {reached}。',
    en: 'Change the target or its year; at the plan’s rate {year} ends at {reached}.',
  },
  good: [{ text: '到2030年，规上工业总产值达到2700亿元，规上工业增加值年均增速达到10%。\n', actuals }],
  bad: [{ text: '到2030年，⟦规上工业总产值达到3100亿元⟧，规上工业增加值年均增速达到10%。\n', actuals }],
  check: (ground) => {
    const rates = ground.plan.targets.filter(
      ({ kind, unit, subject }) => kind === 'growth' && unit === '%' && /增加值|总产值|产值/.test(subject),
    )
    return findPublishedTargets(ground).flatMap(({ figure, target, actual }): readonly LintDraft[] => {
      const years = (target.year ?? 0) - figure.year
      const rate = rates.find((one) => isOwnRate(one, target))
      if (!figure.isWholeYear || years < 1 || target.kind !== 'level' || !rate) return []
      const needed = yearlyGrowth(actual, target.value, years)
      if (!(needed * 100 > rate.value + tolerance)) return []
      const reached = round(actual * (1 + rate.value / 100) ** years, 0)
      return [
        {
          range: target.range,
          facts: {
            name: target.subject,
            value: `${target.value}${target.unit}`,
            actual: `${figure.value}${figure.unit}`,
            period: figure.period.zh,
            periodEn: figure.period.en,
            needed: percent(needed),
            rate: `${rate.value}%`,
            year: target.year,
            reached: amount(reached),
          },
          related: [{ range: rate.range, label: 'growth' }],
          arithmetic: `(${target.value} ÷ ${actual})^(1/${years}) − 1 = ${percent(needed)} > ${rate.value}%; ${actual} × ${amount(1 + rate.value / 100)}^${years} = ${amount(reached)}`,
        },
      ]
    })
  },
})

/** A rate of the same population: 规上工业增加值增速 for 规上工业总产值. */
function isOwnRate(rate: Target, target: Target): boolean {
  const population = /^(?:规上工业|规模以上工业|全部工业|制造业|工业)/
  const own = population.exec(target.subject)?.[0]
  return own !== undefined && population.exec(rate.subject)?.[0] === own && rate.year === target.year
}
