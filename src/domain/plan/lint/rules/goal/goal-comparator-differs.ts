/** 达到 200 in the goals, 200 以上 in the task. */
import type { Target } from '../../../compiled-plan.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'goal-comparator-differs',
  title: { zh: '同一目标限定词不同', en: 'One goal with different bounds' },
  why: {
    zh: '一处是“达到”，一处是“以上”：恰好等于时算不算超额，说法不一。',
    en: 'Reached in one place, at least in the other: whether the number itself is enough reads differently.',
  },
  fix: { zh: '两处用同一个限定词。', en: 'Use one bound in both places.' },
  good: [
    '一、主要目标\n\n到2030年，规上工业亩均利润达到21.5万元/亩以上。\n\n二、重点任务\n\n到2030年，规上工业亩均利润达到21.5万元/亩以上。\n',
  ],
  bad: [
    '一、主要目标\n\n到2030年，规上工业亩均利润达到21.5万元/亩。\n\n二、重点任务\n\n到2030年，⟦规上工业亩均利润达到21.5万元/亩以上⟧。\n',
  ],
  check: ({ plan, links }) => {
    const first = new Map<string, Target>()
    return plan.targets.flatMap((target): readonly LintDraft[] => {
      const thing = links.thingOf(target)
      if (thing === '' || target.year === null) return []
      const key = [thing, target.year, target.value].join('|')
      const before = first.get(key)
      if (!before) first.set(key, target)
      if (!before || before.comparator === target.comparator || before.section === target.section) return []
      return [
        {
          range: target.range,
          facts: { name: target.subject, value: target.value, unit: target.unit },
          related: [{ range: before.range, label: 'first' }],
        },
      ]
    })
  },
})
