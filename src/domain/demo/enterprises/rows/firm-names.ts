/**
 * What a firm is called and how it is reached, from its number alone: all of it invented.
 *
 *     creditCodeOf(world, 12)   // 91330212XN…
 */
import { seededRandom } from '../../seeded-random.ts'
import type { Firm } from '../firm/firm.ts'
import type { FirmWorld } from '../firm/firm-world.ts'
import { makeCreditCode } from '../firm/make-credit-code.ts'
import { makeName, makeWord, type NameParts } from '../firm/make-name.ts'

/** Words of new names are taken from here on, so that they are nobody's old name. */
const renamedFrom = 1_280_000

export function creditCodeOf({ division }: FirmWorld, index: number): string {
  return makeCreditCode(division, index)
}

export interface Contact {
  readonly road: string
  readonly house: number
  readonly person: string
  readonly phone: string
}

export interface FirmNames extends Contact {
  readonly code: string
  readonly name: NameParts
  readonly laterName: NameParts
  readonly laterRoad: string
}

export function namesOf(world: FirmWorld, { index, sector }: Firm): FirmNames {
  const next = seededRandom(`${world.seed}/name/${index}`)
  const { trades = [], isService = false } = world.sectors[sector]?.sector ?? {}
  const input = { start: world.nameStart, trades, isService }
  const name = makeName({ ...input, number: index, luck: next() })
  const later = makeName({ ...input, number: index + renamedFrom, luck: next() })
  return {
    code: creditCodeOf(world, index),
    name,
    // Half of those that take another name keep their signs.
    laterName: next() < 0.5 ? { ...later, word: name.word } : later,
    road: roadOf(next()),
    laterRoad: roadOf(next()),
    house: 1 + Math.floor(next() * 400),
    person: `演示联系人${String(index + 1).padStart(5, '0')}`,
    phone: phoneOf(index),
  }
}

/** No network gives out numbers that begin with 100. */
export function phoneOf(index: number): string {
  return `100${String((index * 7_919 + 1_234_567) % 100_000_000).padStart(8, '0')}`
}

/** Roads named like the firms: there are none of these names. */
function roadOf(number: number): string {
  return `${makeWord(0, Math.floor(number * 900)).slice(0, 2)}路`
}
