/** A row of the table that no goal of the text states, though nearly all others are. */
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const nearlyAll = 0.7

export default defineLintRule({
  code: 'row-without-goal',
  title: { zh: '指标表有、主要目标没有', en: 'A row that the goals leave out' },
  why: {
    zh: '附表多出的指标没有写进正文，是不是目标要另问。',
    en: 'Whether this row is a goal at all has to be asked.',
  },
  fix: { zh: '在主要目标中补上“{name}”，或从表中删去。', en: 'Add “{name}” to the goals or drop the row.' },
  good: [
    '一、主要目标\n\n到2030年，工业投资达到130亿元，技改投资达到40亿元。\n' +
      exampleTable('工业投资（亿元） 66 90 110 130', '技改投资（亿元） 20 25 30 40'),
  ],
  bad: [
    '一、主要目标\n\n到2030年，工业投资达到130亿元，技改投资达到40亿元，工业用电量达到50亿千瓦时。\n' +
      exampleTable(
        '工业投资（亿元） 66 90 110 130',
        '技改投资（亿元） 20 25 30 40',
        '工业用电量（亿千瓦时） 40 42 45 50',
        '⟦新产品产值率（%）⟧ 30 32 34 38',
      ),
  ],
  check: ({ rows, links, sections, plan }) => {
    if (!plan.outline.some(({ id }) => sections.isGoals(id))) return []
    const bare = rows.filter(
      ({ row }) => !(links.targetsOf.get(row.id) ?? []).some(({ section }) => sections.isGoals(section)),
    )
    if (bare.length === 0 || bare.length > rows.length * (1 - nearlyAll)) return []
    return bare.map(
      ({ row }): LintDraft => ({
        range: row.range,
        facts: { name: row.name, rows: rows.length },
        arithmetic: `${rows.length - bare.length} / ${rows.length}`,
      }),
    )
  },
})
