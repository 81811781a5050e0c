/**
 * What befalls a firm in the years that are told: it comes, stops, moves, takes another name, grows over the line, is merged, goes.
 *
 *     drawChanges(world, traits, next).exit   // { month: 41, kind: 'cancelled' }, or null
 */

import { largeSize } from './draw-traits.ts'
import type { ExitKind, FirmChanges, FirmTraits } from './firm.ts'
import type { FirmWorld } from './firm-world.ts'
import { between, type Draw, pickAt } from './random-draws.ts'

/** Every so many firms one is merged into the firm before it. */
const mergerEvery = 211

export function isMerging(world: FirmWorld, index: number): boolean {
  return index >= world.anchors + 2 && index % mergerEvery === mergerEvery - 1
}

/** The firm that takes the next one over. */
export function isTakingOver(world: FirmWorld, index: number): boolean {
  return index + 1 < world.count && isMerging(world, index + 1)
}

export function drawChanges(world: FirmWorld, traits: FirmTraits, next: Draw): FirmChanges {
  const { rates } = world.settings
  const isLarge = traits.kind === 'above' && traits.above > largeSize
  const isBound =
    traits.isAnchor || isLarge || isTakingOver(world, traits.index) || isMerging(world, traits.index)
  const lasting = isBound || traits.kind === 'rising' || traits.kind === 'falling'
  const spans = world.years.length
  const years = spans - 1
  const entry = !lasting && next() < rates.entry * years ? Math.floor(next() * (spans * 12 - 4)) : null
  const exitRate = traits.kind === 'below' ? rates.exit : rates.aboveExit
  const mayExit = !lasting && entry === null && next() < exitRate * years
  return {
    entry,
    exit: isMerging(world, traits.index)
      ? { month: (2 + Math.floor(next() * 3)) * 12, kind: 'merged' }
      : mayExit
        ? { month: 3 + Math.floor(next() * (spans * 12 - 6)), kind: drawExitKind(next) }
        : null,
    pause: !isBound && next() < rates.pause * years ? drawPause(spans, next) : null,
    move: !isBound && next() < rates.move * 3 ? drawMove(world, traits, next) : null,
    renameMonth: next() < rates.rename * years ? 12 + Math.floor(next() * (spans - 1) * 12) : null,
    crossing: traits.kind === 'rising' || traits.kind === 'falling' ? 1 + Math.floor(next() * years) : null,
    switch: isBound ? null : drawSwitch(world, traits, next),
    land: drawLand(world, traits, next),
  }
}

function drawExitKind(next: Draw): ExitKind {
  const number = next()
  if (number < 0.65) return 'cancelled'
  return number < 0.85 ? 'moved-out' : 'suspended'
}

function drawPause(spans: number, next: Draw): FirmChanges['pause'] {
  const from = 12 + Math.floor(next() * (spans - 2) * 12)
  return { from, to: from + 2 + Math.floor(next() * 4) }
}

/** In the third year at the earliest, so that the plan's base year stays as it is; never out of the scope or into it. */
function drawMove(world: FirmWorld, { sector, town }: FirmTraits, next: Draw): FirmChanges['move'] {
  const isOwn = world.towns[town]?.isOwn === true
  const weights = world.sectors[sector]
  if (weights === undefined) return null
  const to = pickAt(isOwn ? weights.ownTownEnds : weights.otherTownEnds, next())
  const month = 24 + Math.floor(next() * (world.years.length - 3) * 12)
  return to === town ? null : { month, town: to, land: between(next, 0.7, 1.6) }
}

/** A firm whose cluster another list names from a later year on. Digital firms keep theirs: their revenue is counted by itself. */
function drawSwitch(world: FirmWorld, { sector, proof }: FirmTraits, next: Draw): FirmChanges['switch'] {
  const own = world.sectors[sector]?.sector
  const number = next()
  if (own === undefined || proof !== 'class' || number > 0.012 || !maySwitch(own)) return null
  const others = world.sectors.filter(
    (other) => other.sector.id !== own.id && other.sector.cluster !== null && maySwitch(other.sector),
  )
  const to = others[Math.floor((number / 0.012) * others.length)]
  if (to === undefined) return null
  return { year: 2 + Math.floor(next() * 3), sector: world.sectors.indexOf(to) }
}

function maySwitch({ isService, cluster }: { isService: boolean; cluster: string | null }): boolean {
  return !isService && cluster?.startsWith('digital') !== true
}

/** Anchors take turns, so that every year has firms whose land changes, however few firms there are. */
function drawLand(world: FirmWorld, traits: FirmTraits, next: Draw): FirmChanges['land'] {
  const years = world.years.length - 1
  const size = between(next, 0.1, 0.45)
  if (traits.isAnchor) return { year: 1 + (traits.index % years), size }
  if (traits.kind === 'below' || next() > world.settings.rates.landEvent) return null
  return { year: 1 + Math.floor(next() * years), size }
}
