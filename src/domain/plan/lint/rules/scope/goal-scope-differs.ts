/** One goal for 全大区 here and 全区 there. */
import type { Target } from '../../../compiled-plan.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'goal-scope-differs',
  title: { zh: '同一目标口径不同', en: 'One goal in two scopes' },
  why: {
    zh: '同一个数，一处按全大区、一处按全区：范围不同，不可能都对。',
    en: 'One value for two areas of different size cannot be right for both.',
  },
  fix: {
    zh: '统一口径，或写明“{here}”与“{there}”同义。',
    en: 'Use one scope, or say that “{here}” and “{there}” mean the same.',
  },
  good: [
    '一、主要目标\n\n到2030年，区本级高新技术企业数量达到1500家。\n\n二、重点任务\n\n到2030年，区本级高新技术企业数量达到1500家。\n',
  ],
  bad: [
    '一、主要目标\n\n到2030年，全大区高新技术企业数量达到1500家。\n\n二、重点任务\n\n到2030年，⟦全区高新技术企业数量达到1500家⟧。\n',
  ],
  check: ({ plan, links }) => {
    const first = new Map<string, Target>()
    return plan.targets.flatMap((target): readonly LintDraft[] => {
      const thing = links.thingOf(target)
      if (thing === '' || target.scope === null || target.year === null) return []
      const key = `${thing}|${target.year}|${target.value}`
      const before = first.get(key)
      if (!before) first.set(key, target)
      if (!before || before.scope === target.scope) return []
      const isPrinted = [before, target].some(({ scopeBasis }) => scopeBasis === 'printed')
      return [
        {
          range: target.range,
          severity: isPrinted ? 'error' : 'warning',
          facts: { name: target.subject, here: target.scope, there: before.scope ?? '' },
          related: [{ range: before.range, label: 'first' }],
        },
      ]
    })
  },
})
