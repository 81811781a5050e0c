/** One unit carries more than half of all rows. */
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const fewestRows = 10
/** Industry departments carry most of an industry plan; from this share on it is nearly all. */
const usualMost = 2 / 3

export default defineLintRule({
  code: 'owner-load',
  title: { zh: '责任集中在一个单位', en: 'One unit carries most rows' },
  why: {
    zh: '过半指标压在一家，其他部门没有指标，考核失去牵引。',
    en: 'With more than half of the indicators on one unit the others have nothing to answer for.',
  },
  fix: {
    zh: '按职责把部分指标分给业务主管部门。',
    en: 'Give some of them to the departments in charge of the matter.',
  },
  good: [exampleTable('甲类投资（亿元） 1 2 3 4 区工信局', '乙类投资（亿元） 1 2 3 4 区发改局')],
  bad: [
    exampleTable(
      '甲类投资（亿元） 1 2 3 4 ⟦区工信局⟧',
      '乙类投资（亿元） 1 2 3 4 区工信局',
      '丙类投资（亿元） 1 2 3 4 区工信局',
      '丁类投资（亿元） 1 2 3 4 区工信局',
      '戊类投资（亿元） 1 2 3 4 区工信局',
      '己类投资（亿元） 1 2 3 4 区工信局',
      '庚类投资（亿元） 1 2 3 4 区工信局',
      '辛类投资（亿元） 1 2 3 4 区发改局',
      '壬类投资（亿元） 1 2 3 4 区发改局',
      '癸类投资（亿元） 1 2 3 4 区发改局',
    ),
  ],
  check: ({ plan }) => {
    const rows = plan.indicatorTable
    const counts = new Map<string, number>()
    for (const { owner } of rows) for (const name of owner) counts.set(name, (counts.get(name) ?? 0) + 1)
    if (rows.length < fewestRows || counts.size < 2) return []
    return [...counts]
      .filter(([, count]) => count >= rows.length * usualMost)
      .map(([name, count]): LintDraft => {
        const first = rows
          .flatMap(({ ownerMentions }) => ownerMentions)
          .find((mention) => mention.name === name)
        const owned = plan.tasks.filter(({ lead }) => lead.length > 0)
        const led = owned.filter(({ lead }) => lead.includes(name)).length
        return {
          range: first?.range ?? rows[0]?.range ?? { start: 0, end: 0 },
          facts: { name, count, all: rows.length, led, tasks: owned.length },
          arithmetic: `${count} / ${rows.length}`,
        }
      })
  },
})
