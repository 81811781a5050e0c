/**
 * A firm's raw years: how large it is and what it makes of it, before calibration.
 *
 *     drawPath(world, traits, changes, next)   // one FirmYear for each of world.years
 *
 * As unruly as firms are: most go on as before, some halve, some double, a few grow tenfold; refunds, stops and losses happen.
 */

import { largeSize, scaleLine } from './draw-traits.ts'
import type { FirmChanges, FirmTraits, FirmYear } from './firm.ts'
import type { FirmWorld } from './firm-world.ts'
import { between, type Draw, factor, normal } from './random-draws.ts'

/** 万元: what a firm below scale comes near to and never reaches. */
export const largestBelow = 1900

export interface PathInput {
  readonly world: FirmWorld
  readonly traits: FirmTraits
  readonly changes: FirmChanges
  readonly next: Draw
}

/** What stays with the firm over the years. */
interface Character {
  /** Size below scale, in the base year. */
  readonly below: number
  readonly floor: number
  readonly isService: boolean
  readonly growth: number
  readonly revenue: number
  readonly digital: number
  readonly valueAdded: number
  readonly tax: number
  readonly rd: number
  readonly margin: number
  readonly staff: number
  readonly power: number
}

export function drawPath(input: PathInput): FirmYear[] {
  const { world, traits, next } = input
  const character = drawCharacter(input)
  const isBelow = traits.kind === 'below'
  const mass = isBelow ? 0 : traits.above / largeSize
  let size = 1
  return world.years.map((_, at) => {
    if (at > 0) size *= drawStep({ character, mass, volatility: isBelow ? 0.22 : 0.17 / (1 + mass), next })
    return drawYear(input, character, { at, size })
  })
}

function drawCharacter({ world, traits, next }: PathInput): Character {
  const sector = world.sectors[traits.sector]?.sector
  if (sector === undefined) throw new Error(`no sector ${traits.sector}`)
  const isService = sector.isService
  return {
    below: (isService ? 1100 : 900) * factor(next, isService ? 1.1 : 0.9),
    floor: scaleLine * between(next, 1, 1.15),
    isService,
    growth: normal(next) * 0.05,
    revenue: 1.01 * factor(next, 0.035),
    digital: next() < 0.7 ? 1 : between(next, 0.55, 1),
    valueAdded: Math.min(0.5, sector.valueAdded * factor(next, 0.26)),
    tax: sector.tax * factor(next, 0.42),
    rd: next() < 0.88 ? Math.min(0.12, sector.rd * factor(next, 0.5)) : 0,
    margin: 0.055 + 0.045 * normal(next),
    staff: factor(next, 0.35),
    power: factor(next, 0.5),
  }
}

interface Step {
  readonly character: Character
  readonly volatility: number
  /** How large the firm is among those above scale: the larger, the steadier. */
  readonly mass: number
  readonly next: Draw
}

function drawStep({ character, volatility, mass, next }: Step): number {
  const number = next()
  const step = Math.exp(character.growth + normal(next) * volatility)
  if (mass > 1) return step
  if (number < 0.01) return step * between(next, 0.25, 0.6)
  if (number < 0.02) return step * between(next, 1.6, 2.8)
  return mass < 0.3 && number < 0.0225 ? step * between(next, 6, 13) : step
}

interface YearOf {
  readonly at: number
  readonly size: number
}

function drawYear(
  { world, traits, changes, next }: PathInput,
  own: Character,
  { at, size }: YearOf,
): FirmYear {
  const share = activeShare(changes, at)
  const isAbove = isAboveIn(traits, changes, at)
  const below = belowSize(traits, own) * size
  const raw = isAbove ? traits.above * size : own.isService ? below : flatten(below)
  const year = world.years[at] ?? 0
  const lateness = next()
  // Those that come in late are small, or hardly above scale.
  const late = (world.settings.late[String(year)] ?? 0) * (isAbove ? 0.3 : 1)
  const isLate = lateness < late && !traits.isAnchor && raw < (isAbove ? 1500 : 700)
  return {
    share,
    isAbove,
    sector: changes.switch !== null && at >= changes.switch.year ? changes.switch.sector : traits.sector,
    town: changes.move !== null && changes.move.month < (at + 1) * 12 ? changes.move.town : traits.town,
    isLate,
    base: isAbove ? own.floor * share : 0,
    excess: raw * share,
    ...drawRatios(own, { isAbove, isAnchor: traits.isAnchor, refundRate: world.settings.rates.refund }, next),
  }
}

interface RatioOf {
  readonly isAbove: boolean
  readonly isAnchor: boolean
  readonly refundRate: number
}

type Ratios = Omit<FirmYear, 'share' | 'isAbove' | 'sector' | 'town' | 'isLate' | 'base' | 'excess'>

function drawRatios(own: Character, { isAbove, isAnchor, refundRate }: RatioOf, next: Draw): Ratios {
  const isLoss = next() < 0.003
  const isRefund = !isAnchor && next() < refundRate
  return {
    revenue: own.revenue * factor(next, 0.015),
    digital: own.digital,
    valueAdded: isLoss && !isAnchor ? -0.04 * next() : own.valueAdded * factor(next, 0.045),
    tax: own.tax * factor(next, 0.13),
    refund: isRefund ? -own.tax * between(next, 0.5, 1.5) : 0,
    rd: isAbove ? Math.min(0.15, own.rd * factor(next, 0.1)) : 0,
    investment: next() < (isAbove ? 0.34 : 0.04) ? 0.08 * factor(next, 0.9) : 0,
    margin: own.margin + 0.02 * normal(next),
    staff: own.staff * factor(next, 0.05),
    power: own.power * factor(next, 0.07),
  }
}

/** Small sizes stay as they are, large ones crowd below the limit without piling up on it. */
export function flatten(size: number): number {
  return size / Math.sqrt(1 + (size / largestBelow) ** 2)
}

/** Firms that rise, or have fallen, stand just below the line. */
function belowSize({ kind }: FirmTraits, { below }: Character): number {
  return kind === 'below' ? below : 1400 + below * 0.5
}

function isAboveIn({ kind }: FirmTraits, { crossing }: FirmChanges, at: number): boolean {
  if (kind === 'rising') return crossing !== null && at >= crossing
  if (kind === 'falling') return crossing !== null && at < crossing
  return kind === 'above'
}

/** Months of life in the year, of twelve. */
function activeShare(changes: FirmChanges, at: number): number {
  let months = 0
  for (let month = at * 12; month < at * 12 + 12; month += 1) if (isActive(changes, month)) months += 1
  return months / 12
}

export function isActive({ entry, exit, pause }: FirmChanges, month: number): boolean {
  if (entry !== null && month < entry) return false
  if (exit !== null && month >= exit.month) return false
  return pause === null || month < pause.from || month >= pause.to
}
