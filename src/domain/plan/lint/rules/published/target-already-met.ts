/** The target was passed before its year, as published figures show. */
import { findPublishedTargets } from '../../ground/published.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const actuals = [
  {
    name: '技术合同成交额',
    value: 99.8,
    unit: '亿元',
    year: 2026,
    isWholeYear: true,
    period: { zh: '2026 年', en: '2026' },
    scope: '区本级',
  },
]

export default defineLintRule({
  code: 'target-already-met',
  title: { zh: '目标已经完成', en: 'The target is met already' },
  why: {
    zh: '公布的数已经超过期末目标，这个目标不再起作用。',
    en: 'The published figure is beyond the last year’s target, which no longer asks for anything.',
  },
  fix: {
    zh: '上调目标；口径（{scope}）不同的，先核对。',
    en: 'Raise the target; where the scope ({scope}) differs, check first.',
  },
  good: [{ text: '到2030年，全区技术合同成交额达到120亿元。\n', actuals }],
  bad: [{ text: '到2030年，⟦全区技术合同成交额达到90亿元⟧。\n', actuals }],
  check: (ground) => {
    const told = new Set<string>()
    return findPublishedTargets(ground).flatMap(({ figure, target, actual }): readonly LintDraft[] => {
      const isUpward = target.direction === 'up' && !['lte', 'lt'].includes(target.comparator)
      const isLevel =
        (target.kind === 'level' || target.kind === 'count') &&
        target.counting !== 'new' &&
        target.counting !== 'per-year'
      if (
        !isUpward ||
        !isLevel ||
        figure.year === target.year ||
        actual < (target.valueHigh ?? target.value) ||
        told.has(target.id)
      )
        return []
      told.add(target.id)
      return [
        {
          range: target.range,
          facts: {
            name: target.subject,
            value: `${target.value}${target.unit}`,
            actual: `${figure.value}${figure.unit}`,
            period: figure.period.zh,
            periodEn: figure.period.en,
            scope: figure.scope ?? '—',
            year: target.year,
          },
          arithmetic: `${actual} ≥ ${target.value}`,
        },
      ]
    })
  },
})
