/**
 * Firms in the order in which they win titles: those that live through all years, by size, trade and luck. Only as many are kept as can win.
 *
 *     const race = makeRace({ pool: 'science', field: 'own', size: 1400 })
 *     enterRace(race, firm, world)
 *     rankRace(race)   // numbers of firms, the first winner first
 */
import { titlePools } from '../enterprise-settings.ts'
import type { Firm } from '../firm/firm.ts'
import type { FirmWorld } from '../firm/firm-world.ts'

export type Pool = (typeof titlePools)[number]

/** own: firms of the plan's own scope. other: of the other towns. all: both. */
export type RaceField = 'own' | 'other' | 'all'

export interface Race {
  readonly pool: Pool
  readonly field: RaceField
  /** Runners that are kept. */
  readonly size: number
  /** In any order; cut back from time to time. */
  readonly runners: Runner[]
  /** All that could have won, kept or not. */
  entered: number
}

interface Runner {
  readonly index: number
  readonly score: number
}

export function makeRace(course: Pick<Race, 'pool' | 'field' | 'size'>): Race {
  return { ...course, runners: [], entered: 0 }
}

export function enterRace(race: Race, firm: Firm, world: FirmWorld): void {
  if (!isSteady(firm, world)) return
  const isOwn = world.towns[firm.town]?.isOwn === true
  if (race.field !== 'all' && isOwn !== (race.field === 'own')) return
  const score = scoreOf(race.pool, firm, world)
  if (score === undefined) return
  race.entered += 1
  race.runners.push({ index: firm.index, score })
  if (race.runners.length > race.size * 4 + 1000) keepBest(race)
}

export function rankRace(race: Race): readonly number[] {
  keepBest(race)
  return race.runners.map(({ index }) => index)
}

function keepBest({ runners, size }: Race): void {
  runners.sort((a, b) => b.score - a.score || a.index - b.index)
  if (runners.length > size) runners.length = size
}

/** Years that a firm must have been there before the first year: its first certificate may be as old as that. */
const ageOfWinners = 4

function isSteady({ changes, kind, registeredOn }: Firm, { years }: FirmWorld): boolean {
  const isOld = Number(registeredOn.slice(0, 4)) <= (years[0] ?? 0) - ageOfWinners
  return isOld && changes.entry === null && changes.exit === null && kind !== 'falling'
}

/** How much size counts, and what else does; undefined for a firm that cannot win. */
function scoreOf(pool: Pool, firm: Firm, world: FirmWorld): number | undefined {
  const year = firm.years[1]
  const sector = world.sectors[firm.sector]?.sector
  if (year === undefined || sector === undefined) return undefined
  const size = Math.log(year.base + year.excess + 1)
  const luck = firm.luck[titlePools.indexOf(pool)] ?? 0
  const isIndustry = year.isAbove && !sector.isService
  switch (pool) {
    case 'science':
      return size < 5 ? undefined : size * 0.8 + sector.rd * 25 + luck
    case 'industry':
      return isIndustry ? size * 0.8 + sector.rd * 20 + luck : undefined
    case 'size':
      return isIndustry ? size + luck * 0.25 : undefined
    case 'brand':
      return isIndustry ? size * 0.4 + luck : undefined
    case 'smart':
      return isIndustry ? size * 0.7 + luck * 0.7 : undefined
  }
}
