/**
 * A firm's year with calibration applied: output, land, money.
 *
 *     outputOf(calibration.output, world, year, 1)   // 万元 in 2022
 */
import type { Firm, FirmYear } from '../firm/firm.ts'
import type { FirmWorld } from '../firm/firm-world.ts'
import {
  at,
  type Calibration,
  cellOf,
  type LandFactors,
  moneyCell,
  type OutputFactors,
} from './calibration.ts'

export interface Place {
  readonly world: FirmWorld
  /** Position in `world.years`. */
  readonly year: number
}

/** Gross output in 万元; revenue, of a service firm. */
export function outputOf(factors: OutputFactors, year: FirmYear, place: Place): number {
  const cell = cellOf(place.world, year.sector, place.year)
  return year.isAbove
    ? year.base + at(factors.above, cell) * year.excess
    : at(factors.below, cell) * year.excess
}

/** Mu at the end of the year; NaN when it has none or nobody knows. */
export function landOf({ town, event, survey }: LandFactors, firm: Firm, year: number): number {
  const { kind, changes } = firm
  const own = firm.land * landShare(firm, year)
  if (kind === 'below') return own
  const change = changes.land
  const grown = change !== null && year >= change.year ? 1 + at(event, change.year) * change.size : 1
  return own * at(town, firm.town) * grown * at(survey, year)
}

/** A firm that moved has other land. */
export function landShare({ changes }: Firm, year: number): number {
  const { move } = changes
  return move !== null && move.month < (year + 1) * 12 ? move.land : 1
}

/** Before the money factors, in 万元. */
export interface RawMoney {
  readonly output: number
  readonly revenue: number
  readonly valueAdded: number
  readonly tax: number
  readonly refund: number
  readonly rd: number
  readonly investment: number
  readonly isDigital: boolean
  readonly isService: boolean
  readonly isCore: boolean
}

export function rawMoneyOf(output: number, firm: Firm, { world, year }: Place): RawMoney {
  const own = firm.years[year]
  const sector = world.sectors[own?.sector ?? -1]?.sector
  if (own === undefined || sector === undefined) throw new Error(`firm ${firm.index} has no year ${year}`)
  const { isService } = sector
  const revenue = isService ? output : output * own.revenue
  return {
    output,
    revenue,
    valueAdded: isService ? 0 : output * own.valueAdded,
    tax: output * own.tax,
    refund: output * own.refund,
    rd: revenue * own.rd,
    investment: output * own.investment,
    isDigital: !isService && sector.cluster?.startsWith('digital') === true,
    isService,
    isCore: world.coreClasses.has(firm.classCode),
  }
}

export interface ScaledMoney {
  readonly output: number
  readonly revenue: number
  /** NaN for a service firm: it has no industrial value added. */
  readonly valueAdded: number
  /** Without the refund, which is negative. */
  readonly tax: number
  readonly refund: number
  readonly rd: number
  readonly investment: number
  readonly digital: number
  readonly software: number
}

export function moneyOf({ output, money }: Calibration, firm: Firm, place: Place): ScaledMoney {
  const { world, year } = place
  const own = firm.years[year]
  if (own === undefined) throw new Error(`firm ${firm.index} has no year ${year}`)
  const raw = rawMoneyOf(outputOf(output, own, place), firm, place)
  const revenue = raw.isDigital ? raw.revenue * at(money.digital, year) : raw.revenue
  const tax = own.isAbove ? raw.tax * at(money.tax, cellOf(world, own.town, year)) : raw.tax
  return {
    output: raw.output,
    revenue,
    valueAdded: raw.isService
      ? Number.NaN
      : raw.valueAdded * at(money.valueAdded, moneyCell(year, own.isAbove, raw.isCore)),
    tax,
    refund: raw.refund,
    rd: own.isAbove ? revenue * own.rd * at(money.rd, year) : 0,
    investment: raw.investment * at(money.investment, year),
    digital: raw.isService ? revenue : raw.isDigital ? revenue * own.digital : 0,
    software: raw.isService ? revenue : 0,
  }
}

/** Counted in the figures of the plan's own scope that were made in time. */
export function isCounted(year: FirmYear | undefined, { towns }: FirmWorld): year is FirmYear {
  return year !== undefined && year.share > 0 && !year.isLate && towns[year.town]?.isOwn === true
}
