/**
 * Arithmetic over whole columns. A missing operand (NaN) makes a missing result by itself; what would be infinite is missing too.
 *
 *     arithmeticLoops.divide(column(tax), column(land))
 *
 * Each loop is one line of arithmetic so that it is compiled for itself; a loop that is handed its operation runs several times slower.
 */
import type { Arithmetic } from '../formula.ts'
import { lengthOfPair, type Operand } from './operand.ts'

export const arithmeticLoops = { add, subtract, multiply, divide } as const satisfies Record<
  Arithmetic,
  (left: Operand, right: Operand) => Operand
>

function add(left: Operand, right: Operand): Operand {
  const [a, b] = [left.values, right.values]
  const values = new Float64Array(lengthOfPair(left, right))
  for (let i = 0; i < values.length; i++) {
    values[i] = finite((a[i * left.step] as number) + (b[i * right.step] as number))
  }
  return resultOf(values, left, right)
}

function subtract(left: Operand, right: Operand): Operand {
  const [a, b] = [left.values, right.values]
  const values = new Float64Array(lengthOfPair(left, right))
  for (let i = 0; i < values.length; i++) {
    values[i] = finite((a[i * left.step] as number) - (b[i * right.step] as number))
  }
  return resultOf(values, left, right)
}

function multiply(left: Operand, right: Operand): Operand {
  const [a, b] = [left.values, right.values]
  const values = new Float64Array(lengthOfPair(left, right))
  for (let i = 0; i < values.length; i++) {
    values[i] = finite((a[i * left.step] as number) * (b[i * right.step] as number))
  }
  return resultOf(values, left, right)
}

/** By zero is missing. */
function divide(left: Operand, right: Operand): Operand {
  const [a, b] = [left.values, right.values]
  const values = new Float64Array(lengthOfPair(left, right))
  for (let i = 0; i < values.length; i++) {
    values[i] = finite((a[i * left.step] as number) / (b[i * right.step] as number))
  }
  return resultOf(values, left, right)
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN
}

function resultOf(values: Float64Array, left: Operand, right: Operand): Operand {
  return { values, step: left.step === 1 || right.step === 1 ? 1 : 0 }
}
