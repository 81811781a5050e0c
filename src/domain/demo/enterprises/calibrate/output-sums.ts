/**
 * The first look at all firms: sums of how large they are, by sector and year, and of the land they use.
 *
 *     const sums = emptyOutputSums(world)
 *     for (const firm of firms) addOutput(sums, firm, world)
 */
import type { Firm } from '../firm/firm.ts'
import type { FirmWorld } from '../firm/firm-world.ts'
import { addTo, cellOf } from './calibration.ts'
import { isCounted, landShare } from './scaled-firm.ts'

export interface OutputSums {
  /** By sector and year, 万元. */
  readonly base: Float64Array
  readonly excess: Float64Array
  readonly below: Float64Array
  /** Mu of above-scale firms, by home town and year; of those whose land changes in an earlier year or this one, by that year too. */
  readonly land: Float64Array
  readonly changing: Float64Array
}

export function emptyOutputSums(world: FirmWorld): OutputSums {
  const { years, sectors, towns } = world
  const table = (rows: number) => new Float64Array(rows * years.length)
  return {
    base: table(sectors.length),
    excess: table(sectors.length),
    below: table(sectors.length),
    land: table(towns.length),
    changing: table(towns.length * years.length),
  }
}

export function addOutput(sums: OutputSums, firm: Firm, world: FirmWorld): void {
  for (const [at, year] of firm.years.entries()) {
    if (!isCounted(year, world)) continue
    const cell = cellOf(world, year.sector, at)
    if (year.isAbove) {
      addTo(sums.base, cell, year.base)
      addTo(sums.excess, cell, year.excess)
      addLand(sums, firm, { world, year: at })
    } else addTo(sums.below, cell, year.excess)
  }
}

function addLand(sums: OutputSums, firm: Firm, { world, year }: { world: FirmWorld; year: number }): void {
  if (Number.isNaN(firm.land)) return
  const land = firm.land * landShare(firm, year)
  addTo(sums.land, cellOf(world, firm.town, year), land)
  const change = firm.changes.land
  if (change === null || year < change.year) return
  addTo(sums.changing, changeCell(world, firm.town, { change: change.year, year }), land * change.size)
}

export function changeCell(
  world: FirmWorld,
  town: number,
  { change, year }: { change: number; year: number },
): number {
  return cellOf(world, town * world.years.length + change, year)
}
