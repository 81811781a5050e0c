/**
 * Values that would be as usual if they stood in another unit: against the same firm's last value, and against what its other figures let expect.
 *
 *     findSlips(ground)   // [{ row: 12, column: 8, factor: 10000, wasLarge: true, proposed: 31.2, … }]
 */
import type { FigureColumn, ScreenGround } from './screen-ground.ts'
import { type Slip, slipsOf } from './unit-slips.ts'

export interface FoundSlip {
  readonly row: number
  /** Position in `ground.figures`. */
  readonly column: number
  readonly slip: Slip
  /** Too large by the factor; otherwise too small. */
  readonly isLarge: boolean
  readonly proposed: number
  /** What the value is compared with: the last one, or what like firms let expect. */
  readonly expected: number
  readonly basis: 'previous' | 'peers'
}

export function findSlips({ figures }: ScreenGround): readonly FoundSlip[] {
  return figures.flatMap((figure, column) => {
    const slips = slipsOf(figure.unit)
    if (slips.length === 0) return []
    const candidates = slips.flatMap((slip) => [
      { slip, isLarge: true, shift: Math.log(slip.factor) },
      { slip, isLarge: false, shift: -Math.log(slip.factor) },
    ])
    const nearest = Math.min(...slips.map(({ factor, room }) => Math.log(factor / room)))
    const found: FoundSlip[] = []
    for (let row = 0; row < figure.values.length; row += 1) {
      // Most values are as usual: one comparison each.
      const change = Math.abs((figure.change[row] ?? Number.NaN) - figure.usualChange)
      if (change < nearest) continue
      const best = findBest(figure, row, candidates)
      if (best !== undefined) found.push({ ...best, row, column })
    }
    return found
  })
}

interface Candidate {
  readonly slip: Slip
  readonly isLarge: boolean
  /** Logarithm of how much too large. */
  readonly shift: number
}

type Best = Omit<FoundSlip, 'row' | 'column'>

function findBest(figure: FigureColumn, row: number, candidates: readonly Candidate[]): Best | undefined {
  let best: Best | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const judged = judge(figure, row, candidate)
    if (judged === undefined || judged.distance >= least) continue
    least = judged.distance
    best = judged.found
  }
  return best
}

interface Judged {
  readonly distance: number
  readonly found: Best
}

function judge(figure: FigureColumn, row: number, candidate: Candidate): Judged | undefined {
  const { slip, isLarge, shift } = candidate
  const change = (figure.change[row] ?? Number.NaN) - figure.usualChange
  const residual = figure.residual[row] ?? Number.NaN
  // The row's other figures speak for the value as it stands.
  if (Math.abs(residual - shift) >= Math.abs(residual)) return undefined
  const isKnown = !Number.isNaN(change)
  const distance = Math.abs((isKnown ? change : residual) - shift)
  if (!isKnown && !isFarFromPeers(figure, row, candidate)) return undefined
  if (Number.isNaN(distance) || distance > Math.log(isKnown ? slip.room : (slip.peerRoom ?? 1)))
    return undefined
  const value = figure.values[row] ?? Number.NaN
  const found: Best = {
    slip,
    isLarge,
    proposed: Number((value / Math.exp(shift)).toPrecision(12)),
    expected: Number((isKnown ? (figure.before?.[row] ?? value) : value / Math.exp(residual)).toPrecision(6)),
    basis: isKnown ? 'previous' : 'peers',
  }
  return { distance, found }
}

/** How many spreads away a value must stand when only like firms can tell. */
const farEnough = 4

/** A profit or a tax may be next to nothing without any slip: then only a value with more digits than usual looks like one in 亿元. */
function isFarFromPeers(figure: FigureColumn, row: number, { slip, isLarge }: Candidate): boolean {
  if (slip.peerRoom === null) return false
  const residual = figure.residual[row] ?? Number.NaN
  if (!(Math.abs(residual) > farEnough * figure.residualSpread)) return false
  return isLarge || mayNotBeNegative(figure) || hasMoreDigits(figure, row)
}

function mayNotBeNegative({ field: { type } }: FigureColumn): boolean {
  return (type.kind === 'number' || type.kind === 'integer') && type.min !== undefined && type.min >= 0
}

function hasMoreDigits({ field: { type }, values }: FigureColumn, row: number): boolean {
  if (type.kind !== 'number') return false
  const shifted = (values[row] ?? 0) * 10 ** type.decimals
  return Math.abs(shifted - Math.round(shifted)) > 1e-6
}
