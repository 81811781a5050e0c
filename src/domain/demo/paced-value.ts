/**
 * A value that stands to what is due as its pace says.
 *
 *     pacedValue({ base: 66.4, due: 90.6, pace: 'behind', … })   // base + 0.55…0.85 of the way
 */
import { roundHalfUp } from '../../base/round.ts'
import { type IndicatorKind, kindRules } from '../indicator/definition.ts'
import type { Pace } from './demo-settings.ts'
import { seededRandom } from './seeded-random.ts'

/** Parts of the way from base to due (or of the due rate), with some room to the thresholds of the lights. */
const bands = {
  'on-track': [1.005, 1.05],
  'slightly-behind': [0.92, 0.98],
  behind: [0.55, 0.85],
  'far-behind': [0.38, 0.5],
} as const satisfies Record<Pace, readonly [number, number]>

export interface Paced {
  readonly kind: IndicatorKind
  readonly decimals: number
  readonly base: number
  readonly due: number
  readonly pace: Pace
  /** Names the series; the year is told apart so that a series keeps its character from year to year. */
  readonly seed: string
  readonly year: number
}

export function pacedValue(paced: Paced): number {
  const { base, due, decimals } = paced
  const part = partOfWay(paced)
  const raw = kindRules[paced.kind].compare === 'ratio' ? due * part : base + (due - base) * part
  const value = roundHalfUp(raw, decimals)
  return paced.pace === 'on-track' && value < due ? roundUpTo(due, decimals) : value
}

function partOfWay({ pace, seed, year }: Paced): number {
  const [low, high] = bands[pace]
  const character = seededRandom(seed)()
  const ofTheYear = seededRandom(`${seed}/${year}`)()
  return low + (high - low) * (0.7 * character + 0.3 * ofTheYear)
}

/** The next value at the given digits that is not below `value`. */
function roundUpTo(value: number, decimals: number): number {
  const rounded = roundHalfUp(value, decimals)
  return rounded >= value ? rounded : roundHalfUp(rounded + 10 ** -decimals, decimals)
}
