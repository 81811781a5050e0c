/** 附件：1. where no second one follows. */
import type { Line } from '../../../scan/scanned-text.ts'
import { defineLintRule } from '../../lint-rule.ts'

const numberedOne = /^附件\s?:\s?1\s?[.、]/
/** A list of annexes is over after so many lines. */
const listLines = 4

export default defineLintRule({
  code: 'annex-number-single',
  title: { zh: '只有一个附件却编了号', en: 'The only annex carries a number' },
  why: {
    zh: '只有一个附件时不编号；编了“1”，读者会去找“2”。',
    en: 'A single annex has no number; a 1 makes readers look for a 2.',
  },
  fix: { zh: '去掉编号，或补上漏掉的附件。', en: 'Drop the number, or add the annex that is missing.' },
  good: [
    '一、任务\n\n抓好落实。\n\n附件：某区指标体系\n',
    '一、任务\n\n抓好落实。\n\n附件：1.某区指标体系\n2.某区任务清单\n',
  ],
  bad: ['一、任务\n\n抓好落实。\n\n⟦附件：1.⟧某区指标体系\n'],
  check: ({ scanned: { lines } }) => {
    const first = lines.find(({ folded }) => numberedOne.test(folded))
    if (!first || lines.some((line) => isSecond(line, first))) return []
    const length = numberedOne.exec(first.folded)?.[0].length ?? 0
    return [{ range: { start: first.range.start, end: first.range.start + length } }]
  },
})

function isSecond({ folded, number }: Line, first: Line): boolean {
  if (/^附件\s?[:：]?\s?[2二]/.test(folded)) return true
  return number > first.number && number <= first.number + listLines && /^2\s?[.、]/.test(folded)
}
