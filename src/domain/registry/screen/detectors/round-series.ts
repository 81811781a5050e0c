/** A series of round numbers where other firms report odd ones. */
import { binomialTail } from '../binomial.ts'
import { defineDetector } from '../detector.ts'
import { exampleSeries } from '../example-series.ts'
import { labelFacts } from '../figure-facts.ts'
import { medianOf } from '../robust.ts'
import type { Series } from '../screen-sheet.ts'
import { knownStretches } from '../series-rows.ts'

const fewestValues = 10
const unlikely = 1e-6

export default defineDetector({
  code: 'round-series',
  title: { zh: '多为整数', en: 'Mostly round numbers' },
  looksAt: {
    zh: '看一家企业的数末尾有多少个 0（比全表通常的精度多两位以上为“整”），与偶然如此的比例（每位十分之一）相比；可能性小于百万分之一时提示。全表都取整的列不提示。',
    en: 'Counts values that end in zeros (two digits or more beyond the column’s usual precision) and compares with chance, one in ten a digit; speaks below one in a million. A column that everybody rounds is passed over.',
  },
  good: [
    {
      what: { zh: '四十家企业的三年月度产值', en: 'Three years of monthly output of forty firms' },
      sheet: () => exampleSeries({ rows: 40, months: 36 }),
    },
    {
      what: { zh: '所有企业都取整到万元', en: 'Every firm rounds to whole 万元' },
      sheet: () => {
        const sheet = exampleSeries({ rows: 40, months: 36 })
        return {
          ...sheet,
          series: (sheet.series ?? []).map((series) => ({
            ...series,
            values: series.values.map(Math.round),
          })),
        }
      },
    },
  ],
  bad: [
    {
      what: { zh: '第二年起只填整十整百', en: 'From the second year on tens and hundreds only' },
      sheet: () =>
        exampleSeries({ rows: 40, months: 36, made: { 5: ({ real }) => Math.round(real / 10) * 10 } }),
      finds: [{ row: 5, field: 'grossOutputWanYuan' }],
    },
  ],
  check: ({ sheet }) =>
    (sheet.series ?? []).flatMap((series) => {
      const field = sheet.fields.find(({ key }) => key === series.field)
      if (field?.type.kind !== 'number') return []
      return findRound(series, field.type.decimals).map(({ row, round, count, step }) => ({
        row,
        field: series.field,
        facts: { ...labelFacts(field), round, count, step },
      }))
    }),
})

interface Round {
  readonly row: number
  readonly round: number
  readonly count: number
  /** All of the round values are multiples of it. */
  readonly step: number
}

/** Zeros beyond the usual precision that make a value round, and what chance makes of them. */
const zeros = 2
const chance = 10 ** -zeros

function findRound(series: Series, decimals: number): readonly Round[] {
  const rows = [...knownStretches(series, fewestValues)].map(({ row, values }) => ({
    row,
    ends: endsOf(values, decimals),
  }))
  const usual = medianOf(Float64Array.from(rows, ({ ends }) => medianOf(Float64Array.from(ends)))) || 0
  return rows.flatMap(({ row, ends }) => {
    const round = ends.filter((end) => end >= usual + zeros)
    if (binomialTail({ trials: ends.length, successes: round.length, chance }) > unlikely) return []
    return [{ row, round: round.length, count: ends.length, step: 10 ** (Math.min(...round) - decimals) }]
  })
}

/** How many zeros each value ends in, counted from its last decimal; zeros themselves left out. */
function endsOf(values: Float64Array, decimals: number): readonly number[] {
  const ends: number[] = []
  for (const value of values) {
    if (value === 0) continue
    let digits = Math.round(Math.abs(value) * 10 ** decimals)
    let end = 0
    while (digits > 0 && digits % 10 === 0) {
      digits /= 10
      end += 1
    }
    ends.push(end)
  }
  return ends
}
