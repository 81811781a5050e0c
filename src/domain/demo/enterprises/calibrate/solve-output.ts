/**
 * Factors of output: every cluster's sum is its figure, whatever the firms' raw sizes.
 *
 *     solveOutput(sums, { world, levels }).above   // by sector and year
 *
 * Firms below scale keep their size as long as there are not more of them than the settings think of; those above take the rest of their cluster.
 */
import type { FirmWorld } from '../firm/firm-world.ts'
import { at, cellOf, type OutputFactors } from './calibration.ts'
import { getLevel, type Levels } from './levels.ts'
import type { OutputSums } from './output-sums.ts'

export interface SolveInput {
  readonly world: FirmWorld
  readonly levels: Levels
}

export const wanYuanOfYi = 10_000
/** Firms below scale never make more than this part of a cluster. */
const mostBelow = 0.4
const mostUp = 1.25

export function solveOutput(sums: OutputSums, input: SolveInput): OutputFactors {
  const { years, sectors } = input.world
  const above = new Float64Array(sectors.length * years.length)
  const below = new Float64Array(sectors.length * years.length)
  for (const [year] of years.entries()) {
    const usual = belowFactor(sums, input, year)
    for (const [row, { sector }] of sectors.entries()) {
      const cell = cellOf(input.world, row, year)
      const target = sectorOutput(input, row, year)
      const small = at(sums.below, cell)
      const most = small > 0 ? (sector.isService ? 1 : mostBelow) * (target / small) : 1
      below[cell] = sector.isService ? most : Math.min(usual, most)
      const rest = target - at(below, cell) * small - at(sums.base, cell)
      above[cell] = at(sums.excess, cell) > 0 ? rest / at(sums.excess, cell) : 0
    }
  }
  return { above, below }
}

/** Hardly more than 1: a firm below scale is not blown up beyond the line. */
function belowFactor(sums: OutputSums, { world }: SolveInput, year: number): number {
  const { settings, count, sectors } = world
  const sum = sectors.reduce(
    (so, { sector }, row) => so + (sector.isService ? 0 : at(sums.below, cellOf(world, row, year))),
    0,
  )
  const full = settings.belowScaleOutput[String(world.years[year])] ?? 0
  const target = full * wanYuanOfYi * Math.min(1, count / settings.referenceCount)
  return sum > 0 ? Math.min(mostUp, target / sum) : 1
}

/** 万元 of the sector: its segment's figure, or its cluster's less the figures of the segments that are sectors of their own. */
export function sectorOutput({ world, levels }: SolveInput, row: number, year: number): number {
  const { settings } = world
  const calendar = world.years[year] ?? 0
  const cluster = world.sectors[row]?.sector.cluster ?? null
  if (cluster === null) return (settings.outsideOutput[String(calendar)] ?? 0) * wanYuanOfYi
  const levelOf = (id: string) =>
    getLevel(levels, settings, { indicator: 'cluster-output', subject: `cluster/${id}`, year: calendar })
  const segments = settings.sectors.filter((other) => other.cluster?.startsWith(`${cluster}/`) === true)
  const parts = segments.reduce((sum, { cluster: id }) => sum + (id === null ? 0 : levelOf(id)), 0)
  return (levelOf(cluster) - parts) * wanYuanOfYi
}
