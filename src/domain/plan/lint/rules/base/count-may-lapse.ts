/** Titles that lapse: ever granted, or valid on the day? */

import { exampleTable } from '../../lint-example.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** Valid for three years, or struck off a list that is renewed. */
const lapsing = /高新技术企业|小巨人|单项冠军|绿色工厂|科技型中小企业|创新型中小企业|专精特新/
const saysWhich = /有效期内|有效|在库|现有|含复核|复核通过|不含摘牌|累计认定/

export default defineLintRule({
  code: 'count-may-lapse',
  title: { zh: '资质会失效，累计还是有效没有写', en: 'Titles lapse: ever granted or still valid?' },
  why: {
    zh: '高企、小巨人、单项冠军三年一复核，绿色工厂动态管理：累计数与有效数会越差越多。',
    en: 'These titles are rechecked every three years or kept on living lists: the two counts drift apart.',
  },
  fix: {
    zh: '写明“累计认定”还是“有效期内”。',
    en: 'Say whether it counts all ever granted or those valid on the day.',
  },
  good: [exampleTable('有效期内高新技术企业（家） 873 1100 1500 1800')],
  bad: [exampleTable('⟦高新技术企业数量（家）⟧ 873 1100 1500 1800')],
  check: ({ rows }) => {
    const [first, ...others] = rows.filter(({ row }) => lapsing.test(row.name) && !saysWhich.test(row.name))
    if (!first) return []
    return [
      {
        range: first.row.range,
        facts: { name: first.row.name, count: others.length + 1 },
        related: others.map(({ row }) => ({ range: row.range, label: 'same' as const })),
      },
    ]
  },
})
