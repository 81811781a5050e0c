/** 其中: a part larger than what it is part of. */
import { amountIn } from '../../ground/amount.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'part-exceeds-whole',
  title: { zh: '“其中”大于总数', en: 'A part larger than its whole' },
  why: {
    zh: '分项不可能大于所属总数，两个数至少错一个。',
    en: 'A part cannot exceed its whole: one of the figures is wrong.',
  },
  fix: { zh: '核对“其中”与总数。', en: 'Check the part and the whole.' },
  good: ['到2030年，累计完成4000亩以上老旧厂区的更新改造（其中2028年不少于1500亩）。\n'],
  bad: ['到2030年，累计完成4000亩以上老旧厂区的更新改造（⟦其中2028年不少于4500亩⟧）。\n'],
  check: ({ plan }) => {
    const byId = new Map(plan.targets.map((target) => [target.id, target]))
    return plan.targets.flatMap((part): readonly LintDraft[] => {
      const whole = byId.get(part.partOf ?? '')
      const isAmount = part.kind === 'level' || part.kind === 'count'
      if (!whole || !isAmount || part.kind !== whole.kind || whole.comparator === 'gt') return []
      const value = part.unit === whole.unit ? part.value : amountIn(part.value, part.unit, whole.unit)
      if (
        value === undefined ||
        value <= (whole.valueHigh ?? whole.value) ||
        !isSameThing(part.subject, whole.subject)
      )
        return []
      return [
        {
          range: part.range,
          facts: { name: whole.subject, part: part.value, whole: whole.value, unit: part.unit },
          related: [{ range: whole.range, label: 'total' }],
          arithmetic: `${part.value}${part.unit} > ${whole.value}${whole.unit}`,
        },
      ]
    })
  },
})

/** A part with a name of its own, as exports within output, has its own measure. */
function isSameThing(part: string, whole: string): boolean {
  return part === whole || part === '' || whole.includes(part)
}
