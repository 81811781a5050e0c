/** The goals tell scopes apart, the table does not. */
import { exampleTable } from '../../lint-example.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'table-without-scope',
  title: { zh: '指标表没有口径列', en: 'The table says nothing of scope' },
  why: {
    zh: '正文分了口径，表里没有，填表时全按一个口径报。',
    en: 'The goals tell scopes apart; whoever fills the table reports them all in one.',
  },
  fix: {
    zh: '表中增加“统计口径”一列，或在指标名称中写明。',
    en: 'Add a column for the scope, or print it in the names.',
  },
  good: [
    '一、主要目标\n\n到2030年，全大区小巨人企业120家。\n\n到2030年，区本级卓越工程师40个。\n' +
      exampleTable('全大区小巨人企业（家） 46 60 80 100', '区本级卓越工程师（个） 32 33 36 40'),
  ],
  bad: [
    '一、主要目标\n\n到2030年，全大区小巨人企业120家。\n\n到2030年，区本级卓越工程师40个。\n' +
      exampleTable('⟦小巨人企业（家）⟧ 46 60 80 100', '卓越工程师（个） 32 33 36 40'),
  ],
  check: ({ plan, links, rows, text }) => {
    const linked = plan.targets.filter(({ id, scope }) => scope !== null && links.rowOf.has(id))
    const scopes = [...new Set(linked.map(({ scope }) => scope))]
    const [first] = rows
    if (scopes.length < 2 || !first) return []
    const isSaid = plan.indicatorTable.some(({ name }) => scopes.some((scope) => name.includes(scope ?? '')))
    const isColumn = /统计口径|口径/.test(
      text.slice(Math.max(0, first.row.range.start - 400), first.row.range.start),
    )
    if (isSaid || isColumn) return []
    const odd =
      links.rowOf.get(linked.find(({ scope }) => scope !== linked[0]?.scope)?.id ?? '')?.series.row ??
      first.row
    return [
      {
        range: first.row.range,
        facts: { scopes: scopes.join('、') },
        related: [
          ...(odd === first.row ? [] : [{ range: odd.range, label: 'same' as const }]),
          ...scopes.flatMap((scope) => {
            const said = linked.find((target) => target.scope === scope)
            return said ? [{ range: said.range, label: 'goal' as const }] : []
          }),
        ],
      },
    ]
  },
})
