/**
 * A firm as the seed and its number make it: the same one whatever else is drawn, in whatever order.
 *
 *     drawFirm(world, 4711)
 */
import { seededRandom } from '../../seeded-random.ts'
import { drawChanges, isMerging, isTakingOver } from './draw-changes.ts'
import { drawPath, flatten } from './draw-path.ts'
import { drawTraits } from './draw-traits.ts'
import type { Firm, FirmTraits, FirmYear } from './firm.ts'
import type { FirmWorld } from './firm-world.ts'
import { type Draw, factor } from './random-draws.ts'

export function drawFirm(world: FirmWorld, index: number): Firm {
  const firm = drawAlone(world, index)
  if (!isTakingOver(world, index)) return firm
  const taken = drawAlone(world, index + 1)
  return { ...firm, years: firm.years.map((year, at) => takeOver(year, { taken, at })) }
}

function drawAlone(world: FirmWorld, index: number): Firm {
  const next = seededRandom(`${world.seed}/firm/${index}`)
  const drawn = drawTraits(world, index, next)
  const traits = isMerging(world, index) ? besides(drawn, world) : drawn
  const changes = drawChanges(world, traits, next)
  const years = drawPath({ world, traits, changes, next })
  return { ...traits, changes, years, ...drawPlace(world, { traits, years, next }) }
}

/** A firm that is merged works next door to its successor, in the same trade. */
function besides(traits: FirmTraits, world: FirmWorld): FirmTraits {
  const { index } = traits
  const successor = drawTraits(world, index - 1, seededRandom(`${world.seed}/firm/${index - 1}`))
  const { sector, town, classCode, recordedCode, edition, proof } = successor
  return { ...traits, sector, town, classCode, recordedCode, edition, proof, kind: 'below' }
}

interface TakenYear {
  readonly taken: Firm
  readonly at: number
}

/** From the merger on, the successor makes what the other firm made before. */
function takeOver(year: FirmYear, { taken, at }: TakenYear): FirmYear {
  const exit = taken.changes.exit?.month ?? Number.POSITIVE_INFINITY
  const gone = taken.years[Math.floor(exit / 12) - 1]
  if (gone === undefined || at * 12 < exit) return year
  const excess = year.excess + gone.base + gone.excess
  return { ...year, excess: year.isAbove ? excess : flatten(excess) }
}

interface PlaceOf {
  readonly traits: FirmTraits
  readonly years: readonly FirmYear[]
  readonly next: Draw
}

/** Larger firms use more land, but less than in proportion. */
type PlaceTraits = Pick<Firm, 'land' | 'isRenting' | 'emissions' | 'fuel'>

function drawPlace(world: FirmWorld, { traits, years, next }: PlaceOf): PlaceTraits {
  const { sectors, settings } = world
  const sector = sectors[traits.sector]?.sector
  const spread = factor(next, 0.45)
  const isBelow = traits.kind === 'below'
  const isKnown = !isBelow || next() >= settings.rates.landUnknown
  const isRenting = next() < settings.rates.renting * (isBelow ? 1.4 : 0.8)
  const isEmitting = next() < (sector?.emitters ?? 0) * (isBelow ? 0.15 : 1)
  const emissions = isEmitting ? 1.4 * factor(next, 0.8) : Number.NaN
  const habits = { isRenting, emissions, fuel: next() < 0.4 ? 0.25 * factor(next, 0.7) : 0.02 }
  if (sector === undefined || sector.isService || !isKnown) return { land: Number.NaN, ...habits }
  const usual = years.find(({ isAbove, share }) => (isAbove || isBelow) && share === 1) ?? years[1]
  const size = ((usual?.base ?? 0) + (usual?.excess ?? 0)) / wanYuanOfYi
  return { land: Math.max(0.3, sector.land * size ** 0.7 * spread), ...habits }
}

const wanYuanOfYi = 10_000
