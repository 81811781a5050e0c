/** One goal in units that cannot both be right: 127% in the text, 127 in the table. */
import { relateUnits } from '../../ground/amount.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'unit-differs',
  title: { zh: '同一指标单位相互矛盾', en: 'Units of one goal contradict each other' },
  why: {
    zh: '一处是百分数、一处是指数或亿元，折算后差出百倍。',
    en: 'A percentage in one place and an index in the other differ a hundredfold once converted.',
  },
  fix: {
    zh: '核对指标定义，两处统一单位。',
    en: 'See how the indicator is defined and use one unit in both places.',
  },
  good: [
    `一、主要目标\n\n到2030年，工业投资达到130亿元。\n${exampleTable('工业投资（亿元） 66 90 110 130')}`,
  ],
  bad: [
    `一、主要目标\n\n到2030年，⟦数字化转型指数达到127%⟧。\n${exampleTable('数字化转型指数 121 123 125 127')}`,
  ],
  check: ({ plan, links }) =>
    plan.targets.flatMap((target): readonly LintDraft[] => {
      const { series, isSameName } = links.rowOf.get(target.id) ?? {}
      if (!series || !isSameName || target.unit === '') return []
      const cell = series.cells.find(({ value, year }) => value === target.value && year === target.year)
      const unit = series.row.unit ?? (isIndex(series.row.name) ? '' : undefined)
      if (!cell || unit === undefined || relateUnits(target.unit, unit) !== 'other') return []
      return [
        {
          range: target.range,
          facts: {
            name: series.row.name,
            unit: target.unit,
            other: unit === '' ? '（无）' : unit,
            otherEn: unit === '' ? 'none' : unit,
            value: target.value,
          },
          related: [
            { range: series.row.range, label: 'table' },
            { range: cell.range, label: 'table' },
          ],
          arithmetic: `${target.value}${target.unit} ≠ ${cell.value}${unit}`,
        },
      ]
    }),
})

function isIndex(name: string): boolean {
  return /(?:指数|系数)$/.test(name)
}
