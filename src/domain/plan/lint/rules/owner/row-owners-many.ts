/** A row with many responsible units and no lead among them. */
import { exampleTable } from '../../lint-example.ts'
import { defineLintRule } from '../../lint-rule.ts'

const many = 4

export default defineLintRule({
  code: 'row-owners-many',
  title: { zh: '一个指标多个责任单位', en: 'One row, many owners' },
  why: {
    zh: '没有牵头的多家负责，数由谁报、差由谁补都不清楚。',
    en: 'Several owners and no lead: who reports and who makes up a gap is open.',
  },
  fix: { zh: '指定一家牵头。', en: 'Name one of them as lead.' },
  good: [exampleTable('卓越工程师（个） 32 33 36 40 区人社局')],
  bad: [exampleTable('⟦卓越工程师（个）⟧ 32 33 36 40 区委人才服务中心、区工信局、区科创局、区人社局')],
  check: ({ plan }) =>
    plan.indicatorTable
      .filter(({ owner }) => owner.length >= many)
      .map((row) => ({
        range: row.range,
        facts: { name: row.name, count: row.owner.length },
        related: row.ownerMentions.slice(0, 1).map(({ range }) => ({ range, label: 'table' as const })),
      })),
})
