/**
 * Values that would be as usual if they stood in another unit. Three witnesses are heard: the same firm's last value, its next one where that is known already, and what
 * its other figures let expect beside like firms. Each says how far the value is out as it stands and how far once converted; what they say is added up.
 *
 *     findSlips(ground)   // [{ row: 12, column: 8, factor: 10000, isLarge: true, proposed: 31.2, … }]
 */
import { roundHalfUp } from '../../../base/round.ts'
import type { FigureColumn, ScreenGround } from './screen-ground.ts'
import { hearWitnesses, type Witness, type WitnessName, WitnessStand } from './slip-witnesses.ts'
import { type Slip, slipsOf } from './unit-slips.ts'

export interface FoundSlip {
  readonly row: number
  /** Position in `ground.figures`. */
  readonly column: number
  readonly slip: Slip
  /** Too large by the factor; otherwise too small. */
  readonly isLarge: boolean
  /** With the decimals that the field keeps. */
  readonly proposed: number
  /** What the value is compared with: of the witness that the converted value agrees with best. */
  readonly expected: number
  readonly basis: WitnessName
}

export function findSlips(ground: ScreenGround): readonly FoundSlip[] {
  return ground.figures.flatMap((figure, column) => {
    const slips = slipsOf(figure.unit)
    if (slips.length === 0) return []
    const candidates = slips.flatMap((slip) => [
      { slip, isLarge: true, shift: Math.log(slip.factor) },
      { slip, isLarge: false, shift: -Math.log(slip.factor) },
    ])
    // Nearer than half the way to the smallest factor a value is rather right than wrong: most rows cost two comparisons.
    const nearest = Math.min(...slips.map(({ factor }) => Math.log(factor))) / 2
    const stand = new WitnessStand(ground, figure)
    return stand.farRows(nearest).flatMap((row) => {
      const best = findBest(stand, row, candidates)
      return best === undefined ? [] : [{ ...best, row, column }]
    })
  })
}

interface Candidate {
  readonly slip: Slip
  readonly isLarge: boolean
  /** Logarithm of how much too large. */
  readonly shift: number
}

type Best = Omit<FoundSlip, 'row' | 'column'>

function findBest(stand: WitnessStand, row: number, candidates: readonly Candidate[]): Best | undefined {
  const witnesses = hearWitnesses(stand, row)
  let best: Best | undefined
  let most = leastBetter
  for (const candidate of candidates) {
    const better = sumOf(witnesses, ({ better }) => better(candidate.shift))
    if (better < most) continue
    const found = judge({ stand, row, witnesses }, candidate)
    if (found === undefined) continue
    most = better
    best = found
  }
  return best
}

/** By so much the converted value must be likelier, as a logarithm: about thirty times. */
const leastBetter = 3.5

function sumOf(witnesses: readonly Witness[], of: (witness: Witness) => number): number {
  return witnesses.reduce((sum, witness) => sum + of(witness), 0)
}

interface Case {
  readonly stand: WitnessStand
  readonly row: number
  readonly witnesses: readonly Witness[]
}

/** What is likelier need not be likely: once converted the value must agree with a witness whom it contradicts as it stands. */
function judge({ stand, row, witnesses }: Case, { slip, isLarge, shift }: Candidate): Best | undefined {
  const mayBeTiny = !isLarge && mayBeNegative(stand.figure) && !stand.hasMoreDigits(row)
  const [best] = witnesses
    .filter((witness) => witness.better(shift) > 0)
    .filter((witness) => witness.apart(shift) <= roomOf(witness, { slip, mayBeTiny }))
    .filter(({ name }) => name !== 'peers' || isFarFromPeers(stand.figure, row))
    .toSorted((one, other) => one.apart(shift) - other.apart(shift))
  if (best === undefined) return undefined
  const { field, values } = stand.figure
  const value = values[row] ?? Number.NaN
  const converted = isLarge ? value / slip.factor : value * slip.factor
  const proposed = roundHalfUp(converted, field.type.kind === 'number' ? field.type.decimals : 0)
  // Nobody writes down what is less than the field keeps.
  if (proposed === 0) return undefined
  return { slip, isLarge, proposed, expected: best.expected, basis: best.name }
}

/** Spreads within which a value must come when it may also be next to nothing without any slip. */
const closeEnough = 2

interface Room {
  readonly slip: Slip
  /** A profit or a tax may be next to nothing; unless it has more digits than usual, as one in 亿元 has. */
  readonly mayBeTiny: boolean
}

function roomOf({ name, spread }: Witness, { slip, mayBeTiny }: Room): number {
  const isPeers = name === 'peers'
  if (isPeers && (mayBeTiny || slip.peerRoom === null)) return Number.NEGATIVE_INFINITY
  const room = Math.log(isPeers ? (slip.peerRoom ?? 1) : slip.room)
  return mayBeTiny ? Math.min(room, closeEnough * spread) : room
}

/** How many spreads away a value must stand when only like firms can tell. */
const farEnough = 4

function isFarFromPeers({ residual, residualSpread }: FigureColumn, row: number): boolean {
  return Math.abs(residual[row] ?? Number.NaN) > farEnough * residualSpread
}

function mayBeNegative({ field: { type } }: FigureColumn): boolean {
  return (type.kind === 'number' || type.kind === 'integer') && !(type.min !== undefined && type.min >= 0)
}
