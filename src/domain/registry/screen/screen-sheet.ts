/**
 * A sheet as the detectors see it: columns side by side, last period's columns in the same order of rows, and what else is known about its rows.
 *
 *     { size: 2, fields, columns: { taxWanYuan: Float64Array.of(31.2, NaN), name: ['…', '…'] }, previous: { taxWanYuan: Float64Array.of(30, 12) } }
 */
import type { FieldDefinition } from '../field.ts'
import type { GrowthTargets } from './growth-targets.ts'

/** Numbers with NaN for what is missing; texts, flags and choices as strings with '' for what is missing. */
export type Column = Float64Array | readonly string[]
export type Columns = Readonly<Record<string, Column>>

/** A field over months, one row of values for each row of the sheet. */
export interface Series {
  readonly field: string
  /** `2024-01` … in order, without a gap. */
  readonly months: readonly string[]
  /** Row after row. */
  readonly values: Float64Array
}

export interface Sheet {
  readonly size: number
  /** Of the registry; a column without a definition is looked at by nobody. */
  readonly fields: readonly FieldDefinition[]
  readonly columns: Columns
  /** Numbers of the rows in the file they came in, 0 for a row that is stored already; counted from 1 when left out. */
  readonly numbers?: Int32Array
  readonly previous?: Columns
  /** A field's values of the period after this one, where they came along; asked for only where a value is in doubt. */
  readonly following?: (field: string) => Float64Array | undefined
  /** Number of the group of like firms that a row belongs to: industry and size; −1 where it has none. */
  readonly peers?: Int32Array
  readonly series?: readonly Series[]
  /** Growth that is asked of a field, as parts of 1: 0.1 for 10 %. */
  readonly targets?: GrowthTargets
  /** Keys of rows that should be there, and the column that holds the keys. */
  readonly expected?: { readonly field: string; readonly keys: readonly string[] }
  /** Names of towns by code. */
  readonly towns?: ReadonlyMap<string, string>
}

export function numbersOf(columns: Columns | undefined, field: string): Float64Array | undefined {
  const column = columns?.[field]
  return column instanceof Float64Array ? column : undefined
}

export function textsOf(columns: Columns | undefined, field: string): readonly string[] | undefined {
  const column = columns?.[field]
  return column === undefined || column instanceof Float64Array ? undefined : column
}
