/** Many leads, or all townships together as one of the leads. */
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const tooMany = 5
/** So many leads and nobody to support them. */
const manyAlone = 4

export default defineLintRule({
  code: 'leads-plural',
  title: { zh: '牵头单位过多', en: 'Too many leads' },
  why: {
    zh: '都牵头等于没人牵头，督办时找不到第一责任。',
    en: 'When all lead nobody does, and nobody answers for it first.',
  },
  fix: { zh: '确定一个牵头单位，其余列为配合单位。', en: 'Choose one lead and list the rest as supporting.' },
  good: [
    '一、任务\n\n1.管好土地。抓好土地。（牵头单位：区土地整备中心；配合单位：区住建局、区商务局、各镇（街道））\n',
  ],
  bad: [
    '一、任务\n\n1.管好土地。抓好土地。（牵头单位：⟦区土地整备中心⟧、区住建局、区财政局、区商务局、各镇（街道））\n2.扩大投资。抓好投资。（牵头单位：区工信局）\n',
  ],
  check: ({ plan }) => {
    const collective = new Set(plan.units.filter(({ isCollective }) => isCollective).map(({ id }) => id))
    return plan.tasks.flatMap(({ title, leadMentions, support, roleWord }): readonly LintDraft[] => {
      const [first, ...others] = leadMentions
      if (!first || others.length === 0 || !/牵头/.test(roleWord)) return []
      const isMany =
        leadMentions.length >= tooMany || (leadMentions.length >= manyAlone && support.length === 0)
      const isAll = leadMentions.some(({ unit }) => collective.has(unit))
      if (!isMany && !isAll) return []
      return [
        {
          range: first.range,
          facts: {
            title,
            count: leadMentions.length,
            names: leadMentions.map(({ name }) => name).join('、'),
          },
          related: others.map(({ range }) => ({ range, label: 'same' as const })),
        },
      ]
    })
  },
})
