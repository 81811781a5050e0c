/**
 * The second look at all firms, now with their calibrated output and land: sums of what they earn, add, pay and spend, and the factors that make them the
 * district's figures.
 *
 *     const sums = emptyMoneySums(world)
 *     for (const firm of firms) addMoney(sums, firm, { world, output, land })
 *     solveMoney(sums, { world, levels })
 */
import type { Firm, FirmYear } from '../firm/firm.ts'
import type { FirmWorld } from '../firm/firm-world.ts'
import {
  addTo,
  at,
  cellOf,
  type LandFactors,
  type MoneyFactors,
  moneyCell,
  type OutputFactors,
} from './calibration.ts'
import { findTownLevel, getLevel } from './levels.ts'
import { isCounted, landOf, outputOf, type RawMoney, rawMoneyOf } from './scaled-firm.ts'
import { aboveValueAdded } from './solve-land.ts'
import { type SolveInput, wanYuanOfYi } from './solve-output.ts'

export interface MoneySums {
  /** By year: digital part of the revenue of firms that make digital products; revenue of services. */
  readonly digital: Float64Array
  readonly service: Float64Array
  readonly investment: Float64Array
  /** By `moneyCell`. */
  readonly valueAdded: Float64Array
  /** Above scale, by year: revenue and R&D of digital firms, and of the others. */
  readonly digitalRevenue: Float64Array
  readonly revenue: Float64Array
  readonly digitalRd: Float64Array
  readonly rd: Float64Array
  /** Above scale, by town and year. */
  readonly tax: Float64Array
  readonly refund: Float64Array
  readonly land: Float64Array
}

export function emptyMoneySums({ years, towns }: FirmWorld): MoneySums {
  const byYear = () => new Float64Array(years.length)
  const byTown = () => new Float64Array(towns.length * years.length)
  return {
    digital: byYear(),
    service: byYear(),
    investment: byYear(),
    valueAdded: new Float64Array(years.length * 4),
    digitalRevenue: byYear(),
    revenue: byYear(),
    digitalRd: byYear(),
    rd: byYear(),
    tax: byTown(),
    refund: byTown(),
    land: byTown(),
  }
}

export interface Scaled {
  readonly world: FirmWorld
  readonly output: OutputFactors
  readonly land: LandFactors
}

export function addMoney(sums: MoneySums, firm: Firm, { world, output, land }: Scaled): void {
  for (const [year, own] of firm.years.entries()) {
    // Towns have figures of their own, also those of the other scope.
    const isTown = own.share > 0 && !own.isLate && own.isAbove
    if (!isTown && !isCounted(own, world)) continue
    const place = { world, year }
    const raw = rawMoneyOf(outputOf(output, own, place), firm, place)
    if (isTown) {
      const cell = cellOf(world, own.town, year)
      addTo(sums.tax, cell, raw.tax)
      addTo(sums.refund, cell, raw.refund)
      addTo(sums.land, cell, landOf(land, firm, year))
    }
    if (isCounted(own, world)) addCounted(sums, raw, { own, year })
  }
}

function addCounted(sums: MoneySums, raw: RawMoney, { own, year }: { own: FirmYear; year: number }): void {
  if (raw.isDigital) addTo(sums.digital, year, raw.revenue * own.digital)
  if (raw.isService) addTo(sums.service, year, raw.revenue)
  addTo(sums.investment, year, raw.investment)
  if (!raw.isService) addTo(sums.valueAdded, moneyCell(year, own.isAbove, raw.isCore), raw.valueAdded)
  if (!own.isAbove) return
  addTo(raw.isDigital ? sums.digitalRevenue : sums.revenue, year, raw.revenue)
  addTo(raw.isDigital ? sums.digitalRd : sums.rd, year, raw.rd)
}

export function solveMoney(sums: MoneySums, input: SolveInput): MoneyFactors {
  const { world, levels } = input
  const { years, settings } = world
  const levelOf = (indicator: string, year: number) =>
    getLevel(levels, settings, { indicator, year: years[year] ?? 0 })
  const each = (of: (year: number) => number) => Float64Array.from(years, (_, year) => of(year))
  const digital = each((year) => {
    const target = levelOf('digital-industry-revenue', year) * wanYuanOfYi - at(sums.service, year)
    return target / at(sums.digital, year)
  })
  const tax = taxFactors(sums, input)
  return {
    digital,
    valueAdded: valueAddedFactors(sums, input),
    tax: tax.factors,
    isTownHeld: tax.isHeld,
    townScale: tax.scales,
    rd: each((year) => {
      const scaled = (ofDigital: Float64Array, other: Float64Array) =>
        at(ofDigital, year) * at(digital, year) + at(other, year)
      const share = levelOf('rd-expense-share', year) / 100
      return (share * scaled(sums.digitalRevenue, sums.revenue)) / scaled(sums.digitalRd, sums.rd)
    }),
    investment: each(
      (year) => (levelOf('industrial-investment', year) * wanYuanOfYi) / at(sums.investment, year),
    ),
  }
}

/** The core of the digital economy first; then what is left above scale, then what is left below. */
function valueAddedFactors(sums: MoneySums, input: SolveInput): Float64Array {
  const { years, settings } = input.world
  const factors = new Float64Array(years.length * 4)
  for (const [year, calendar] of years.entries()) {
    const sum = (isAbove: boolean, isCore: boolean) => at(sums.valueAdded, moneyCell(year, isAbove, isCore))
    const levelOf = (indicator: string) =>
      getLevel(input.levels, settings, { indicator, year: calendar }) * wanYuanOfYi
    const above = aboveValueAdded(input, year)
    const below = levelOf('industrial-value-added') - above
    const core = levelOf('digital-core-value-added') / (sum(true, true) + sum(false, true))
    factors[moneyCell(year, true, true)] = core
    factors[moneyCell(year, false, true)] = core
    factors[moneyCell(year, true, false)] = (above - core * sum(true, true)) / sum(true, false)
    factors[moneyCell(year, false, false)] = (below - core * sum(false, true)) / sum(false, false)
  }
  return factors
}

/** A town's factor beside the district's: beyond this its few firms would pay more than they earn. */
const mostApart = 3.5

interface TownTax {
  readonly factors: Float64Array
  /** 1 where the town's figure is met, 0 where it could not be. */
  readonly isHeld: Uint8Array
  /** By year: how all towns are moved together. */
  readonly scales: Float64Array
}

/** Towns stand to one another as their figures do; together, those of the plan's scope make the district's figure. Refunds stay as they are. */
function taxFactors(sums: MoneySums, input: SolveInput): TownTax {
  const { world } = input
  const cells = world.towns.length * world.years.length
  const factors = new Float64Array(cells).fill(1)
  const isHeld = new Uint8Array(cells)
  const scales = new Float64Array(world.years.length)
  for (const [year] of world.years.entries()) {
    const wanted = levelAt(input, year)
    const rows = world.towns.map(({ code, isOwn }, row) => {
      const cell = cellOf(world, row, year)
      const land = at(sums.land, cell)
      const target = land * (townLevel(input, code, year) ?? wanted) - at(sums.refund, cell)
      return { cell, isOwn, land, target, tax: at(sums.tax, cell), refund: at(sums.refund, cell) }
    })
    const own = rows.filter(({ isOwn }) => isOwn)
    const sum = (of: (row: (typeof rows)[number]) => number) => own.reduce((so, row) => so + of(row), 0)
    const usual = sum(({ target }) => target) / sum(({ tax }) => tax)
    const bound = ({ target, tax }: (typeof rows)[number]) =>
      Math.min(usual * mostApart, Math.max(usual / mostApart, target / tax))
    const scale =
      (wanted * sum(({ land }) => land) - sum(({ refund }) => refund)) /
      sum((row) => (row.tax > 0 ? bound(row) * row.tax : 0))
    scales[year] = scale
    for (const row of rows) {
      if (!(row.tax > 0)) continue
      factors[row.cell] = bound(row) * (row.isOwn ? scale : 1)
      isHeld[row.cell] = bound(row) === row.target / row.tax ? 1 : 0
    }
  }
  return { factors, isHeld, scales }
}

function levelAt({ world, levels }: SolveInput, year: number): number {
  return getLevel(levels, world.settings, {
    indicator: 'industrial-tax-per-mu',
    year: world.years[year] ?? 0,
  })
}

/** Towns have figures from the base year on; before it and after the last one they stand to the district as in the nearest year. */
function townLevel(input: SolveInput, town: string, year: number): number | undefined {
  const { years } = input.world
  const nearest = Math.min(Math.max(year, 1), years.length - 2)
  const level = findTownLevel(input.levels, town, years[nearest] ?? 0)
  return level === undefined ? undefined : (level * levelAt(input, year)) / levelAt(input, nearest)
}
