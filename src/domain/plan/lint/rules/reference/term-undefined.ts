/** Words that decide what is counted and that the text never explains. */
import type { TextRange } from '../../../compiled-plan.ts'
import { foldText } from '../../../scan/fold.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** “三类企业”: a number stands for a list. */
const numbered = /“[一二三四五六七八九十两\d][类型种大][一-鿿]{2,6}”/
/** Whoever draws the circle decides the rate. */
const vague = /重点行业|核心地块|重点规上|骨干企业|重点企业(?!研究院)|优质企业|入园率/
/** 5亿以上工业企业: by what? */
const unmeasured = /(?<!产值|营收|收入|投资|税收|销售额|到|达|超过)[\d.]{1,6}[亿万]元?以上[一-鿿]{0,4}企业/

/** Each is looked for in the whole text. */
const mostTerms = 50

export default defineLintRule({
  code: 'term-undefined',
  title: { zh: '决定计数的词没有定义', en: 'Words that decide the count are undefined' },
  why: {
    zh: '哪些算“三类企业”“重点行业”，没有写；圈得宽窄不同，完成率就不同。',
    en: 'What counts as one of these is open, and with it the rate.',
  },
  fix: { zh: '在文中或附注里定义：{words}。', en: 'Define in the text or in a note: {words}.' },
  good: ['一、任务\n\n到2030年，累计完成1400家“四类企业”（指停产、半停产、欠税、欠薪企业）的改造退出。\n'],
  bad: ['一、任务\n\n到2030年，⟦累计完成1400家“四类企业”的改造退出⟧。\n'],
  check: ({ plan, text }) => {
    const folded = foldText(text)
    const found = new Map<string, TextRange>()
    const seen = new Set<string>()
    for (const { quote, range } of [...plan.targets, ...plan.indicatorTable]) {
      for (const word of termsIn(foldText(quote))) {
        if (seen.has(word) || seen.size >= mostTerms) continue
        seen.add(word)
        if (!isDefined(folded, word)) found.set(word, range)
      }
    }
    const [first, ...others] = [...found.values()]
    if (!first) return []
    return [
      {
        range: first,
        facts: { words: [...found.keys()].join('、'), count: found.size },
        related: others.map((range) => ({ range, label: 'same' as const })),
      },
    ]
  },
})

function termsIn(words: string): readonly string[] {
  return [numbered, vague, unmeasured].flatMap((pattern) => pattern.exec(words)?.[0] ?? [])
}

/** Somewhere the word is followed by what it means. */
function isDefined(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (
      /^[”"]?(?:\((?:即|指|包括)|是指|指的?是|,?即|:)/.test(
        text.slice(at + word.length, at + word.length + 8),
      )
    )
      return true
  }
  return false
}
