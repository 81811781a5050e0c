/** What a row of a sheet can be, and where in a row things stand. `RowClassifier` tells the one by the other. */
import type { MergedCells } from '../../grid/merged-cells.ts'

/** Where in a row things stand; columns count from 1. */
export interface RowLayout {
  readonly headFirst: number
  readonly headLast: number
  /** Of the field that says whose row it is. */
  readonly key: number | undefined
  /** Of the enterprise's name, where it stands in a column of its own. */
  readonly name: number | undefined
  readonly town: number | undefined
  readonly ordinal: number | undefined
  /** Of numbers. */
  readonly numbers: readonly number[]
  /** Of any other field. */
  readonly others: readonly number[]
  /** Columns whose cells hold for empty ones below them. */
  readonly carried: readonly number[]
  readonly merged: MergedCells
}

export type RowClass =
  | { readonly kind: 'data' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'head' }
  /** Below a head of another order: which column is which is not known any more. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'note' | 'example' | 'unclear' | 'other-head'; readonly text: string }
  | { readonly kind: 'section'; readonly name: string; readonly town: string | undefined }
  | {
      readonly kind: 'total' | 'subtotal'
      readonly label: string
      readonly town: string | undefined
    }
