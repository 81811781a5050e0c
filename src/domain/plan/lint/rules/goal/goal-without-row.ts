/** A goal that the table of indicators leaves out, though it holds nearly all others. */
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** From this share on the table is meant to hold all goals. */
const nearlyAll = 0.7
/** From this share on the one left out is a slip. */
const allButOne = 0.9

export default defineLintRule({
  code: 'goal-without-row',
  title: { zh: '主要目标不在指标表里', en: 'A goal without a row in the table' },
  why: {
    zh: '没有基数、没有年度节点、没有责任单位，这个目标没人管。',
    en: 'No base, no milestones and no owner: nobody carries this goal.',
  },
  fix: {
    zh: '在指标表补上“{name}”的基数、节点和责任单位。',
    en: 'Add “{name}” to the table with base, milestones and owner.',
  },
  good: [
    '一、主要目标\n\n到2030年，工业投资达到130亿元，技改投资达到40亿元。\n' +
      exampleTable('工业投资（亿元） 66 90 110 130', '技改投资（亿元） 20 25 30 40'),
  ],
  bad: [
    '一、主要目标\n\n到2030年，⟦规上工业总产值达到3100亿元⟧，工业投资达到130亿元，技改投资达到40亿元，工业用电量达到50亿千瓦时。\n' +
      exampleTable(
        '工业投资（亿元） 66 90 110 130',
        '技改投资（亿元） 20 25 30 40',
        '工业用电量（亿千瓦时） 40 42 45 50',
      ),
  ],
  check: ({ plan, links, sections, rows }) => {
    if (rows.length < 2) return []
    const end = rows.reduce((latest, { goal }) => Math.max(latest, goal?.year ?? 0), 0)
    const goals = plan.targets.filter(
      (target) => sections.isGoals(target.section) && target.year === end && target.partOf === null,
    )
    const measured = goals.filter(({ subject }) => !/集群$|梯队$/.test(subject))
    const known = new Set(rows.map(({ key }) => key))
    // 年均增长8% beside a row of the levels: the goal has its row, if not that figure.
    const bare = measured.filter(({ id }) => !links.rowOf.has(id) && !known.has(links.keyOf.get(id) ?? ''))
    if (bare.length > measured.length * (1 - nearlyAll)) return []
    return bare.map(
      (target): LintDraft => ({
        range: target.range,
        severity: bare.length > measured.length * (1 - allButOne) ? 'warning' : 'error',
        facts: { name: target.subject, goals: measured.length, rows: rows.length },
        related: [],
        arithmetic: `${measured.length - bare.length} / ${measured.length}`,
      }),
    )
  },
})
