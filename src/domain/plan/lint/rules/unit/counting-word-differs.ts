/** 个 here and 家 there for the same things. */
import { relateUnits } from '../../ground/amount.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'counting-word-differs',
  title: { zh: '量词不一', en: 'Counting words differ' },
  why: {
    zh: '“家”数的是企业，“个”数的可能是车间：一家企业可以有几个车间。',
    en: '家 counts enterprises and 个 perhaps workshops, of which one enterprise may have several.',
  },
  fix: {
    zh: '按所数的对象统一为“{unit}”或“{other}”。',
    en: 'Decide what is counted and use “{unit}” or “{other}” throughout.',
  },
  good: [`一、任务\n\n到2030年，建设智能工厂80家以上。\n${exampleTable('智能工厂（家） 38 43 60 80')}`],
  bad: [`一、任务\n\n到2030年，⟦建设智能工厂80家以上⟧。\n${exampleTable('智能工厂（个） 38 43 60 80')}`],
  check: ({ plan, links }) =>
    plan.targets.flatMap((target): readonly LintDraft[] => {
      const row = links.rowOf.get(target.id)?.series.row
      if (!row?.unit || relateUnits(target.unit, row.unit) !== 'counter') return []
      return [
        {
          range: target.range,
          facts: { name: row.name, unit: target.unit, other: row.unit },
          related: [{ range: row.range, label: 'table' }],
        },
      ]
    }),
})
