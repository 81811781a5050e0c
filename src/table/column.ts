/**
 * One field of many rows, kept as one array: what loops run over.
 *
 *     const tax = numberColumn([120.5, null, 98])              // missing is NaN, never 0
 *     const town = codeColumn(['邱隘镇', null, '邱隘镇'])         // codes 0, −1, 0 into names ['邱隘镇']
 *
 * Flags are numbers 0 and 1. Dates are days since 1970-01-01, months `year × 12 + month − 1`, years themselves (`base/day-number.ts`).
 */

/** NaN is missing. */
export interface NumberColumn {
  readonly kind: 'number'
  readonly values: Float64Array
}

/** A word out of few or many, told by its place in `names`; −1 is missing. No name stands twice; a name may have no row. */
export interface CodeColumn {
  readonly kind: 'code'
  readonly codes: Int32Array
  readonly names: readonly string[]
}

/** Free text, which is shown and never computed with; null is missing, and so is the empty text. */
export interface TextColumn {
  readonly kind: 'text'
  readonly texts: readonly (string | null)[]
}

export type Column = NumberColumn | CodeColumn | TextColumn
export type ColumnKind = Column['kind']

export const missingCode = -1

export function numberColumn(values: ArrayLike<number | null>): NumberColumn {
  return { kind: 'number', values: Float64Array.from(values, (value) => value ?? Number.NaN) }
}

/** Codes are given in the order in which names first occur. */
export function codeColumn(names: readonly (string | null)[]): CodeColumn {
  const known = new Map<string, number>()
  const codes = Int32Array.from(names, (name) => {
    if (name === null || name === '') return missingCode
    const code = known.get(name) ?? known.size
    known.set(name, code)
    return code
  })
  return { kind: 'code', codes, names: [...known.keys()] }
}

export function textColumn(texts: readonly (string | null)[]): TextColumn {
  return { kind: 'text', texts: texts.map((text) => (text === '' ? null : text)) }
}

export function lengthOf(column: Column): number {
  switch (column.kind) {
    case 'number':
      return column.values.length
    case 'code':
      return column.codes.length
    case 'text':
      return column.texts.length
  }
}

/** The value of one row as people know it; null when missing. */
export function valueAt(column: Column, row: number): number | string | null {
  switch (column.kind) {
    case 'number': {
      const value = column.values[row] ?? Number.NaN
      return Number.isNaN(value) ? null : value
    }
    case 'code':
      return column.names[column.codes[row] ?? missingCode] ?? null
    case 'text':
      return column.texts[row] ?? null
  }
}
