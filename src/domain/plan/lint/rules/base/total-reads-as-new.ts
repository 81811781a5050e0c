/** 建设 80 家 in the task means 80 in all in the table, where 38 stand already. */
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const buildingVerb = /(?:新建|建设|建成|打造|培育|引进|创建|实施)[^，。；、]{0,30}$/

export default defineLintRule({
  code: 'total-reads-as-new',
  title: { zh: '总数写成了新建数', en: 'A total that reads as newly built' },
  why: {
    zh: '“建设 80 家”读起来是新建 80 家，加上已有的就远超指标表。',
    en: '“Build 80” reads as 80 more; with those that stand already it is far beyond the table.',
  },
  fix: {
    zh: '写成“累计建成 {value}”，或改为新增 {increment}。',
    en: 'Say “{value} in all”, or promise {increment} more.',
  },
  good: [
    `一、任务\n\n到2030年，累计建成智能工厂80家以上。\n${exampleTable('累计智能工厂（家） 38 43 60 80')}`,
  ],
  bad: [`一、任务\n\n到2030年，⟦建设智能工厂80家以上⟧。\n${exampleTable('累计智能工厂（家） 38 43 60 80')}`],
  check: ({ plan, links, text }) =>
    plan.targets.flatMap((target): readonly LintDraft[] => {
      const { base, goal, row } = links.rowOf.get(target.id)?.series ?? {}
      const isTotal =
        base && goal && goal.value === target.value && goal.year === target.year && base.value > 0
      if (!isTotal || !row || target.kind !== 'count' || !/累计/.test(row.name)) return []
      const before = text.slice(Math.max(0, target.range.start - 20), target.valueRange.start)
      if (
        target.counting === 'cumulative' ||
        /累计|总数|达到|达/.test(before.slice(-30)) ||
        !buildingVerb.test(before)
      )
        return []
      return [
        {
          range: target.range,
          facts: {
            name: row.name,
            value: target.value,
            base: base.value,
            increment: goal.value - base.value,
          },
          related: [
            { range: base.range, label: 'base' },
            { range: goal.range, label: 'table' },
          ],
          arithmetic: `${base.value} + ${target.value} = ${base.value + target.value} ≠ ${goal.value}`,
        },
      ]
    }),
})
