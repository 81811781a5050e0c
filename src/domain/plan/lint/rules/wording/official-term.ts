/** Terms of national statistics and law that are written otherwise there. */
import { findInPassages, partRange } from '../../ground/find-in-passages.ts'
import { defineLintRule } from '../../lint-rule.ts'

interface Term {
  readonly written: RegExp
  readonly right: string
}

/** Written forms that no statistic or statute knows any more. */
const terms: readonly Term[] = [
  // The indicator of the 14th Five-Year Plan outline counts patents of invention only.
  { written: /每万人(?:口)?高价值专利拥有量/g, right: '每万人高价值发明专利拥有量' },
  // Trademark Law as amended in 2013, article 14: recognised case by case, no title and not for advertising.
  { written: /(?:争创|创建|新增|获评)中国驰名商标/g, right: '驰名商标（个案认定，不作为荣誉争创）' },
  // Administrative measures for the recognition of high-tech enterprises: 高新技术企业.
  { written: /国家级?高技术企业/g, right: '高新技术企业' },
]

export default defineLintRule({
  code: 'official-term',
  title: { zh: '与法定或统计名称不一致', en: 'Not the official term' },
  why: {
    zh: '名称差一个词就是另一个指标，年底取不到数，或与现行规定不符。',
    en: 'One word off names another indicator that nobody publishes, or a title that no longer exists.',
  },
  fix: { zh: '改为“{right}”。', en: 'Write “{right}”.' },
  good: ['到2030年，每万人口高价值发明专利拥有量达到13件。\n'],
  bad: ['到2030年，⟦每万人口高价值专利拥有量⟧达到13件。\n'],
  check: ({ scanned }) =>
    terms.flatMap(({ written, right }) =>
      findInPassages(scanned, written).map((hit) => ({
        range: partRange(hit, hit.match[0]),
        facts: { written: hit.match[0], right },
      })),
    ),
})
