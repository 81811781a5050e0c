/**
 * What a loop reads: one number a row, or the same number for every row. `values[row * step]` is right for both.
 *
 *     constant(2000)       // { values: [2000], step: 0 }
 *     column(values)       // { values, step: 1 }
 */
export interface Operand {
  readonly values: Float64Array
  readonly step: 0 | 1
}

export function constant(value: number): Operand {
  return { values: Float64Array.of(value), step: 0 }
}

export function column(values: Float64Array): Operand {
  return { values, step: 1 }
}

/** One number for each row. */
export function spread({ values, step }: Operand, rowCount: number): Float64Array {
  return step === 1 ? values : new Float64Array(rowCount).fill(values[0] ?? Number.NaN)
}

/** What two operands give together has a number for each row as soon as one of them has. */
export function lengthOfPair(left: Operand, right: Operand): number {
  return left.step === 1 ? left.values.length : right.step === 1 ? right.values.length : 1
}
