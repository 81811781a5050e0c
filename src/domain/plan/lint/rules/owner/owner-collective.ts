/** 各政府职能部门: owners that nobody can be told from. */
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'owner-collective',
  title: { zh: '责任单位是泛指', en: 'Owners named as a group' },
  why: { zh: '没有名单，任务无法分到人。', en: 'Without a list of members nothing can be assigned.' },
  fix: {
    zh: '附上成员名单，或在系统中绑定到具体单位。',
    en: 'Add the list of members, or bind the group to units in Guatu.',
  },
  good: ['一、任务\n\n1.扩大投资。抓好投资。（牵头单位：区工信局；配合单位：区发改局）\n'],
  bad: ['一、任务\n\n1.扩大投资。抓好投资。（牵头单位：区工信局；配合单位：⟦各有关部门⟧）\n'],
  check: ({ plan }) => {
    const collective = new Set(plan.units.filter(({ isCollective }) => isCollective).map(({ id }) => id))
    const mentions = plan.tasks
      .flatMap(({ leadMentions, supportMentions }) => [...leadMentions, ...supportMentions])
      .filter(({ unit }) => collective.has(unit))
    const [first, ...others] = mentions
    if (!first) return []
    return [
      {
        range: first.range,
        facts: { name: first.name, count: mentions.length },
        related: others.map(({ range }) => ({ range, label: 'same' as const })),
      },
    ]
  },
})
