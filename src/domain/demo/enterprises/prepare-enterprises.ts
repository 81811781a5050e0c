/**
 * Looks at all firms twice and finds what makes their sums the district's figures; after that any firm can be made alone.
 *
 *     const prepared = prepareEnterprises({ settings, district, plan, figures, clusterRules, conversions, count: 5000, seed: 'yinzhou' })
 *
 * Time: about 10 microseconds a firm. Memory does not grow with the number of firms.
 */
import type { NewFigure } from '../../indicator/define-figures.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Calibration } from './calibrate/calibration.ts'
import { collectLevels, type Levels } from './calibrate/levels.ts'
import { addOutput, emptyOutputSums } from './calibrate/output-sums.ts'
import { solveLand } from './calibrate/solve-land.ts'
import { addMoney, emptyMoneySums, solveMoney } from './calibrate/solve-money.ts'
import { solveOutput } from './calibrate/solve-output.ts'
import { drawFirm } from './firm/draw-firm.ts'
import type { Firm } from './firm/firm.ts'
import { type FirmWorld, makeFirmWorld, type WorldInput } from './firm/firm-world.ts'
import { giveTitles } from './titles/give-titles.ts'
import type { GrantsOfFirms } from './titles/grant.ts'
import { enterRace } from './titles/race.ts'
import { finishRaces, startRaces, type TitleResult } from './titles/run-races.ts'

export interface EnterpriseInput extends WorldInput {
  readonly plan: Plan
  /** Generated and published figures of the demo, which later years are calibrated to. */
  readonly figures: readonly NewFigure[]
  /** Told of every firm that was looked at, in the first and in the second round. */
  readonly onFirm?: (round: 1 | 2, index: number) => void
}

export interface PreparedEnterprises {
  readonly world: FirmWorld
  readonly levels: Levels
  readonly calibration: Calibration
  readonly titles: readonly TitleResult[]
  readonly grants: GrantsOfFirms
  /** The firm of a number: kept where there are not too many, drawn anew where there are. */
  readonly firmOf: (index: number) => Firm
}

/** Up to so many firms are kept in memory, about 2 kB each. */
const keptFirms = 20_000

/** Anchors of all sectors need room. */
export const fewestEnterprises = 100

export function prepareEnterprises(input: EnterpriseInput): PreparedEnterprises {
  const { count, figures, onFirm } = input
  if (!(count >= fewestEnterprises)) throw new Error(`at least ${fewestEnterprises} enterprises are needed`)
  const world = makeFirmWorld(input)
  const levels = collectLevels(input)
  const races = startRaces({ world, levels, figures })
  const firmOf = firmSource(world)
  const sizes = emptyOutputSums(world)
  for (let index = 0; index < count; index += 1) {
    const firm = firmOf(index)
    addOutput(sizes, firm, world)
    for (const race of races) enterRace(race, firm, world)
    onFirm?.(1, index)
  }
  const output = solveOutput(sizes, { world, levels })
  const land = solveLand(sizes, { world, levels })
  const sums = emptyMoneySums(world)
  for (let index = 0; index < count; index += 1) {
    addMoney(sums, firmOf(index), { world, output, land })
    onFirm?.(2, index)
  }
  const money = solveMoney(sums, { world, levels })
  const titles = finishRaces(races, { world, levels, figures })
  const calibration = { output, land, money }
  const grants = giveTitles({ world, firmOf }, titles)
  return { world, levels, calibration, titles, grants, firmOf }
}

function firmSource(world: FirmWorld): PreparedEnterprises['firmOf'] {
  if (world.count > keptFirms) return (index) => drawFirm(world, index)
  const firms = Array.from({ length: world.count }, (_, index) => drawFirm(world, index))
  return (index) => {
    const firm = firms[index]
    if (firm === undefined) throw new Error(`there are ${world.count} firms, none of number ${index}`)
    return firm
  }
}
