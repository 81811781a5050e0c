/** Tasks without owners where others have theirs. */
import { defineLintRule } from '../../lint-rule.ts'

/** How the plan itself is run falls to whoever issues it. */
const running = /保障|组织|领导|实施/

export default defineLintRule({
  code: 'tasks-without-owner',
  title: { zh: '任务没有责任单位', en: 'Tasks without owners' },
  why: {
    zh: '其他任务都有牵头单位，这几条没有，交办时落空。',
    en: 'The other tasks have a lead; these go to nobody.',
  },
  fix: { zh: '补上牵头单位。', en: 'Name a lead unit.' },
  good: [
    '一、任务\n\n1.扩大投资。抓好投资。（牵头单位：区工信局）\n2.强化创新。抓好创新。（牵头单位：区科创局）\n',
  ],
  bad: [
    '一、任务\n\n1.扩大投资。抓好投资。（牵头单位：区工信局）\n2.强化创新。抓好创新。（牵头单位：区科创局）\n⟦3.支持上市⟧。抓好上市。\n4.引进人才。抓好人才。（牵头单位：区人社局）\n5.保护产权。抓好产权。（牵头单位：区质监局）\n',
  ],
  check: ({ plan, sections }) => {
    const owned = plan.tasks.filter(({ lead, support }) => lead.length + support.length > 0)
    const bare = plan.tasks.filter(({ lead, support }) => lead.length + support.length === 0)
    const [first, ...others] = bare
    if (!first || owned.length <= bare.length) return []
    const isRunning = bare.every(({ section }) =>
      sections.pathOf(section).some(({ title }) => running.test(title)),
    )
    const place = (section: string | null) => sections.byId.get(section ?? '')?.range
    return [
      {
        range: place(first.section) ?? first.range,
        severity: isRunning ? 'info' : 'warning',
        facts: { title: first.title, count: bare.length, all: plan.tasks.length },
        related: others.map(({ section, range }) => ({
          range: place(section) ?? range,
          label: 'same' as const,
        })),
        arithmetic: `${bare.length} / ${plan.tasks.length}`,
      },
    ]
  },
})
