/** Base, target and yearly growth in one sentence that do not fit. */

import { amount, percent, yearlyGrowth } from '../../ground/figures.ts'
import { findInPassages, type PassageHit, partRange } from '../../ground/find-in-passages.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const number = '(\\d{1,9}(?:\\.\\d{1,4})?)'
const unit = '(亿元|万元|亿美元|万吨|万人|家|个|项|件|户)'
const rate = `(?:年均|年平均)(?:增长|增速|递增)?(?:率)?(?:达到|为|在)?(约)?${number}%(左右|以上)?`
/** 由2025年的86亿元提高到2030年的130亿元,年均增长8.6%. */
const fromTo = new RegExp(
  `(?:由|从)(\\d{4})年的?${number}${unit}[^,。;]{0,6}(?:到|至)(\\d{4})年的?${number}${unit}(?:以上|左右)?,[^,。;\\d]{0,6}${rate}`,
  'g',
)
/** 到2030年…达到130亿元(2025年86亿元,年均约8.6%). */
const bracketed = new RegExp(
  `到\\s?(\\d{4})\\s?年[^。;()]{0,40}?${number}\\s?${unit}(?:以上|左右)?\\((\\d{4})年(?:为)?${number}${unit},${rate}\\)`,
  'g',
)
/** In points; a rounded or open rate may be further off. */
const tolerance = { exact: 0.5, loose: 1.5 }

export default defineLintRule({
  code: 'growth-sentence-contradicts',
  title: {
    zh: '同一句里基数、目标和年均增速算不拢',
    en: 'Base, target and growth of one sentence do not fit',
  },
  why: {
    zh: '三个数互相决定，至少一个写错。',
    en: 'Each follows from the other two: at least one is wrong.',
  },
  fix: {
    zh: '核对三个数；按基数和目标，年均应为 {implied}。',
    en: 'Check the three; base and target give {implied} a year.',
  },
  good: [
    '到2030年，氢能产业集群产值达到160亿元（2025年64亿元，年均约20%）。\n',
    '工业投资由2025年的86亿元提高到2030年的130亿元，年均增长8.6%。\n',
  ],
  bad: ['工业投资由2025年的86亿元提高到2030年的130亿元，⟦年均增长12%⟧。\n'],
  check: ({ scanned }) => [
    ...findInPassages(scanned, fromTo).flatMap((hit) => {
      const [, from, base, baseUnit, to, goal, goalUnit] = hit.match
      return baseUnit === goalUnit ? weigh(hit, { from, base, to, goal }) : []
    }),
    ...findInPassages(scanned, bracketed).flatMap((hit) => {
      const [, to, goal, goalUnit, from, base, baseUnit] = hit.match
      return baseUnit === goalUnit ? weigh(hit, { from, base, to, goal }) : []
    }),
  ],
})

type Said = Readonly<Record<'from' | 'base' | 'to' | 'goal', string | undefined>>

function weigh(hit: PassageHit, { from, base, to, goal }: Said): readonly LintDraft[] {
  const [about, printed, behind] = hit.match.slice(7)
  const years = Number(to) - Number(from)
  const implied = yearlyGrowth(Number(base), Number(goal), years)
  const allowed = about || behind ? tolerance.loose : tolerance.exact
  if (!(Math.abs(implied * 100 - Number(printed)) > allowed)) return []
  return [
    {
      range: partRange(
        hit,
        /(?:年均|年平均)[^()]*$/.exec(hit.match[0].replace(/\)$/, ''))?.[0] ?? hit.match[0],
      ),
      facts: { printed: `${printed}%`, implied: percent(implied) },
      arithmetic: `(${goal} ÷ ${base})^(1/${years}) − 1 = ${percent(implied)} ≠ ${printed}%; ${base} × ${amount(1 + Number(printed) / 100)}^${years} = ${amount(Number(base) * (1 + Number(printed) / 100) ** years)}`,
    },
  ]
}
