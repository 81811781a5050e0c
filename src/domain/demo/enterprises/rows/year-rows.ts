/**
 * Rows of the registry `enterprise-year`, with the gaps that such data have: no statistics of what a small firm spends on research, no land of a software house, no
 * emissions of most.
 *
 *     yearRecords({ world, firm, names, calibration, sites })   // at most one a year
 */
import type { RecordRow } from '../../../registry/registry.ts'
import type { Calibration } from '../calibrate/calibration.ts'
import { moneyOf, type ScaledMoney } from '../calibrate/scaled-firm.ts'
import type { Sector } from '../enterprise-settings.ts'
import type { Firm, FirmYear } from '../firm/firm.ts'
import type { FirmWorld } from '../firm/firm-world.ts'
import type { GeneratedRecord } from '../generated-record.ts'
import type { FirmRows } from './enterprise-rows.ts'
import { landOfSites, type Site } from './site-rows.ts'

export interface YearInput extends FirmRows {
  readonly calibration: Calibration
  readonly sites: readonly Site[]
}

/** What a firm's year comes to, in the units of the registry, before rounding. */
export interface YearNumbers extends ScaledMoney {
  readonly staff: number
  readonly electricity: number
  readonly isAbove: boolean
}

/** Firms get more out of people and power from year to year. */
const progress = 1.08

export function numbersOf(input: YearInput, year: number): YearNumbers {
  const { world, firm, calibration } = input
  const own = firm.years[year]
  const sector = world.sectors[own?.sector ?? -1]?.sector
  if (own === undefined || sector === undefined) throw new Error(`firm ${firm.index} has no year ${year}`)
  const money = moneyOf(calibration, firm, { world, year })
  const steps = progress ** (year - 1)
  const full = own.share > 0 ? money.output / own.share : 0
  return {
    ...money,
    output: isWhole(firm.index) ? Math.round(money.output) : money.output,
    isAbove: own.isAbove,
    staff: Math.max(1, (full / (sector.productivity * steps)) * own.staff),
    electricity: ((money.output * sector.electricity) / 10_000 / steps) * own.power,
  }
}

/** One firm in seventy writes whole 万元, honestly. */
export function isWhole(index: number): boolean {
  return index % 71 === 5
}

export function yearRecords(input: YearInput, numbers: readonly YearNumbers[]): readonly GeneratedRecord[] {
  const { world, firm } = input
  return world.years.flatMap((year, at) => {
    const own = firm.years[at]
    const money = numbers[at]
    if (year > world.settings.years.last || own === undefined || money === undefined || own.share === 0)
      return []
    const sector = world.sectors[own.sector]?.sector
    if (sector === undefined) return []
    const row = rowOf(input, { year, at, own, money, sector })
    return [
      {
        registry: 'enterprise-year',
        from: null,
        arrivedOn: own.isLate ? `${year + 1}-09-12` : `${year + 1}-02-20`,
        row,
      },
    ]
  })
}

interface YearState {
  readonly year: number
  readonly at: number
  readonly own: FirmYear
  readonly money: YearNumbers
  readonly sector: Sector
}

function rowOf(
  { world, firm, names, sites }: YearInput,
  { year, at, own, money, sector }: YearState,
): RecordRow {
  const { isService } = sector
  const { isAbove } = own
  const known = (isKnown: boolean, value: number) => (isKnown && !Number.isNaN(value) ? cents(value) : null)
  const staff = Math.round(money.staff)
  const knowsProfit = isAbove || firm.index % 5 < 2
  const land = landOfSites(sites, at)
  return {
    enterprise: names.code,
    year,
    isAboveScale: isAbove,
    size: sizeOf(staff, money.revenue),
    productCluster: productCluster(firm, sector, world),
    grossOutputWanYuan: known(!isService, money.output),
    valueAddedWanYuan: known(!isService, money.valueAdded),
    revenueWanYuan: cents(money.revenue),
    profitWanYuan: known(knowsProfit, money.revenue * own.margin),
    rdExpenseWanYuan: known(isAbove, money.rd),
    investmentWanYuan: known(isAbove || money.investment > 0, money.investment),
    digitalRevenueWanYuan: known(money.digital > 0, money.digital),
    softwareRevenueWanYuan: known(money.software > 0, money.software),
    taxWanYuan: cents(money.tax + money.refund),
    landMu: land > 0 ? land : null,
    employees: staff,
    electricityWanKwh: Math.round(money.electricity * 10_000) / 10_000,
    energyTce: known(isAbove, money.electricity * 2.95 * (1 + firm.fuel)),
    emissionTonnes: Number.isNaN(firm.emissions)
      ? null
      : Math.round((money.output / 10_000) * firm.emissions * 10_000) / 10_000,
  }
}

/** The product decides where the class cannot; in a sector outside the clusters there is none. */
function productCluster({ proof, sector }: Firm, now: Sector, world: FirmWorld): string | null {
  const isOwn = world.sectors[sector]?.sector === now
  return proof === 'product' && isOwn ? now.cluster : null
}

/** As the statistics put industry into sizes. */
function sizeOf(staff: number, revenue: number): string {
  if (staff >= 1000 && revenue >= 40_000) return 'large'
  if (staff >= 300 && revenue >= 2000) return 'medium'
  return staff >= 20 && revenue >= 300 ? 'small' : 'micro'
}

/** Two decimals. Money that is published is rounded exactly elsewhere; these are rows as a bureau enters them. */
export function cents(value: number): number {
  return Math.round(value * 100) / 100
}
