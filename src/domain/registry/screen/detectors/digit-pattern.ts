/** Last digits of a column that chance does not give: people who make numbers up like 0 and 5, or shun them. */
import { binomialTail, chiSquareTail } from '../binomial.ts'
import { defineDetector } from '../detector.ts'
import { exampleFirms } from '../example-firms.ts'
import { figureFacts } from '../figure-facts.ts'
import type { FigureColumn } from '../screen-ground.ts'

/** Values that the test needs, and how unlikely the pattern must be. */
const fewest = 150
const unlikely = 1e-6

const rounded = exampleFirms({ rows: 200 })
const toFives = Object.fromEntries(
  Array.from({ length: 200 }, (_, row) => [
    row,
    { taxWanYuan: Math.round(rounded.value(row, 'taxWanYuan') / 5) * 5 },
  ]),
)

export default defineDetector({
  code: 'digit-pattern',
  title: { zh: '末位数字分布异常', en: 'Last digits out of the ordinary' },
  looksAt: {
    zh: '一列有 150 个以上的数时，看小数点前最后一位 0—9 出现得是否均匀（卡方检验，要求可能性小于百万分之一），并指出偏多的数字。数值太小（不足 100）的不计。',
    en: 'With 150 values or more, asks whether the last digits before the point, 0 to 9, are equally frequent (chi-square, below one in a million), and names the digit that is too frequent. Values below 100 do not count.',
  },
  good: [{ what: { zh: '两百家企业', en: 'Two hundred firms' }, sheet: () => rounded.sheet }],
  bad: [
    {
      what: { zh: '税收都以 0 或 5 结尾', en: 'Every tax ends in 0 or 5' },
      sheet: () => exampleFirms({ rows: 200, edits: toFives }).sheet,
      finds: [{ row: null, field: 'taxWanYuan' }],
    },
  ],
  check: ({ figures }) =>
    figures.flatMap((figure) => {
      const found = findPattern(figure)
      if (found === undefined) return []
      const { digit, share, count } = found
      const facts = { ...figureFacts(figure), digit, share: Math.round(share * 100), count }
      return [{ row: null, field: figure.field.key, facts }]
    }),
})

/** The remainder of a small integer is found many times faster than that of a number. */
function lastDigit(whole: number): number {
  return whole < 2 ** 31 ? (whole | 0) % 10 : whole % 10
}

interface Pattern {
  readonly digit: number
  readonly share: number
  readonly count: number
}

function findPattern({ values }: FigureColumn): Pattern | undefined {
  const counts = new Array<number>(10).fill(0)
  let count = 0
  for (let row = 0; row < values.length; row += 1) {
    const whole = Math.floor(Math.abs(values[row] ?? Number.NaN))
    if (!(whole >= 100)) continue
    const digit = lastDigit(whole)
    counts[digit] = (counts[digit] ?? 0) + 1
    count += 1
  }
  if (count < fewest) return undefined
  const usual = count / 10
  const square = counts.reduce((sum, own) => sum + (own - usual) ** 2 / usual, 0)
  const digit = counts.indexOf(Math.max(...counts))
  const tail = binomialTail({ trials: count, successes: counts[digit] ?? 0, chance: 0.1 }) * 10
  if (chiSquareTail(square, 9) > unlikely || tail > unlikely) return undefined
  return { digit, share: (counts[digit] ?? 0) / count, count }
}
