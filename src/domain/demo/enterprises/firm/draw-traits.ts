/**
 * Who a firm is, before anything befalls it.
 *
 *     drawTraits(world, 12, next)   // { kind: 'above', sector: 4, town: 15, classCode: 'C3670', … }
 */
import type { FirmKind, FirmTraits } from './firm.ts'
import type { FirmWorld, WorldClass, WorldSector } from './firm-world.ts'
import { between, type Draw, normal, pickAt } from './random-draws.ts'

/** Races for titles that a firm may be in. */
const pools = 5

export function drawTraits(world: FirmWorld, index: number, next: Draw): FirmTraits {
  const isAnchor = index < world.anchors
  const kind = isAnchor ? 'above' : drawKind(world, next)
  const sector = isAnchor
    ? index % world.sectors.length
    : pickAt(kind === 'below' ? world.belowEnds : world.aboveEnds, next())
  const own = world.sectors[sector]
  if (own === undefined) throw new Error(`no sector ${sector}`)
  const { isService } = own.sector
  return {
    index,
    kind: isService ? 'below' : kind,
    isAnchor,
    sector,
    town: pickAt(isAnchor ? own.ownTownEnds : own.townEnds, next()),
    ...drawClass(world, own, next),
    registeredOn: drawRegistration(world, next),
    above: drawAbove({ kind, isAnchor, size: own.sector.size }, next),
    luck: Array.from({ length: pools }, () => normal(next)),
  }
}

/** Firms that rise or fall are drawn beside those above scale, so that they come from the same sectors. */
function drawKind({ aboveShare, settings, years }: FirmWorld, next: Draw): FirmKind {
  const { rising, falling } = settings.rates
  const crossings = years.length - 2
  const number = next()
  if (number < aboveShare * (1 - falling * crossings)) return 'above'
  if (number < aboveShare) return 'falling'
  return number < aboveShare * (1 + rising * crossings) ? 'rising' : 'below'
}

/** 万元: 2000 of revenue make a firm one of those above scale. */
export const scaleLine = 2050
/** Firms of this size are few and steady: what befalls them would be felt by everyone. */
export const largeSize = 15_000

/** Very uneven: most are just beyond the line, one in a hundred is eighty times as large. Firms that cross the line are small. */
function drawAbove(
  { kind, isAnchor, size }: { kind: FirmKind; isAnchor: boolean; size: number },
  next: Draw,
): number {
  const reach = isAnchor ? between(next, 4, 20) : Math.min(90 / Math.sqrt(size), next() ** -0.95) - 0.96
  const isCrossing = kind === 'rising' || kind === 'falling'
  return scaleLine * (isCrossing ? Math.min(1.5, reach) : reach * size)
}

type ClassTraits = Pick<FirmTraits, 'classCode' | 'recordedCode' | 'edition' | 'proof'>

function drawClass(world: FirmWorld, { classes, classEnds, sector }: WorldSector, next: Draw): ClassTraits {
  const drawn = classes[pickAt(classEnds, next())]
  if (drawn === undefined) throw new Error(`no class in ${sector.id}`)
  const isOld = drawn.oldCode !== null && next() < world.settings.rates.oldEdition
  return {
    classCode: drawn.code,
    recordedCode: isOld && drawn.oldCode !== null ? drawn.oldCode : drawn.code,
    edition: isOld ? '2011' : '2017',
    proof: sector.cluster === null ? 'class' : drawProof(drawn, isOld, next),
  }
}

/** An old code, or a class that two clusters claim, needs the bureau's list or the firm's own word. */
function drawProof({ isProof }: WorldClass, isOld: boolean, next: Draw): FirmTraits['proof'] {
  const number = next()
  if (isOld || !isProof) return number < 0.6 ? 'list' : 'product'
  if (number < 0.04) return 'list'
  return number < 0.1 ? 'product' : 'class'
}

/** Most firms are ten to twenty years old; the youngest were there two years before the figures begin. */
function drawRegistration({ years }: FirmWorld, next: Draw): string {
  const first = years[0] ?? 2021
  const age = 2 + Math.floor(30 * next() ** 1.15)
  return dayOf(first - age, next)
}

export function dayOf(year: number, next: Draw): string {
  const month = 1 + Math.floor(12 * next())
  const day = 1 + Math.floor(28 * next())
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
