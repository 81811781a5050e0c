/**
 * Trees that say something of each row, computed a column at a time: every node is one loop over typed arrays, and a subtree that stands in several places is
 * computed once.
 *
 *     const rows = openRows(table, momentsOf('year', 2025))
 *     evaluateCondition(compare(field('validTo'), 'gte', moment('end')), rows)   // Uint8Array of no, unknown, yes
 *
 * The trees have passed their check: a field that is not there, or is of the wrong kind, is our own fault here and throws.
 */
import { getColumn, numbersOf, type Table } from '../../../table/table.ts'
import type { Condition, NumberExpression } from '../formula.ts'
import { arithmeticLoops } from './arithmetic-loops.ts'
import { beginsWith, compareNumbers, isKnown, isOneOf } from './comparison-loops.ts'
import { column, constant, type Operand, spread } from './operand.ts'
import { allOf, anyOf, notOf, type Truths, unknown, yes } from './truth.ts'

/** First or last day of the period, as days since 1970-01-01: the same for all rows, or one for each. */
export type Moments = (at: 'start' | 'end') => Operand

/** Rows with what has been computed of them so far. */
export interface OpenRows {
  readonly table: Table
  readonly moments: Moments
  readonly numbers: Map<string, Operand>
  readonly truths: Map<string, Truths>
}

/** Rows that are looked at outside any period: a moment is missing. */
export const noMoments: Moments = () => constant(Number.NaN)

export function openRows(table: Table, moments: Moments = noMoments): OpenRows {
  return { table, moments, numbers: new Map(), truths: new Map() }
}

/** NaN is missing. */
export function evaluateNumber(tree: NumberExpression, rows: OpenRows): Float64Array {
  return spread(operandOf(tree, rows), rows.table.rowCount)
}

export function evaluateCondition(tree: Condition, rows: OpenRows): Truths {
  const key = JSON.stringify(tree)
  const known = rows.truths.get(key)
  if (known !== undefined) return known
  const truths = computeTruths(tree, rows)
  rows.truths.set(key, truths)
  return truths
}

export function operandOf(tree: NumberExpression, rows: OpenRows): Operand {
  switch (tree.op) {
    case 'field':
      return column(numbersOf(rows.table, tree.field))
    case 'number':
      return constant(tree.value)
    default: {
      const key = JSON.stringify(tree)
      const operand = rows.numbers.get(key) ?? computeOperand(tree, rows)
      rows.numbers.set(key, operand)
      return operand
    }
  }
}

function computeOperand(
  tree: Exclude<NumberExpression, { op: 'field' | 'number' }>,
  rows: OpenRows,
): Operand {
  if (tree.op === 'moment') return rows.moments(tree.at)
  const [left, right] = tree.of
  const operands = [operandOf(left, rows), operandOf(right, rows)] as const
  if (tree.op !== 'choose') return arithmeticLoops[tree.op](...operands)
  return chooseNumbers(evaluateCondition(tree.where, rows), operands)
}

/** The second is copied whole, which is fast, and gone over where it does not hold. */
function chooseNumbers(truths: Truths, [first, second]: readonly [Operand, Operand]): Operand {
  const values = spread(second, truths.length).slice()
  const others = spread(first, truths.length)
  for (let row = 0; row < values.length; row++) {
    const truth = truths[row] as number
    if (truth === yes) values[row] = others[row] as number
    else if (truth === unknown) values[row] = Number.NaN
  }
  return column(values)
}

function computeTruths(tree: Condition, rows: OpenRows): Truths {
  switch (tree.op) {
    case 'compare': {
      const [left, right] = tree.of
      const truths = compareNumbers(tree.is, operandOf(left, rows), operandOf(right, rows))
      const { rowCount } = rows.table
      return truths.length === rowCount ? truths : new Uint8Array(rowCount).fill(truths[0] as number)
    }
    case 'one-of':
      return isOneOf(getColumn(rows.table, tree.field), tree.values)
    case 'begins-with':
      return beginsWith(getColumn(rows.table, tree.field), tree.values)
    case 'known':
      return isKnown(getColumn(rows.table, tree.field))
    case 'all':
      return allOf(tree.of.map((part) => evaluateCondition(part, rows)))
    case 'any':
      return anyOf(tree.of.map((part) => evaluateCondition(part, rows)))
    case 'not':
      return notOf(evaluateCondition(tree.of, rows))
  }
}
