/** A later milestone that is reached already. */
import { isLowered } from '../../../parse/target/value-kind.ts'
import { findPublishedRows } from '../../ground/published.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const actuals = [
  {
    name: '研发费用占营收比重',
    value: 3.27,
    unit: '%',
    year: 2027,
    isWholeYear: false,
    period: { zh: '2027 年 1—11 月', en: '2027-01 to 2027-11' },
    scope: '全区',
  },
]

export default defineLintRule({
  code: 'milestone-ahead',
  title: { zh: '提前达到节点目标', en: 'Ahead of a milestone' },
  why: {
    zh: '已经超过下一个节点，节点目标可能偏低，也可能口径不同。',
    en: 'The next milestone is passed: it may be low, or the scope another.',
  },
  fix: {
    zh: '核对口径（{scope}）；相同的，可上调节点。',
    en: 'Check the scope ({scope}); if it is the same, raise the milestone.',
  },
  good: [{ text: exampleTable('研发费用占营收比重（%） 2.88 3.0 3.3 3.45'), actuals }],
  bad: [{ text: exampleTable('研发费用占营收比重（%） 2.88 3.0 ⟦3.15⟧ 3.45'), actuals }],
  check: (ground) =>
    findPublishedRows(ground).flatMap(({ figure, series, actual }): readonly LintDraft[] => {
      const cell = series.cells.find(({ year, role }) => role === 'target' && year > figure.year)
      if (!cell || series.isGrowth || actual < cell.value || isLowered(series.row.name)) return []
      return [
        {
          range: cell.range,
          facts: {
            name: series.row.name,
            year: cell.year,
            value: cell.value,
            actual: `${figure.value}${figure.unit}`,
            period: figure.period.zh,
            periodEn: figure.period.en,
            scope: figure.scope ?? '—',
          },
          related: [{ range: series.row.range, label: 'table' }],
          arithmetic: `${actual} ≥ ${cell.value}`,
        },
      ]
    }),
})
