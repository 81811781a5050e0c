/** Tasks without supporting units where most have some. */
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'tasks-without-support',
  title: { zh: '任务没有配合单位', en: 'Tasks without supporting units' },
  why: {
    zh: '多数任务有配合单位，这几条没有，可能漏列。',
    en: 'Most tasks have supporting units; these may have lost theirs.',
  },
  fix: { zh: '核对是否漏列配合单位。', en: 'See whether they were left out.' },
  good: [
    '一、任务\n\n1.扩大投资。抓好投资。（牵头单位：区工信局；配合单位：区发改局）\n2.强化创新。抓好创新。（牵头单位：区科创局；配合单位：区工信局）\n',
  ],
  bad: [
    '一、任务\n\n1.扩大投资。抓好投资。（牵头单位：区工信局；配合单位：区发改局）\n2.强化创新。抓好创新。（牵头单位：⟦区科创局⟧）\n3.引进人才。抓好人才。（牵头单位：区人社局；配合单位：区教育局）\n',
  ],
  check: ({ plan }) => {
    const led = plan.tasks.filter(({ lead }) => lead.length > 0)
    const bare = led.filter(({ support }) => support.length === 0)
    const [first, ...others] = bare.flatMap(({ leadMentions }) => leadMentions[0] ?? [])
    if (!first || bare.length * 2 >= led.length) return []
    return [
      {
        range: first.range,
        facts: { title: bare[0]?.title ?? '', count: bare.length, all: led.length },
        related: others.map(({ range }) => ({ range, label: 'same' as const })),
        arithmetic: `${bare.length} / ${led.length}`,
      },
    ]
  },
})
