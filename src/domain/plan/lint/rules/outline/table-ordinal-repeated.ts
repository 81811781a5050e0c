/** Two rows of the indicator table carry one ordinal. */
import type { IndicatorRow } from '../../../compiled-plan.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'table-ordinal-repeated',
  title: { zh: '指标表序号重复', en: 'Ordinal printed twice in the table' },
  why: {
    zh: '按序号交办、催报时会认错指标，其后各行也都少算一位。',
    en: 'Whoever assigns work by ordinal takes one row for the other, and every later row is one too low.',
  },
  fix: {
    zh: '从重复处起重排序号；系统内按指标而不按序号认行。',
    en: 'Number the rows anew from there on; Guatu keys rows by indicator, never by ordinal.',
  },
  good: [exampleTable('工业投资（亿元） 66 90 110 130', '工业用电（亿千瓦时） 40 42 45 50')],
  bad: [
    exampleTable(
      '1.工业投资（亿元） 66 90 110 130',
      '2.工业用电（亿千瓦时） 40 42 45 50',
      '2.⟦技改投资（亿元）⟧ 20 22 25 30',
    ),
  ],
  check: ({ plan: { indicatorTable: rows } }) => {
    const seen = new Map<string, IndicatorRow>()
    const highest = rows.reduce((most, { ordinal }) => Math.max(most, Number(ordinal) || 0), 0)
    return rows.flatMap((row): readonly LintDraft[] => {
      const { ordinal } = row
      if (ordinal === null || !/\d/.test(ordinal)) return []
      // Another table begins.
      if (ordinal === '1') seen.clear()
      const first = seen.get(ordinal)
      seen.set(ordinal, first ?? row)
      if (!first) return []
      return [
        {
          range: row.range,
          facts: { ordinal, first: first.name, name: row.name },
          related: [{ range: first.range, label: 'first' }],
          arithmetic: `${rows.length} ≠ ${highest}`,
        },
      ]
    })
  },
})
