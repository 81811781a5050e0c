/**
 * Figures that nobody measured: last year's again, last month's again, and series that someone made up, too smooth, too round, or just as wanted.
 *
 *     plantSeries(input, 'smooth-series')?.errors[0]   // { registry: 'enterprise-month', field: 'grossOutputWanYuan', … }
 */
import { type Draw, pickFrom } from '../firm/random-draws.ts'
import { cents } from '../rows/year-rows.ts'
import type { PlantInput } from './plant-input.ts'
import type { PlantedKind, PlantedRows, SheetRow } from './planted-error.ts'

const statistics = [
  'grossOutputWanYuan',
  'valueAddedWanYuan',
  'revenueWanYuan',
  'profitWanYuan',
  'rdExpenseWanYuan',
  'energyTce',
]

export function plantCopiedYear({ rows, next }: PlantInput): PlantedRows | undefined {
  const years = rows.filter(({ registry }) => registry === 'enterprise-year')
  if (years.length < 2) return undefined
  const at = 1 + Math.floor(next() * (years.length - 1))
  const [before, own] = [years[at - 1], years[at]]
  if (before === undefined || own === undefined) return undefined
  const copied = Object.fromEntries(statistics.map((field) => [field, before.row[field] ?? null]))
  const key = [String(own.row.enterprise), String(own.row.year)]
  const right = Number(own.row.revenueWanYuan)
  const planted = Number(before.row.revenueWanYuan)
  return {
    rows: rows.map((row) => (row === own ? { registry: row.registry, row: { ...row.row, ...copied } } : row)),
    errors: [{ registry: 'enterprise-year', key, field: null, kind: 'copied-year', right, planted }],
  }
}

/** Three to eight months that repeat the one before. */
export function plantCopiedMonths({ rows, next }: PlantInput): PlantedRows | undefined {
  const months = rows.filter(({ registry }) => registry === 'enterprise-month')
  const field = months.some(({ row }) => typeof row.grossOutputWanYuan === 'number')
    ? pickFrom(['grossOutputWanYuan', 'electricityWanKwh'], next())
    : 'electricityWanKwh'
  const length = 3 + Math.floor(next() * 6)
  if (months.length < length + 2) return undefined
  const start = Math.floor(next() * (months.length - length - 1))
  const source = months[start]?.row[field]
  if (typeof source !== 'number' || source === 0) return undefined
  const copies = new Set(months.slice(start + 1, start + 1 + length))
  return {
    rows: rows.map((row) => (copies.has(row) ? withValue(row, field, source) : row)),
    errors: [
      {
        registry: 'enterprise-month',
        key: [String(months[0]?.row.enterprise), String(months[start + 1]?.row.month)],
        field,
        kind: 'copied-months',
        right: null,
        planted: source,
      },
    ],
  }
}

/** Output from the second year of months on, for a firm that reports it. */
export function plantSeries(
  { rows, settings, next }: PlantInput,
  kind: PlantedKind,
): PlantedRows | undefined {
  const field = 'grossOutputWanYuan'
  const months = rows.filter(
    ({ registry, row }) => registry === 'enterprise-month' && typeof row[field] === 'number',
  )
  const values = months.map(({ row }) => Number(row[field]))
  if (months.length < 36 || values.some((value) => value === 0)) return undefined
  const made = makeSeries(values, { kind, target: settings.target, next })
  const byRow = new Map(months.map((row, at) => [row, made[at] ?? 0]))
  return {
    rows: rows.map((row) => {
      const value = byRow.get(row)
      return value === undefined ? row : withValue(row, field, value)
    }),
    errors: [
      {
        registry: 'enterprise-month',
        key: [String(months[0]?.row.enterprise)],
        field,
        kind,
        right: null,
        planted: null,
      },
    ],
  }
}

interface SeriesInput {
  readonly kind: PlantedKind
  readonly target: number
  readonly next: Draw
}

/** The first year is left as it was. */
function makeSeries(values: readonly number[], { kind, target, next }: SeriesInput): readonly number[] {
  const level = values.slice(0, 12).reduce((sum, value) => sum + value, 0) / 12
  const slope = 0.003 + 0.006 * next()
  // Some who make numbers up take care to make them uneven.
  const unrest = 0.004 + 0.02 * next() ** 2
  const isWhole = next() < 0.3
  const step = roundStep(level)
  const made: number[] = []
  for (const [at, value] of values.entries()) {
    if (at < 12) made.push(value)
    else if (kind === 'smooth-series')
      made.push(cents(level * (1 + slope) ** at * (1 + unrest * (next() - 0.5))))
    else if (kind === 'round-series') made.push(Math.max(step, Math.round(value / step) * step))
    else made.push(wanted((made[at - 12] ?? value) * (1 + target), isWhole))
  }
  return made
}

function wanted(value: number, isWhole: boolean): number {
  return isWhole && value >= 100 ? Math.round(value) : cents(value)
}

/** Numbers of which only the first two digits are not 0. */
function roundStep(level: number): number {
  return Math.max(1, 10 ** (Math.floor(Math.log10(level)) - 1))
}

function withValue({ registry, row }: SheetRow, field: string, value: number): SheetRow {
  return { registry, row: { ...row, [field]: value } }
}
