/** A year's target that the published figure did not reach. */
import { isLowered } from '../../../parse/target/value-kind.ts'
import { findPublishedRows } from '../../ground/published.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const actuals = [
  {
    name: '规上工业增加值增速',
    value: 4.4,
    unit: '%',
    year: 2026,
    isWholeYear: true,
    period: { zh: '2026 年', en: '2026' },
    scope: '区本级',
  },
]

export default defineLintRule({
  code: 'milestone-missed',
  title: { zh: '节点目标没有完成', en: 'A milestone was missed' },
  why: {
    zh: '差的部分要在以后几年补回来，后面的节点更难。',
    en: 'What is missing has to be made up, and the later milestones get harder.',
  },
  fix: {
    zh: '写明补回的安排，或调整以后的节点。',
    en: 'Say how it is made up, or change the later milestones.',
  },
  good: [{ text: exampleTable('规上工业增加值年均增速（%） 0.6 4.0 10 10'), actuals }],
  bad: [{ text: exampleTable('规上工业增加值年均增速（%） 0.6 ⟦5.5⟧ 10 10'), actuals }],
  check: (ground) =>
    findPublishedRows(ground).flatMap(({ figure, series, actual }): readonly LintDraft[] => {
      const cell = series.cells.find(({ year, role }) => year === figure.year && role === 'target')
      if (!cell || !figure.isWholeYear || isLowered(series.row.name) || actual >= cell.value) return []
      return [
        {
          range: cell.range,
          facts: {
            name: series.row.name,
            year: cell.year,
            value: cell.value,
            actual: `${figure.value}${figure.unit}`,
            scope: figure.scope ?? '—',
          },
          related: [{ range: series.row.range, label: 'table' }],
          arithmetic: `${actual} < ${cell.value}`,
        },
      ]
    }),
})
