/**
 * Factors of land: above-scale industry uses as much as makes its value added per mu what the plan prints, and more of it lies where the tax per mu is such that
 * the towns' figures add up to the district's.
 *
 *     solveLand(sums, { world, levels }).event   // by year: of the changes in that year
 *
 * From year to year a firm's land stays as it is, save for the few whose use of land changes; those carry the difference.
 */

import { at, cellOf, type LandFactors } from './calibration.ts'
import { findTownLevel, getLevel } from './levels.ts'
import { changeCell, type OutputSums } from './output-sums.ts'
import { type SolveInput, wanYuanOfYi } from './solve-output.ts'

/** A change larger than this would be a fable; the survey takes the rest. */
const changeLimits = { low: -1.8, high: 6 }
const steepest = 0.08
const thrift = 0.8

export function solveLand(sums: OutputSums, input: SolveInput): LandFactors {
  const { years, towns } = input.world
  const town = townFactors(sums, input)
  const event = new Float64Array(years.length).fill(0.3)
  const survey = new Float64Array(years.length).fill(1)
  const sumOf = (cell: (row: number) => number, of: Float64Array) =>
    towns.reduce((sum, _, row) => sum + at(town, row) * at(of, cell(row)), 0)
  for (let year = 1; year < years.length - 1; year += 1) {
    const target = aboveLand(input, year)
    let there = sumOf((row) => cellOf(input.world, row, year), sums.land)
    const changed = (change: number) =>
      sumOf((row) => changeCell(input.world, row, { change, year }), sums.changing)
    for (let change = 1; change < year; change += 1) there += at(event, change) * changed(change)
    const pool = changed(year)
    const needed = pool > 0 ? (target - there) / pool : 0
    event[year] = Math.min(changeLimits.high, Math.max(changeLimits.low, needed))
    survey[year] = needed === event[year] ? 1 : target / (there + at(event, year) * pool)
  }
  return { town, event, survey }
}

/** Mu of above-scale industry. */
export function aboveLand(input: SolveInput, year: number): number {
  const perMu = getLevel(input.levels, input.world.settings, {
    indicator: 'industrial-value-added-per-mu',
    year: input.world.years[year] ?? 0,
  })
  return aboveValueAdded(input, year) / perMu
}

/** 万元; with few firms nearly all value added is made above scale. */
export function aboveValueAdded({ world, levels }: SolveInput, year: number): number {
  const { settings, count } = world
  const levelOf = (indicator: string) =>
    getLevel(levels, settings, { indicator, year: world.years[year] ?? 0 }) * wanYuanOfYi
  const all = levelOf('industrial-value-added')
  const below = all - levelOf('above-scale-value-added')
  return all - below * Math.min(1, count / settings.referenceCount)
}

/** Steeper towards towns with much tax per mu, or away from them, until the towns' mean is the district's figure of the base year. */
function townFactors(sums: OutputSums, input: SolveInput): Float64Array {
  const { world, levels } = input
  const calendar = world.years[1] ?? 0
  const wanted = getLevel(levels, world.settings, { indicator: 'industrial-tax-per-mu', year: calendar })
  const perMu = world.towns.map(({ code }) => findTownLevel(levels, code, calendar) ?? wanted)
  // Where much tax is paid per mu, land is dear and firms use less of it.
  const tilted = (slope: number) =>
    perMu.map((level, row) => {
      const isOwn = world.towns[row]?.isOwn === true
      return (wanted / level) ** thrift * (isOwn ? Math.exp(slope * (level - wanted)) : 1)
    })
  const meanOf = (slope: number) => {
    const weights = tilted(slope).map((weight, row) => weight * at(sums.land, cellOf(world, row, 1)))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return weights.reduce((sum, weight, row) => sum + weight * (perMu[row] ?? 0), 0) / total
  }
  const weights = tilted(findRoot(meanOf, wanted))
  const raw = weights.reduce((sum, weight, row) => sum + weight * at(sums.land, cellOf(world, row, 0)), 0)
  return Float64Array.from(weights, (weight) => (weight * aboveLand(input, 0)) / raw)
}

/** Where a rising function takes the value; an end of the range when it never does. */
function findRoot(of: (slope: number) => number, value: number): number {
  let [low, high] = [-steepest, steepest]
  for (let round = 0; round < 50; round += 1) {
    const middle = (low + high) / 2
    if (of(middle) < value) low = middle
    else high = middle
  }
  return (low + high) / 2
}
