/**
 * Short words to write formulas in `content/` with; each gives plain data.
 *
 *     growth(divide(sum(field('valueAddedWanYuan')), sum(field('landMu'))))
 */
import type { Arithmetic, Comparison, Condition, Measure, NumberExpression } from './formula.ts'

type Field = Extract<NumberExpression, { op: 'field' }>
type Operand<Tree> = Tree | number

export function field(name: string): Field {
  return { op: 'field', field: name }
}

export function moment(at: 'start' | 'end'): NumberExpression {
  return { op: 'moment', at }
}

/** The first where the condition holds, the second where it does not. */
export function choose(
  where: Condition,
  first: Operand<NumberExpression>,
  second: Operand<NumberExpression>,
): NumberExpression {
  return { op: 'choose', where, of: [asTree(first), asTree(second)] }
}

export function sum(of: NumberExpression, where?: Condition): Measure {
  return where === undefined ? { op: 'sum', of } : { op: 'sum', of, where }
}

export function count(where?: Condition): Measure {
  return where === undefined ? { op: 'count' } : { op: 'count', where }
}

/** Of different values of the field among the rows that meet the condition. */
export function countDistinct(distinct: string, where?: Condition): Measure {
  return where === undefined ? { op: 'count', distinct } : { op: 'count', distinct, where }
}

function arithmeticOf(op: Arithmetic) {
  function combine(left: Operand<NumberExpression>, right: Operand<NumberExpression>): NumberExpression
  function combine(left: Operand<Measure>, right: Operand<Measure>): Measure
  function combine(left: Operand<unknown>, right: Operand<unknown>): unknown {
    return { op, of: [asTree(left), asTree(right)] }
  }
  return combine
}

export const add = arithmeticOf('add')
export const subtract = arithmeticOf('subtract')
export const multiply = arithmeticOf('multiply')
export const divide = arithmeticOf('divide')

export function previous(of: Measure): Measure {
  return { op: 'previous', of }
}

/** From the period before to this one, in per cent. */
export function growth(of: Measure): Measure {
  return { op: 'growth', of }
}

/** The part of the whole, in per cent. */
export function percentOf(part: Measure, whole: Measure): Measure {
  return multiply(divide(part, whole), 100)
}

export function compare(
  left: Operand<NumberExpression>,
  is: Comparison,
  right: Operand<NumberExpression>,
): Condition {
  return { op: 'compare', is, of: [asTree(left), asTree(right)] }
}

export function oneOf(name: string, ...values: readonly (string | boolean)[]): Condition {
  return { op: 'one-of', field: name, values }
}

/** Of an industry class: `beginsWith('industryCode', 'C39')`. */
export function beginsWith(name: string, ...values: readonly string[]): Condition {
  return { op: 'begins-with', field: name, values }
}

export function known(name: string): Condition {
  return { op: 'known', field: name }
}

export function all(...of: readonly Condition[]): Condition {
  return { op: 'all', of }
}

export function any(...of: readonly Condition[]): Condition {
  return { op: 'any', of }
}

export function not(of: Condition): Condition {
  return { op: 'not', of }
}

function asTree<Tree>(operand: Operand<Tree>): Tree | { readonly op: 'number'; readonly value: number } {
  return typeof operand === 'number' ? { op: 'number', value: operand } : operand
}
