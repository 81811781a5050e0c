/**
 * Catches a value in the wrong unit by its size: 亿元 filled in as 万元 is ten thousand times too large. It only asks; a person decides.
 *
 *     findSuspectSlip({ value: 65410, unit: 'yi-yuan', references: [6.54] })   // unit-slip-suspected, proposed 6.541
 */
import { type Diagnostic, diagnostic, type Place } from '../../base/diagnostic.ts'
import { type Dimension, type UnitId, units } from '../../base/quantity.ts'
import { roundHalfUp } from '../../base/round.ts'
import { unitFacts } from './light/explain.ts'

export interface SlipQuestion {
  readonly value: number
  readonly unit: UnitId
  /** What the value should be near: the path's value of the period, the last figure. Those of zero or less say nothing. */
  readonly references: readonly number[]
  readonly place?: Place
}

interface Slip {
  /** The wrong value is so many times the right one, or so many times smaller. */
  readonly factor: number
  /** How far off the factor may be and still be recognised; narrow where real growth could explain it. */
  readonly tolerance: number
}

const wan: Slip = { factor: 1e4, tolerance: 3 }
const yi: Slip = { factor: 1e8, tolerance: 3 }
const hundred: Slip = { factor: 100, tolerance: 1.6 }
/** 1 hectare is 15 mu; 1 mu is 10000/15 m². */
const hectare: Slip = { factor: 15, tolerance: 1.25 }
const squareMetre: Slip = { factor: 10000 / 15, tolerance: 1.5 }

const slipsOf = {
  money: [wan, yi],
  'money-per-area': [wan, hectare, squareMetre],
  area: [hectare, squareMetre],
  energy: [wan],
  electricity: [wan],
  mass: [{ factor: 1e3, tolerance: 3 }, wan],
  ratio: [hundred],
  points: [hundred],
  index: [hundred],
  enterprises: [wan],
  pieces: [wan],
  items: [wan],
  filings: [wan],
  people: [wan],
  times: [wan],
} as const satisfies Record<Dimension, readonly Slip[]>

/** A value within this factor of any reference is plausible as it stands. */
const plausibleFactor = 3

/** The remark `unit-slip-suspected`, a warning with the value that was probably meant; undefined when nothing looks wrong. */
export function findSuspectSlip(question: SlipQuestion): Diagnostic | undefined {
  const { value, unit, place } = question
  const references = question.references.filter((reference) => reference > 0)
  if (
    !(value > 0) ||
    references.some((reference) => distance(value, reference) <= Math.log(plausibleFactor))
  ) {
    return undefined
  }
  const slips: readonly Slip[] = slipsOf[units[unit].dimension]
  const found = references
    .flatMap((expected) => slips.flatMap((slip) => readings(value, expected, slip)))
    .sort((a, b) => a.error - b.error)[0]
  if (found === undefined) return undefined
  const { expected, proposed, factor } = found
  const times = Number((value / expected).toPrecision(3))
  const facts = {
    value,
    ...unitFacts(unit),
    expected,
    times,
    factor: roundHalfUp(factor, 1),
    proposed,
  }
  return diagnostic('unit-slip-suspected', {
    severity: 'warning',
    facts,
    ...(place === undefined ? {} : { place }),
  })
}

interface Candidate {
  readonly expected: number
  readonly proposed: number
  readonly factor: number
  /** Distance of the proposed value from what was expected, as a logarithm. */
  readonly error: number
}

function readings(value: number, expected: number, { factor, tolerance }: Slip): readonly Candidate[] {
  return [value / factor, value * factor]
    .map((proposed) => ({
      expected,
      proposed: Number(proposed.toPrecision(12)),
      factor,
      error: distance(proposed, expected),
    }))
    .filter((candidate) => candidate.error <= Math.log(tolerance))
}

function distance(a: number, b: number): number {
  return Math.abs(Math.log(a / b))
}
