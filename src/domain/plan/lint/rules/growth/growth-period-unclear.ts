/** 年均增速 printed under a single year: which years it averages is not said. */
import { exampleTable } from '../../lint-example.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'growth-period-unclear',
  title: { zh: '“年均增速”没有起止年', en: 'Average growth without its years' },
  why: {
    zh: '单独一年只能是当年增速；节点年的“年均”从哪年算起不写明，同一个数可以有几种算法。',
    en: 'For one year it can only be that year’s rate; for a milestone the result depends on where the average starts.',
  },
  fix: {
    zh: '写明“某年至某年年均”，基期和首年改称“增速”。',
    en: 'Say from which year to which, and call single years’ values plain growth.',
  },
  good: [exampleTable('工业投资增速（%） 10.1 30 10 10')],
  bad: [exampleTable('⟦工业投资年均增速（%）⟧ 10.1 30 10 10')],
  check: ({ rows }) => {
    const unclear = rows.filter(
      ({ row, cells }) =>
        /年均|年平均/.test(row.name) && cells.some(({ year }, at) => year === (cells[at - 1]?.year ?? 0) + 1),
    )
    const [first, ...others] = unclear
    if (!first) return []
    return [
      {
        range: first.row.range,
        facts: {
          name: first.row.name,
          count: unclear.length,
          years: first.cells.map(({ year }) => year).join('、'),
        },
        related: others.map(({ row }) => ({ range: row.range, label: 'same' as const })),
      },
    ]
  },
})
