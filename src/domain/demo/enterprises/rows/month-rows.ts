/**
 * Rows of the registry `enterprise-month`: the year in twelve parts that add up to it, with the dip of the Spring Festival, the peaks at the quarters' ends, taxes
 * when they fall due, and months without anything.
 *
 *     monthRecords(input, numbers)   // one for each month of the firm's life from 2022-01 on
 */
import { seededRandom } from '../../seeded-random.ts'
import { monthAt } from '../firm/calendar.ts'
import { isActive } from '../firm/draw-path.ts'
import { between, type Draw, factor, normal } from '../firm/random-draws.ts'
import type { GeneratedRecord } from '../generated-record.ts'
import type { FirmRows } from './enterprise-rows.ts'
import { splitByMonth } from './split-by-month.ts'
import { isWhole, type YearNumbers } from './year-rows.ts'

export function monthRecords(input: FirmRows, numbers: readonly YearNumbers[]): readonly GeneratedRecord[] {
  const { world, firm } = input
  const next = seededRandom(`${world.seed}/month/${firm.index}`)
  const rhythm = { unrest: factor(next, 0.45), season: between(next, 0.5, 1.3) }
  const first = monthAt(world, world.settings.months.first)
  const last = monthAt(world, world.settings.months.last)
  const records: GeneratedRecord[] = []
  for (let at = Math.floor(first / 12); at <= Math.floor(last / 12); at += 1) {
    const year = numbers[at]
    if (year === undefined || (firm.years[at]?.share ?? 0) === 0) continue
    const months = monthsOf(input, { at, year, rhythm, next })
    for (let month = Math.max(first, at * 12); month <= last && month < at * 12 + 12; month += 1)
      if (isInLife(input, month)) records.push(recordOf(input, months, month))
  }
  return records
}

/** A firm that pauses still has rows, with nothing in them. */
function isInLife({ firm }: FirmRows, month: number): boolean {
  const { entry, exit } = firm.changes
  return month >= (entry ?? 0) && month < (exit?.month ?? Number.POSITIVE_INFINITY)
}

interface Months {
  /** Twelve each; empty where the statistics ask no firm of this size. */
  readonly output: readonly number[]
  readonly tax: readonly number[]
  readonly electricity: readonly number[]
  readonly staff: readonly number[]
}

interface YearOf {
  readonly at: number
  readonly year: YearNumbers
  readonly rhythm: Rhythm
  readonly next: Draw
}

/** How unsteady a firm works, and how much the seasons mean to it, beside others. */
interface Rhythm {
  readonly unrest: number
  readonly season: number
}

function monthsOf(input: FirmRows, yearOf: YearOf): Months {
  const { at, year, next } = yearOf
  const isQuarterly = !year.isAbove && input.firm.index % 5 < 3
  const work = workOf(input, yearOf)
  const due: number[] = []
  const power: number[] = []
  const staff: number[] = []
  for (const [month, usual] of (input.world.seasons[at] ?? []).entries()) {
    const own = work[month] ?? 0
    const isLit = isInLife(input, at * 12 + month)
    due.push(own * dueInMonth(month, isQuarterly) * Math.exp(normal(next) * 0.25))
    const idle = own > 0 ? 0.3 : 0.012 + 0.016 * next()
    power.push(isLit ? (own * 0.7 + idle) * heatOf(month) : 0)
    staff.push(Math.max(1, Math.round(year.staff * (0.9 + 0.1 * usual + 0.03 * (next() - 0.5)))))
  }
  return {
    output: year.isAbove ? splitByMonth(year.output, work, isWhole(input.firm.index) ? 0 : 2) : [],
    tax: withRefund(splitByMonth(year.tax, due, 2), year.refund, due.indexOf(Math.max(...due))),
    electricity: splitByMonth(year.electricity, power, 4),
    staff,
  }
}

/** How much is done in each of the twelve months; nothing outside the firm's life, nor while it pauses, nor now and then. */
function workOf({ world, firm }: FirmRows, { at, year, rhythm, next }: YearOf): readonly number[] {
  const unrest = rhythm.unrest * (year.isAbove ? 0.09 : 0.2)
  const work = (world.seasons[at] ?? []).map((usual, month) => {
    const rests = !isActive(firm.changes, at * 12 + month) || (!year.isAbove && next() < 0.012)
    return rests ? 0 : usual ** rhythm.season * Math.exp(normal(next) * unrest)
  })
  if (work.every((own) => own === 0)) {
    const only = work.findIndex((_, month) => isActive(firm.changes, at * 12 + month))
    return work.map((_, month) => (month === only ? 1 : 0))
  }
  return work
}

/** Turnover tax is paid for the month before, income tax in the first month of a quarter; small firms pay both by the quarter. */
function dueInMonth(month: number, isQuarterly: boolean): number {
  const isFirstOfQuarter = month % 3 === 0
  if (isQuarterly) return isFirstOfQuarter ? 1 : 0.01
  return isFirstOfQuarter ? 1.9 : month === 4 ? 1.3 : 1
}

/** Cooling in July and August. */
function heatOf(month: number): number {
  return month === 6 || month === 7 ? 1.13 : 1
}

function withRefund(months: readonly number[], refund: number, month: number): readonly number[] {
  if (refund === 0) return months
  return months.map((tax, at) => (at === month ? Math.round((tax + refund) * 100) / 100 : tax))
}

function recordOf({ world, firm, names }: FirmRows, months: Months, month: number): GeneratedRecord {
  const at = month % 12
  const isLate = firm.years[Math.floor(month / 12)]?.isLate === true && at > 8
  return {
    registry: 'enterprise-month',
    from: null,
    arrivedOn: world.months[month + (isLate ? 5 : 1)]?.reportedOn ?? '',
    row: {
      enterprise: names.code,
      month: world.months[month]?.name ?? '',
      grossOutputWanYuan: months.output[at] ?? null,
      taxWanYuan: months.tax[at] ?? null,
      electricityWanKwh: months.electricity[at] ?? null,
      employees: months.staff[at] ?? null,
    },
  }
}
