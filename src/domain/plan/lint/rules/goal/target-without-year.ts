/** A goal with a number and no year to reach it by. */
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'target-without-year',
  title: { zh: '目标没有年份', en: 'A goal without a year' },
  why: {
    zh: '没有期限，什么时候算没完成说不清，系统也排不出节点。',
    en: 'Without a year it can never be missed, and has no milestones.',
  },
  fix: { zh: '补上“到某年”。', en: 'Add the year.' },
  good: ['一、主要目标\n\n到2030年，工业投资达到130亿元，技改投资达到40亿元。\n'],
  bad: [
    '一、主要目标\n\n⟦工业投资达到130亿元⟧，技改投资达到40亿元。\n\n二、任务\n\n到2030年，自动化率达到90%。\n',
  ],
  check: ({ plan, sections }) => {
    const isPromise = plan.targets.some(({ year }) => year !== null)
    const open = plan.targets.filter(
      ({ year, counting, section, partOf }) =>
        year === null &&
        counting !== 'per-year' &&
        partOf === null &&
        (sections.isGoals(section) || sections.clusterOf.has(section ?? '')),
    )
    const [first, ...others] = open
    if (!first || !isPromise) return []
    const draft: LintDraft = {
      range: first.range,
      facts: { name: first.subject, count: open.length },
      related: others.map(({ range }) => ({ range, label: 'same' })),
    }
    return [draft]
  },
})
