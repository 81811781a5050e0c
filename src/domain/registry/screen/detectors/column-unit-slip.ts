/** A column of which nearly every value would be as usual in another unit: the sender filled the whole column in 元. Told once. */
import { defineDetector } from '../detector.ts'
import { exampleFirms } from '../example-firms.ts'
import { figureFacts } from '../figure-facts.ts'
import { partPairs } from '../part-pairs.ts'
import { middleAndSpread } from '../robust.ts'
import type { FigureColumn } from '../screen-ground.ts'
import { type Slip, slipsOf } from '../unit-slips.ts'

/** Values that must be comparable, and how near to the factor the middle of their changes must lie. */
const fewest = 8
const room = 2
/** So many times a part must exceed its whole. */
const manyTimes = 5

export default defineDetector({
  code: 'column-unit-slip',
  title: { zh: '整列像是单位错', en: 'A whole column looks like another unit' },
  looksAt: {
    zh: '看一列所有企业与上一期之比的中位数；中位数就在 1 万倍、1000 倍、666.67 倍或 15 倍附近时，对整列提示一次。没有上一期时，看部分是否多半大于全部（税收与营收等）。也可能错的是用来比较的那一列。',
    en: 'Looks at the middle of all firms’ changes in a column; where it lies near 10,000, 1000, 666.67 or 15, the column is told once. Without a last time it asks whether a part mostly exceeds its whole (tax and revenue …). The column compared with may be the wrong one as well.',
  },
  good: [
    {
      what: { zh: '用电量与上年相近', en: 'Electricity much as last year' },
      sheet: () => exampleFirms({ rows: 40 }).sheet,
    },
    {
      what: { zh: '只有两家企业填成千瓦时', en: 'Only two firms in kilowatt-hours' },
      sheet: () =>
        exampleFirms({
          rows: 40,
          edits: { 3: { electricityWanKwh: 2_400_000 }, 9: { electricityWanKwh: 5_100_000 } },
        }).sheet,
    },
  ],
  bad: [
    {
      what: { zh: '用电量整列填成千瓦时', en: 'The whole column of electricity in kilowatt-hours' },
      sheet: () => exampleFirms({ rows: 40, columns: { electricityWanKwh: 10_000 } }).sheet,
      finds: [{ row: null, field: 'electricityWanKwh' }],
    },
    {
      what: { zh: '用地整列填成平方米', en: 'The whole column of land in square metres' },
      sheet: () => exampleFirms({ rows: 40, columns: { landMu: 10_000 / 15 } }).sheet,
      finds: [{ row: null, field: 'landMu' }],
    },
    {
      what: { zh: '没有上一期，税收整列填成元', en: 'No last time, and the whole column of tax in yuan' },
      sheet: () => {
        const { previous: _, ...sheet } = exampleFirms({ rows: 40, columns: { taxWanYuan: 10_000 } }).sheet
        return sheet
      },
      finds: [{ row: null, field: 'taxWanYuan' }],
    },
  ],
  check: ({ figures }) =>
    figures.flatMap((figure) => {
      const found = againstLast(figure) ?? againstWhole(figure, figures)
      if (found === undefined) return []
      const { slip, isLarge, count, middle, basis, basisEn } = found
      const factor = Number(slip.factor.toPrecision(5))
      return [
        {
          row: null,
          field: figure.field.key,
          facts: {
            ...figureFacts(figure),
            count,
            times: Number(Math.exp(middle).toPrecision(3)),
            factor,
            written: isLarge ? slip.large : slip.small,
            writtenEn: isLarge ? `a unit ${factor} times smaller` : `a unit ${factor} times larger`,
            basis,
            basisEn,
          },
        },
      ]
    }),
})

interface ColumnSlip {
  readonly slip: Slip
  readonly isLarge: boolean
  readonly count: number
  /** Logarithm of how many times the column is as large as what it is compared with. */
  readonly middle: number
  readonly basis: string
  readonly basisEn: string
}

function againstLast(figure: FigureColumn): ColumnSlip | undefined {
  const { changeCount: count, usualChange: middle } = figure
  if (count < fewest) return undefined
  for (const slip of slipsOf(figure.unit))
    for (const isLarge of [true, false]) {
      const shift = isLarge ? Math.log(slip.factor) : -Math.log(slip.factor)
      if (Math.abs(middle - shift) <= Math.log(room))
        return { slip, isLarge, count, middle, basis: '上一期', basisEn: 'last time’s' }
    }
  return undefined
}

/** Only where there is no last time: a part that mostly exceeds its whole by far more than firms could. */
function againstWhole(figure: FigureColumn, figures: readonly FigureColumn[]): ColumnSlip | undefined {
  const slip = slipsOf(figure.unit)[0]
  const wholeKey = partPairs.find(([part]) => part === figure.field.key)?.[1]
  const whole = figures.find(({ field }) => field.key === wholeKey)
  if (slip === undefined || whole === undefined || figure.changeCount >= fewest) return undefined
  const ratios = figure.values.map((value, row) => Math.log(value / (whole.values[row] ?? Number.NaN)))
  const { count, middle } = middleAndSpread(ratios)
  if (count < fewest || !(middle > Math.log(manyTimes))) return undefined
  const { zh, en } = whole.field.label
  return { slip, isLarge: true, count, middle, basis: `“${zh}”`, basisEn: `“${en}”` }
}
