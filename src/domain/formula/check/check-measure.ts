/** The unit of a measure, with remarks on what must not be summed, counted or put together. */
import { diagnostic } from '../../../base/diagnostic.ts'
import { countsEnterprises, isEnterprise } from '../../registry/joined-fields.ts'
import type { Measure } from '../formula.ts'
import { type MeasuredUnit, rowUnit, unitOf } from '../measured-unit.ts'
import { checkCondition, checkNumber } from './check-row-tree.ts'
import { below, findSpotField, placeOf, type Spot } from './spot.ts'
import { readArithmetic, type UnitReading, unknownReading } from './unit-reading.ts'

export function checkMeasure(tree: Measure, spot: Spot): UnitReading {
  switch (tree.op) {
    case 'sum':
      return checkSum(tree, spot)
    case 'count':
      return { unit: checkCount(tree, spot), extent: 1 }
    case 'number':
      return { unit: null, extent: 0, written: tree.value }
    case 'previous':
      return checkMeasure(tree.of, below(spot, 'of'))
    case 'growth':
      checkMeasure(tree.of, below(spot, 'of'))
      return { unit: unitOf('percent'), extent: 0 }
    default: {
      const [left, right] = tree.of
      const readings = [checkMeasure(left, below(spot, 'of.0')), checkMeasure(right, below(spot, 'of.1'))]
      return readArithmetic(tree.op, readings as [UnitReading, UnitReading], spot)
    }
  }
}

function checkSum({ of, where }: Extract<Measure, { op: 'sum' }>, spot: Spot): UnitReading {
  if (where !== undefined) checkCondition(where, below(spot, 'where'))
  const before = spot.remarks.length
  const reading = checkNumber(of, below(spot, 'of'))
  if (spot.remarks.length > before) return unknownReading
  if (reading.unit !== null && reading.extent === 1) return reading
  spot.remarks.push(diagnostic('formula-not-summable', { place: placeOf(spot) }))
  return unknownReading
}

/** 家 for enterprises, rows for everything else. */
function checkCount({ where, distinct }: Extract<Measure, { op: 'count' }>, spot: Spot): MeasuredUnit {
  if (where !== undefined) checkCondition(where, below(spot, 'where'))
  if (distinct === undefined) return countsEnterprises(spot.space.registry) ? unitOf('enterprise') : rowUnit
  const field = findSpotField(distinct, spot)
  if (field?.type.kind === 'text') {
    const facts = { field: field.label.zh, fieldEn: field.label.en }
    spot.remarks.push(diagnostic('formula-not-distinct', { place: placeOf(spot), facts }))
  }
  return field !== undefined && isEnterprise(field) ? unitOf('enterprise') : rowUnit
}
