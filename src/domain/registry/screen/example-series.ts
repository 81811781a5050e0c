/**
 * Series for examples: firms whose months go up and down as work does, and one row that someone made up.
 *
 *     exampleSeries({ rows: 40, months: 36, made: { 5: (before, month) => before * 1.006 } })
 */
import { seededRandom } from '../../demo/seeded-random.ts'
import { fieldOf } from './example-firms.ts'
import type { Sheet } from './screen-sheet.ts'

const season = [1, 0.7, 1.05, 0.99, 1, 1.06, 0.97, 0.96, 1.05, 0.98, 1.03, 1.14]

export interface SeriesOrder {
  readonly rows: number
  readonly months: number
  /** From the thirteenth month on, the value that someone writes, given the month before, the real one and the one a year ago. */
  readonly made?: Readonly<Record<number, (known: MadeFrom) => number>>
  readonly more?: Partial<Sheet>
}

export interface MadeFrom {
  readonly before: number
  readonly real: number
  readonly yearAgo: number
}

export function exampleSeries({ rows, months, made, more }: SeriesOrder): Sheet {
  const next = seededRandom('example-series')
  const values = new Float64Array(rows * months)
  for (let row = 0; row < rows; row += 1) {
    const size = 200 * (1 - next()) ** -0.9
    for (let month = 0; month < months; month += 1) {
      const noise = Math.exp((next() + next() + next() - 1.5) * 0.18)
      const real = cents(size * (season[month % 12] ?? 1) * noise * 1.05 ** (month / 12))
      const at = row * months + month
      const make = month < 12 ? undefined : made?.[row]
      const known = { before: values[at - 1] ?? real, real, yearAgo: values[at - 12] ?? real }
      values[at] = make === undefined ? real : cents(make(known))
    }
  }
  const field = fieldOf({
    key: 'grossOutputWanYuan',
    zh: '当月工业总产值',
    en: 'Gross output',
    unit: 'wan-yuan',
    decimals: 2,
    min: 0,
  })
  return {
    size: rows,
    fields: [field],
    columns: {},
    series: [{ field: field.key, months: monthNames(months), values }],
    ...more,
  }
}

function monthNames(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  )
}

function cents(value: number): number {
  return Math.round(value * 100) / 100
}
