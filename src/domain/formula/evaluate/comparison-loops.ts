/**
 * Conditions over whole columns. Where a value is missing (NaN, code −1) they are unknown: neither `<` nor `>=` holds of NaN, so that `unknown + (a < b) − (a >= b)` is
 * yes, no or unknown without a branch.
 *
 *     compareNumbers('lte', column(rdExpense), column(revenue))
 */
import type { Column } from '../../../table/column.ts'
import type { Comparison } from '../formula.ts'
import { lengthOfPair, type Operand } from './operand.ts'
import { no, type Truths, unknown, yes } from './truth.ts'

/** One truth for each row, or a single one when both operands are the same for every row. */
export function compareNumbers(is: Comparison, left: Operand, right: Operand): Truths {
  switch (is) {
    case 'lt':
      return isLess(left, right)
    case 'lte':
      return isAtMost(left, right)
    case 'gt':
      return isLess(right, left)
    case 'gte':
      return isAtMost(right, left)
    case 'eq':
      return isEqual(left, right)
  }
}

function isLess(left: Operand, right: Operand): Truths {
  const truths = new Uint8Array(lengthOfPair(left, right))
  for (let i = 0; i < truths.length; i++) {
    const a = left.values[i * left.step] as number
    const b = right.values[i * right.step] as number
    truths[i] = unknown + Number(a < b) - Number(a >= b)
  }
  return truths
}

function isAtMost(left: Operand, right: Operand): Truths {
  const truths = new Uint8Array(lengthOfPair(left, right))
  for (let i = 0; i < truths.length; i++) {
    const a = left.values[i * left.step] as number
    const b = right.values[i * right.step] as number
    truths[i] = unknown + Number(a <= b) - Number(a > b)
  }
  return truths
}

function isEqual(left: Operand, right: Operand): Truths {
  const truths = new Uint8Array(lengthOfPair(left, right))
  for (let i = 0; i < truths.length; i++) {
    const a = left.values[i * left.step] as number
    const b = right.values[i * right.step] as number
    truths[i] = unknown + Number(a === b) - Number(a < b) - Number(a > b)
  }
  return truths
}

/** A code's name, or a flag, is one of these. */
export function isOneOf(column: Column, values: readonly (string | boolean)[]): Truths {
  if (column.kind === 'number') return isFlagOneOf(column.values, values)
  const wanted = new Set(values)
  return nameHolds(column, (name) => wanted.has(name))
}

export function beginsWith(column: Column, beginnings: readonly string[]): Truths {
  return nameHolds(column, (name) => beginnings.some((beginning) => name.startsWith(beginning)))
}

/** Each different name is looked at once; missing (−1) stands first in the look-up. */
function nameHolds(column: Column, holds: (name: string) => boolean): Truths {
  if (column.kind !== 'code') throw new Error(`a ${column.kind} column has no codes`)
  const { codes, names } = column
  const truthOfCode = new Uint8Array(names.length + 1).fill(unknown)
  for (const [code, name] of names.entries()) truthOfCode[code + 1] = holds(name) ? yes : no
  const truths = new Uint8Array(codes.length)
  for (let row = 0; row < truths.length; row++) {
    truths[row] = truthOfCode[(codes[row] as number) + 1] as number
  }
  return truths
}

function isFlagOneOf(flags: Float64Array, values: readonly (string | boolean)[]): Truths {
  const truthOfFlag = Uint8Array.of(
    unknown,
    values.includes(false) ? yes : no,
    values.includes(true) ? yes : no,
  )
  const truths = new Uint8Array(flags.length)
  for (let row = 0; row < truths.length; row++) {
    const flag = flags[row] as number
    truths[row] = truthOfFlag[Number(flag >= 0) + Number(flag >= 1)] as number
  }
  return truths
}

/** Never unknown. */
export function isKnown(column: Column): Truths {
  switch (column.kind) {
    case 'number':
      return isNumberKnown(column.values)
    case 'code':
      return isCodeKnown(column.codes)
    case 'text':
      return Uint8Array.from(column.texts, (text) => (text === null ? no : yes))
  }
}

function isNumberKnown(values: Float64Array): Truths {
  const truths = new Uint8Array(values.length)
  for (let row = 0; row < truths.length; row++) {
    truths[row] = yes * Number(!Number.isNaN(values[row] as number))
  }
  return truths
}

function isCodeKnown(codes: Int32Array): Truths {
  const truths = new Uint8Array(codes.length)
  for (let row = 0; row < truths.length; row++) truths[row] = yes * Number((codes[row] as number) >= 0)
  return truths
}
