/**
 * Which quantities belong to which clause. One that fills a bracket alone, `工业投资（130亿元）`, belongs to the clause around it.
 *
 *     placeQuantities(reading, cutClauses(reading), findQuantities(reading))   // spots of each clause, in order
 */
import type { Quantity } from '../../quantity/find-quantities.ts'
import type { Cut, Frame } from './clauses.ts'

/** A quantity as its clause sees it. */
export interface Spot {
  readonly quantity: Quantity
  /** Where the figure with its comparing words and bracket begins and ends. */
  readonly from: number
  readonly to: number
  readonly isBracketed: boolean
}

const aloneBefore = /^(?:达到?|为|共|计|约|力争)?\s*$/

/** For each clause by index. */
export function placeQuantities(
  reading: string,
  cut: Cut,
  quantities: readonly Quantity[],
): ReadonlyMap<number, readonly Spot[]> {
  const find = clauseFinder(cut)
  const placed = new Map<number, Spot[]>()
  for (const quantity of quantities) {
    const frame = cut.owner[quantity.start] ?? 0
    const bracket = frame > 0 ? cut.frames[frame] : undefined
    const isBracketed = bracket !== undefined && isAlone(reading, bracket, quantity)
    const spot: Spot = isBracketed
      ? { quantity, from: bracket.open, to: bracket.close + 1, isBracketed }
      : { quantity, from: quantity.outerStart, to: quantity.outerEnd, isBracketed }
    const clause = find(isBracketed ? bracket.parent : frame, spot.from)
    if (clause === undefined) continue
    const spots = placed.get(clause) ?? []
    spots.push(spot)
    placed.set(clause, spots)
  }
  return placed
}

function isAlone(reading: string, bracket: Frame, quantity: Quantity): boolean {
  return (
    aloneBefore.test(reading.slice(bracket.open + 1, quantity.outerStart)) &&
    reading.slice(quantity.outerEnd, bracket.close).trim() === ''
  )
}

/** Clauses of a frame are met in order, so each is passed once. */
function clauseFinder(cut: Cut): (frame: number, at: number) => number | undefined {
  const ofFrame = new Map<number, number[]>()
  cut.clauses.forEach(({ frame }, index) => {
    const list = ofFrame.get(frame) ?? []
    list.push(index)
    ofFrame.set(frame, list)
  })
  const passed = new Map<number, number>()
  return (frame, at) => {
    const list = ofFrame.get(frame) ?? []
    let pointer = passed.get(frame) ?? 0
    while (pointer < list.length && (cut.clauses[list[pointer] ?? 0]?.end ?? 0) <= at) pointer += 1
    passed.set(frame, pointer)
    return list[pointer]
  }
}
