/** Targets of tasks that have neither base nor milestones since no row of the table holds them. */
import { exampleTable } from '../../lint-example.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'target-without-row',
  title: { zh: '任务目标不在指标表里', en: 'Targets of tasks without a row' },
  why: {
    zh: '没有基数、没有年度节点，只能到期末才知道完不成。',
    en: 'No base and no milestones: a miss shows only at the end.',
  },
  fix: {
    zh: '补一张任务目标表：基数、年度节点、责任单位。',
    en: 'Add a table of these targets with base, milestones and owner.',
  },
  good: [
    `一、重点任务\n\n到2030年，工业投资达到130亿元。\n${exampleTable('工业投资（亿元） 66 90 110 130')}`,
  ],
  bad: [
    '一、重点任务\n\n到2030年，⟦技术合同成交额达到90亿元⟧，企业入园率达到65%。\n' +
      exampleTable('工业投资（亿元） 66 90 110 130'),
  ],
  check: ({ plan, links, sections, rows }) => {
    const years = new Set(
      rows.flatMap(({ cells }) => cells.filter(({ role }) => role === 'target').map(({ year }) => year)),
    )
    // A table of one year has no milestones to give.
    if (years.size < 2) return []
    const bare = plan.targets.filter(
      ({ id, section, partOf }) =>
        partOf === null &&
        !links.rowOf.has(id) &&
        !sections.isGoals(section) &&
        !sections.clusterOf.has(section ?? ''),
    )
    const [first, ...others] = bare
    if (!first) return []
    return [
      {
        range: first.range,
        facts: { name: first.subject, count: bare.length },
        related: others.map(({ range }) => ({ range, label: 'same' as const })),
      },
    ]
  },
})
