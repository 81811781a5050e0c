/**
 * The trees that are computed for each row: remarks on what does not fit together in them, and the unit of their number.
 *
 *     checkNumber(divide(field('taxWanYuan'), field('landMu')), spot).unit?.label.zh   // '万元/亩'
 *     checkCondition(compare(field('taxWanYuan'), 'lte', field('landMu')), spot)       // formula-units-mixed
 *
 * Numbers and conditions stand in one file since each may hold the other.
 */
import { diagnostic } from '../../../base/diagnostic.ts'
import type { Condition, NumberExpression } from '../formula.ts'
import { timeUnits } from '../measured-unit.ts'
import { checkBeginsWith, checkNumberField, checkOneOf } from './check-fields.ts'
import { below, findSpotField, placeOf, type Spot } from './spot.ts'
import { readAlike, readArithmetic, type UnitReading } from './unit-reading.ts'

export function checkNumber(tree: NumberExpression, spot: Spot): UnitReading {
  switch (tree.op) {
    case 'field':
      return checkNumberField(tree.field, spot)
    case 'number':
      return { unit: null, extent: 0, written: tree.value }
    case 'moment':
      if (!spot.space.hasPeriod)
        spot.remarks.push(diagnostic('formula-without-period', { place: placeOf(spot) }))
      return { unit: timeUnits.day, extent: 0 }
    case 'choose':
      checkCondition(tree.where, below(spot, 'where'))
      return readAlike(...checkPair(tree.of, spot), spot)
    default:
      return readArithmetic(tree.op, checkPair(tree.of, spot), spot)
  }
}

export function checkCondition(tree: Condition, spot: Spot): void {
  switch (tree.op) {
    case 'compare':
      readAlike(...checkPair(tree.of, spot), spot)
      return
    case 'one-of':
      checkOneOf(tree, spot)
      return
    case 'begins-with':
      checkBeginsWith(tree, spot)
      return
    case 'known':
      findSpotField(tree.field, spot)
      return
    case 'all':
    case 'any':
      for (const [index, part] of tree.of.entries()) checkCondition(part, below(spot, `of.${index}`))
      return
    case 'not':
      checkCondition(tree.of, below(spot, 'of'))
  }
}

function checkPair(
  [left, right]: readonly [NumberExpression, NumberExpression],
  spot: Spot,
): readonly [UnitReading, UnitReading] {
  return [checkNumber(left, below(spot, 'of.0')), checkNumber(right, below(spot, 'of.1'))]
}
