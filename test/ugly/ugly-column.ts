/** A column of an ugly sheet: its heads and how its cells are written. */
import type { CellWriter } from './field-writer.ts'
import type { WrittenUnit } from './write-number.ts'

export interface UglyColumn {
  readonly kind: 'field' | 'witness' | 'ordinal' | 'extra'
  readonly field: string | undefined
  /** Heads from top to bottom. */
  readonly path: readonly string[]
  /** Of numbers, where a row of units or a corner says it. */
  readonly unit: WrittenUnit | undefined
  readonly isNumber: boolean
  readonly write: CellWriter
}
