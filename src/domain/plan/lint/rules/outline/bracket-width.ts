/** Half-width brackets or stops among full-width ones. */
import type { TextRange } from '../../../compiled-plan.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'bracket-width',
  title: { zh: '括号全角半角混用', en: 'Brackets of two widths' },
  why: {
    zh: '只认一种括号的表格、程序会漏掉责任单位或数值。',
    en: 'Sheets and programs that know one kind only lose owners or values.',
  },
  fix: { zh: '统一为全角括号。', en: 'Use full-width brackets throughout.' },
  good: ['工业投资（130亿元）、技改投资（40亿元）、工业用电（50亿千瓦时）由区工信局（区民营经济局）负责。\n'],
  bad: [
    '工业投资（130亿元）、技改投资（40亿元）、工业用电（50亿千瓦时）、数字化转型指数⟦(127)⟧由区工信局（区民营经济局）负责。\n',
  ],
  check: ({ text }) => {
    const half = bracketsIn(text, /\([^()（）\n]{1,60}\)/g).filter(({ start, end }) =>
      /[一-鿿]|\d/.test(text.slice(start, end)),
    )
    const full = bracketsIn(text, /（[^()（）\n]{1,60}）/g)
    const [first, ...others] = half
    if (!first || half.length * 4 > full.length) return []
    return [
      {
        range: first,
        facts: { half: half.length, full: full.length },
        related: others.slice(0, 20).map((range) => ({ range, label: 'same' as const })),
        arithmetic: `${half.length} / ${half.length + full.length}`,
      },
    ]
  },
})

function bracketsIn(text: string, pattern: RegExp): readonly TextRange[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
