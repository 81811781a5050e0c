/**
 * What calibration found: the numbers by which raw firms are multiplied so that their sums are the district's figures.
 *
 *     calibration.aboveOutput[cellOf(sector, year)]   // of the excess over the line
 *
 * Every factor depends on sums over all firms and on nothing else, so it is the same however the firms are taken in.
 */
import type { FirmWorld } from '../firm/firm-world.ts'

export interface OutputFactors {
  /** By sector and year: of what above-scale firms make beyond the line, and of all that firms below it make. */
  readonly above: Float64Array
  readonly below: Float64Array
}

export interface LandFactors {
  /** By home town, for firms that are above scale at some time. */
  readonly town: Float64Array
  /** By year: of the changes in that year's land; negative when firms give land back. */
  readonly event: Float64Array
  /** By year: 1, unless the changes cannot carry the whole difference. */
  readonly survey: Float64Array
}

export interface MoneyFactors {
  /** By year: of the revenue of firms that make digital products. */
  readonly digital: Float64Array
  /** By year, scale and core: `moneyCell`. */
  readonly valueAdded: Float64Array
  /** By town and year, above scale. */
  readonly tax: Float64Array
  /** By town and year: 1 where the town's own figure is met as well. */
  readonly isTownHeld: Uint8Array
  /** By year: how all towns' figures had to be moved so that together they make the district's. */
  readonly townScale: Float64Array
  readonly rd: Float64Array
  readonly investment: Float64Array
}

export interface Calibration {
  readonly output: OutputFactors
  readonly land: LandFactors
  readonly money: MoneyFactors
}

export function cellOf({ years }: FirmWorld, row: number, year: number): number {
  return row * years.length + year
}

export function moneyCell(year: number, isAbove: boolean, isCore: boolean): number {
  return year * 4 + (isAbove ? 2 : 0) + (isCore ? 1 : 0)
}

/** A cell of a table of sums; a cell that is not there is a mistake. */
export function at(cells: Float64Array, cell: number): number {
  const value = cells[cell]
  if (value === undefined) throw new Error(`no cell ${cell}`)
  return value
}

export function addTo(cells: Float64Array, cell: number, value: number): void {
  cells[cell] = at(cells, cell) + value
}
