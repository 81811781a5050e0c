/** A monthly series without the ups and downs that every other firm has: no Spring Festival, no quarter's end. */
import { binomialTail } from '../binomial.ts'
import { defineDetector } from '../detector.ts'
import { exampleSeries } from '../example-series.ts'
import { labelFacts } from '../figure-facts.ts'
import { medianOf } from '../robust.ts'
import type { Series } from '../screen-sheet.ts'
import { knownStretches } from '../series-rows.ts'

/** Months that are needed, the step from month to month that counts as none, and how unlikely so few steps must be. */
const fewestMonths = 18
const noStep = 0.02
const unlikely = 1e-6

export default defineDetector({
  code: 'smooth-series',
  title: { zh: '月度数过于平滑', en: 'A monthly series too smooth' },
  looksAt: {
    zh: '看一家企业有多少个月的环比变动不到 2%（按其自身的平均增速扣除后），与全部企业这样的比例相比；碰巧如此的可能性小于百万分之一时提示。生产极平稳的企业也可能这样，供核对。',
    en: 'Counts the months whose step from the month before is below 2 % (less the firm’s own usual growth) and compares with how often that happens in all firms; speaks when chance would bring it about less than once in a million. A firm of very even production may look so too.',
  },
  good: [
    {
      what: { zh: '四十家企业的三年月度产值', en: 'Three years of monthly output of forty firms' },
      sheet: () => exampleSeries({ rows: 40, months: 36 }),
    },
  ],
  bad: [
    {
      what: { zh: '每月增长千分之六', en: 'Six in a thousand more every month' },
      sheet: () => exampleSeries({ rows: 40, months: 36, made: { 5: ({ before }) => before * 1.006 } }),
      finds: [{ row: 5, field: 'grossOutputWanYuan' }],
    },
  ],
  check: ({ sheet }) =>
    (sheet.series ?? []).flatMap((series) => {
      const field = sheet.fields.find(({ key }) => key === series.field)
      if (field === undefined) return []
      return findSmooth(series).map(({ row, calm, steps, usual }) => ({
        row,
        field: series.field,
        facts: { ...labelFacts(field), calm, steps, usual: Math.round(usual * 100) },
      }))
    }),
})

interface Calm {
  readonly row: number
  /** Steps that are none, of all steps, and the usual part of such. */
  readonly calm: number
  readonly steps: number
  readonly usual: number
}

function findSmooth(series: Series): readonly Calm[] {
  const rows = [...knownStretches(series, fewestMonths)].map(({ row, values }) => ({
    row,
    ...calmSteps(values),
  }))
  const usual = medianOf(Float64Array.from(rows, ({ calm, steps }) => calm / Math.max(1, steps)))
  const chance = Math.max(0.02, usual || 0)
  return rows.flatMap(({ row, calm, steps }) =>
    steps >= fewestMonths - 1 && binomialTail({ trials: steps, successes: calm, chance }) < unlikely
      ? [{ row, calm, steps, usual: chance }]
      : [],
  )
}

function calmSteps(values: Float64Array): { readonly calm: number; readonly steps: number } {
  const steps: number[] = []
  for (let at = 1; at < values.length; at += 1) {
    const step = Math.log((values[at] ?? 0) / (values[at - 1] ?? 0))
    // A month that repeats the one before is told by another detector.
    if (Number.isFinite(step) && step !== 0) steps.push(step)
  }
  const growth = medianOf(Float64Array.from(steps))
  const own = Math.abs(growth) < noStep ? growth : 0
  return { calm: steps.filter((step) => Math.abs(step - own) < noStep).length, steps: steps.length }
}
