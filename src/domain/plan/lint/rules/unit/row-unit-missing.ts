/** A row of the table without unit. */
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'row-unit-missing',
  title: { zh: '指标表漏了单位', en: 'No unit in a row of the table' },
  why: {
    zh: '102 是亿元还是万元、是家还是件，填报和汇总都只能猜。',
    en: 'Whether 102 is in hundred millions or ten thousands, firms or filings, everyone has to guess.',
  },
  fix: { zh: '在“{name}”后补上单位{unit}。', en: 'Add the unit behind “{name}”: {unit}.' },
  good: [exampleTable('工业投资（亿元） 66 90 110 130', '数字化转型指数 121 123 125 127')],
  bad: [
    exampleTable(
      '工业投资（亿元） 66 90 110 130',
      '⟦海洋经济核心产业增加值⟧ 102 125 175 250',
      '工业税收（亿元） 66 90 110 130',
    ),
  ],
  check: ({ rows, links }) => {
    const bare = rows.filter(
      ({ row, cells }) => row.unit === null && cells.length > 0 && !isPureNumber(row.name),
    )
    // A table that prints no units at all is another matter: they stand in its title or nowhere.
    if (bare.length * 2 > rows.length) return []
    return bare.map(({ row, goal }): LintDraft => {
      const said = links.targetsOf.get(row.id)?.find(({ value }) => value === goal?.value)
      return {
        range: row.range,
        facts: { name: row.name, unit: said?.unit ?? '—' },
        related: said ? [{ range: said.range, label: 'body' }] : [],
      }
    })
  },
})

/** Indices, coefficients and rates have none, or carry it in their name. */
function isPureNumber(name: string): boolean {
  return /(?:指数|系数|容积率|得分|排名|位次|比例|之比|倍数)$/.test(
    name.replace(/[（(][^（()）]{0,20}[)）]$/, ''),
  )
}
