/** Months that repeat the month before to the digit, or a year that repeats the year before month by month. */

import type { FieldDefinition } from '../../field.ts'
import { binomialTail } from '../binomial.ts'
import { defineDetector } from '../detector.ts'
import { exampleSeries } from '../example-series.ts'
import { labelFacts } from '../figure-facts.ts'
import type { Series } from '../screen-sheet.ts'
import { knownStretches } from '../series-rows.ts'

/** Repeats that chance would bring about less often than this. */
const unlikely = 1e-6
/** Of two figures of four digits agreeing. */
const leastChance = 1e-3

export default defineDetector({
  code: 'copied-months',
  title: { zh: '照抄上月或上年同月', en: 'Copied from the month or the year before' },
  looksAt: {
    zh: '看一家企业的月度数中有多少个与上月（或上年同月）分毫不差且不为 0；与全表中偶然相同的比例相比，碰巧如此、或连续这么多个月如此的可能性小于百万分之一时提示。',
    en: 'Counts months that equal the month before (or the same month a year ago) to the digit and are not 0; speaks when chance, as often as values agree in the whole sheet, would bring that about, or so long a run of it, less than once in a million.',
  },
  good: [
    {
      what: { zh: '四十家企业的三年月度产值', en: 'Three years of monthly output of forty firms' },
      sheet: () => exampleSeries({ rows: 40, months: 36 }),
    },
  ],
  bad: [
    {
      what: { zh: '第二年起每月填同一个数', en: 'From the second year on the same number every month' },
      sheet: () => exampleSeries({ rows: 40, months: 36, made: { 5: ({ before }) => before } }),
      finds: [{ row: 5, field: 'grossOutputWanYuan' }],
    },
    {
      what: { zh: '每月填上年同月的数', en: 'Every month the number of the year before' },
      sheet: () => exampleSeries({ rows: 40, months: 36, made: { 9: ({ yearAgo }) => yearAgo } }),
      finds: [{ row: 9, field: 'grossOutputWanYuan' }],
    },
  ],
  check: ({ sheet }) =>
    (sheet.series ?? []).flatMap((series) => {
      const field = sheet.fields.find(({ key }) => key === series.field)
      if (field === undefined) return []
      return findCopies({ ...series, step: stepOf(field) }).map(({ row, count, lag, month }) => ({
        row,
        field: series.field,
        facts: {
          ...labelFacts(field),
          count,
          month,
          source: lag === 1 ? '上月' : '上年同月',
          sourceEn: lag === 1 ? 'the month before' : 'the same month of the year before',
        },
      }))
    }),
})

interface Copies {
  readonly row: number
  readonly count: number
  readonly lag: number
  /** The first that repeats. */
  readonly month: string
}

const lags = [1, 12]

interface Told extends Series {
  /** Steps in which the field is written: 0.01 for two decimals. */
  readonly step: number
}

function stepOf({ type }: FieldDefinition): number {
  return 1 / 10 ** (type.kind === 'number' ? type.decimals : 0)
}

/** Values of fewer than four digits agree by chance: digits as the firm itself writes them, which may be whole numbers or tens. */
function leastValue(values: Float64Array, step: number): number {
  let own = step
  const isMultiple = (value: number) => Math.abs(value / (own * 10) - Math.round(value / (own * 10))) < 1e-6
  while (own < 1e6 && values.every((value) => value === 0 || isMultiple(value))) own *= 10
  return own * 1000
}

/** A row of one number repeats both the month and the year before: it is told once. */
function findCopies(series: Told): readonly Copies[] {
  const told = new Set<number>()
  return lags.flatMap((lag) =>
    copiesAt(series, lag).filter(({ row }) => {
      const isNew = !told.has(row)
      told.add(row)
      return isNew
    }),
  )
}

function copiesAt(series: Told, lag: number): readonly Copies[] {
  const rows = [...knownStretches(series, lag + 4)].map((stretch) => ({
    ...stretch,
    ...repeatsIn(stretch.values, { lag, least: leastValue(stretch.values, series.step) }),
  }))
  const all = rows.reduce((sum, { trials }) => sum + trials, 0)
  // Rows that repeat much do not say how often chance does.
  const usual = rows.reduce((sum, { count }) => sum + (count < 3 ? count : 0), 0)
  const chance = Math.max(leastChance, usual / Math.max(1, all))
  return rows.flatMap(({ row, start, count, trials, first, run }) => {
    const byChance = Math.min(
      binomialTail({ trials, successes: count, chance }),
      // A run of so many, somewhere among the months.
      trials * chance ** run,
    )
    if (count < 3 || byChance > unlikely) return []
    return [{ row, count, lag, month: series.months[start + first] ?? '' }]
  })
}

interface Repeats {
  readonly count: number
  readonly trials: number
  /** Position of the first. */
  readonly first: number
  /** Length of the longest run. */
  readonly run: number
}

function repeatsIn(values: Float64Array, { lag, least }: { lag: number; least: number }): Repeats {
  let [count, trials, first, run, longest] = [0, 0, -1, 0, 0]
  for (let at = lag; at < values.length; at += 1) {
    const value = values[at] ?? 0
    if (Math.abs(value) < least) continue
    trials += 1
    run = value === values[at - lag] ? run + 1 : 0
    if (run === 0) continue
    count += 1
    longest = Math.max(longest, run)
    if (first < 0) first = at
  }
  return { count, trials, first: Math.max(0, first), run: longest }
}
