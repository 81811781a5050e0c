/** What a decoder takes and gives: batches of rows in, columns of values and remarks out. `compileDecoder` makes one from a mapping. */
import type { GridRange, GridRow } from '../../grid/grid.ts'
import type { ReferenceLookups } from '../cell/reference-index.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { Registry } from '../registry.ts'
import type { ColumnValues } from './column-reader.ts'
import type { FineValues } from './fine-values.ts'
import type { ReportedTotal } from './reported-totals.ts'
import type { SheetRemark } from './sheet-remark.ts'

export interface DecodeInput {
  readonly mapping: Mapping
  readonly registry: Registry
  readonly lookups: ReferenceLookups
  /** Of the whole sheet. */
  readonly merges?: readonly GridRange[]
  readonly dateSystem?: 1900 | 1904
  /** What the file was asked for: `2025` or `2025-03`; rows of other times are told. */
  readonly asked?: string
  /** Figures of a year or month that has not begun by this day are refused. */
  readonly today?: string
}

export interface DecodedBatch {
  readonly rowCount: number
  /** Rows of the sheet, counted from 1. */
  readonly rowNumbers: Int32Array
  /**
   * By field. Numbers are in the field's unit, flags 1 and 0, years themselves, months `year × 12 + month − 1`, dates days since 1970-01-01, NaN is missing;
   * codes, choices and references are ids, null is missing.
   */
  readonly values: ReadonlyMap<string, ColumnValues>
  /** By field, of references whose index is at hand and of which nothing is given for all rows: the place of each value in it, −1 for none. */
  readonly places: ReadonlyMap<string, Int32Array>
  /** Of these rows, and of earlier ones that turn out to be repeated. */
  readonly remarks: readonly SheetRemark[]
  /** Rows with an error, each that the remarks speak of and those of a kind that was too frequent to be listed. */
  readonly faultyRows: readonly number[]
}

export interface DecodedRest {
  /** On columns and on the sheet. */
  readonly remarks: readonly SheetRemark[]
  /** Those of the decoder's fields that the sheet did bring: the town only where some section named one. */
  readonly fields: readonly string[]
  /** Figures as they were before rounding, where it took much of them. */
  readonly fine: FineValues
  readonly totals: readonly ReportedTotal[]
  readonly notes: readonly { readonly row: number; readonly text: string }[]
  /** Rows by what they were. */
  readonly counts: Readonly<Record<string, number>>
}

export interface Decoder {
  readonly fields: readonly string[]
  readonly push: (rows: readonly GridRow[]) => DecodedBatch
  readonly finish: () => DecodedRest
}
