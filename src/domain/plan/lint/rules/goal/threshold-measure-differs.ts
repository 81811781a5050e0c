/** 10 亿元以上企业: by output, by revenue, or unsaid. */
import type { TextRange } from '../../../compiled-plan.ts'
import { findInPassages, type PassageHit } from '../../ground/find-in-passages.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const threshold =
  /((?:年)?(?:主营业务收入|营业收入|销售收入|销售额|营收|产值|投资额|总投资|税收)?)(?:达到|达|在)?(?:超过|超)?([\d.]{1,8}|[一二三四五六七八九十百千]{1,4})(亿|万)元?(?:及)?(?:以上)?(?:的)?[^,。;、\d()]{0,8}?企业/g

const chinese: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  五: '5',
  十: '10',
  二十: '20',
  五十: '50',
  百: '100',
  一百: '100',
  千: '1000',
}

interface Mention {
  /** 10亿. */
  readonly amount: string
  readonly measure: string
  readonly range: TextRange
}

export default defineLintRule({
  code: 'threshold-measure-differs',
  title: { zh: '企业门槛的度量不一', en: 'One threshold by different measures' },
  why: {
    zh: '同是“10 亿元企业”，按产值、按营收圈出来的名单不同。',
    en: 'Firms “above 1 billion” by output and by revenue are two lists.',
  },
  fix: { zh: '统一写明按产值还是按营收。', en: 'Say in each place whether output or revenue counts.' },
  good: ['一、任务\n\n对营收10亿元以上的骨干企业一企一策。到2030年，营收10亿元以上的骨干企业达到35家。\n'],
  bad: ['一、任务\n\n对⟦产值10亿元以上的骨干企业⟧一企一策。到2030年，营收超十亿企业达到28家。\n'],
  check: ({ scanned }) => {
    const mentions = findInPassages(scanned, threshold).map(readMention)
    return [...Map.groupBy(mentions, ({ amount }) => amount)].flatMap(
      ([amount, alike]): readonly LintDraft[] => {
        const measures = new Set(alike.map(({ measure }) => measure))
        const said = [...measures].filter((measure) => measure !== '')
        const [first, ...others] = alike
        if (!first || said.length < 2) return []
        return [
          {
            range: first.range,
            facts: { amount: `${amount}元`, measures: said.join('、') },
            related: others.map(({ range }) => ({ range, label: 'other' as const })),
          },
        ]
      },
    )
  },
})

function readMention({ match, range }: PassageHit): Mention {
  const [, measure = '', printed = '', step = ''] = match
  return { amount: `${chinese[printed] ?? printed}${step}`, measure: measure.replace(/^年/, ''), range }
}
