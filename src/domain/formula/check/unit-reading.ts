/**
 * What is known of a tree's number before it is computed: its unit, and whether it adds up over rows.
 *
 *     readArithmetic('divide', [tax, land], spot)   // 万元/亩, extent 1 − 1 = 0: a ratio, not to be summed
 */
import { diagnostic } from '../../../base/diagnostic.ts'
import type { Arithmetic } from '../formula.ts'
import {
  bareRatio,
  convertsUnit,
  isSameUnit,
  type MeasuredUnit,
  multipliedBy,
  productOf,
  quotientOf,
} from '../measured-unit.ts'
import { placeOf, type Spot } from './spot.ts'

export interface UnitReading {
  /** Null: none of its own, as a written number, or one not known after a remark; it takes on what its place asks for. */
  readonly unit: MeasuredUnit | null
  /**
   * How it grows with what it is measured on: amounts (tax, land, people) with the first power, ratios and dates with none; products add, quotients subtract.
   * Only what has extent 1 adds up over rows. A written number has 0.
   */
  readonly extent: number
  /** The number itself where one is written. */
  readonly written?: number
}

export const unknownReading: UnitReading = { unit: null, extent: 0 }

export function readArithmetic(
  op: Arithmetic,
  [left, right]: readonly [UnitReading, UnitReading],
  spot: Spot,
): UnitReading {
  switch (op) {
    case 'add':
    case 'subtract':
      return readAlike(left, right, spot)
    case 'multiply':
      return readProduct(left, right, spot)
    case 'divide':
      return readQuotient(left, right, spot)
  }
}

/** Two that are added, compared, or stand for one another: of one unit. */
export function readAlike(left: UnitReading, right: UnitReading, spot: Spot): UnitReading {
  if (left.unit === null) return right
  if (right.unit === null) return left
  if (isSameUnit(left.unit, right.unit)) {
    return { unit: left.unit, extent: left.extent === right.extent ? left.extent : 0 }
  }
  const facts = { ...namesOf('left', left.unit), ...namesOf('right', right.unit) }
  spot.remarks.push(diagnostic('formula-units-mixed', { place: placeOf(spot), facts }))
  return unknownReading
}

function readProduct(left: UnitReading, right: UnitReading, spot: Spot): UnitReading {
  if (left.written !== undefined && right.unit !== null) return readTimes(right, left.written, spot)
  if (right.written !== undefined && left.unit !== null) return readTimes(left, right.written, spot)
  if (left.unit === null || right.unit === null) return unknownReading
  return { unit: productOf(left.unit, right.unit), extent: left.extent + right.extent }
}

function readQuotient(left: UnitReading, right: UnitReading, spot: Spot): UnitReading {
  if (right.written !== undefined && left.unit !== null) return readTimes(left, 1 / right.written, spot)
  if (right.unit === null) return unknownReading
  if (left.unit === null && left.written === undefined) return unknownReading
  const above = left.unit ?? bareRatio
  return { unit: quotientOf(above, right.unit), extent: left.extent - right.extent }
}

function readTimes({ unit, extent }: UnitReading, times: number, spot: Spot): UnitReading {
  if (unit === null) return unknownReading
  if (convertsUnit(unit, times)) {
    const { zh, en } = unit.label
    const facts = { unit: zh, unitEn: en, factor: Math.abs(times) < 1 ? 1 / times : times }
    spot.remarks.push(diagnostic('formula-unit-by-hand', { place: placeOf(spot), facts }))
  }
  return { unit: multipliedBy(unit, times), extent }
}

function namesOf(name: 'left' | 'right', { label }: MeasuredUnit): Readonly<Record<string, string>> {
  return { [name]: label.zh || '比率', [`${name}En`]: label.en || 'a ratio' }
}
