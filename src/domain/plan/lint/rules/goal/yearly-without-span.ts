/** 每年 n, without a first and a last year. */
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'yearly-without-span',
  title: { zh: '“每年”没有起止年', en: 'Each year, but from when to when?' },
  why: {
    zh: '从印发当年算还是次年算，合计差一年的量。',
    en: 'Whether the year of issue counts changes the sum by a year’s worth.',
  },
  fix: { zh: '写明“某年至某年每年”。', en: 'Say from which year to which.' },
  good: ['一、任务\n\n2026年至2030年，每年实施重大项目10个以上。\n'],
  bad: ['一、任务\n\n抓好攻关。⟦每年实施重大项目10个以上⟧。\n'],
  check: ({ plan, text }) => {
    // The title says it for the whole plan.
    if (plan.years.start !== null && plan.years.end !== null) return []
    const open = plan.targets.filter(({ counting, range, year }) => {
      if (counting !== 'per-year' || year !== null) return false
      const before = sentenceTo(text, range.end)
      const isEnded = /^[^。；;\n]{0,20}(?:连续|持续|为期)/.test(text.slice(range.end, range.end + 30))
      return !isEnded && !/\d{4}年?\s?(?:[-—–－至到]+)\s?\d{4}|[“"]?十[三四五六七]五/.test(before)
    })
    const [first, ...others] = open
    if (!first) return []
    return [
      {
        range: first.range,
        facts: { name: first.subject, count: open.length },
        related: others.map(({ range }) => ({ range, label: 'same' as const })),
      },
    ]
  },
})

/** The paragraph up to here, as far as a reader keeps it in mind. */
function sentenceTo(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - 400), end)
  return near.slice(near.lastIndexOf('\n') + 1)
}
