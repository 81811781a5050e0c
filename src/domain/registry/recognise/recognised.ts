/**
 * What was made of a sheet before anything is read: where its table is, what its columns mean and how sure that is, what is missing, what must be asked.
 * Plain JSON, to be shown to a person.
 */
import type { Diagnostic } from '../../../base/diagnostic.ts'
import type { ColumnUnit } from '../cell/decode-number.ts'
import type { FieldValue } from '../registry.ts'

export type ColumnUse =
  | { readonly kind: 'field'; readonly field: string }
  /** The name of what `field` refers to: compared with the known one, not stored. */
  | { readonly kind: 'witness'; readonly field: string }
  /** Says once more what the column of `field` says: compared with it, not stored. */
  | { readonly kind: 'same'; readonly field: string }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'remark' }
  /** Not a column of this registry, or one that must be asked about. */
  | { readonly kind: 'none' }

/**
 * label, alias: the head says so. affix: with a word around it. group: two heads one over the other. content: the cells look like it.
 * remembered: a person said so before. foreign: it speaks of another measure. double: two columns could be the field.
 * unit: its unit is of another kind. unknown: nothing fits.
 */
export type ColumnReason =
  | 'label'
  | 'alias'
  | 'affix'
  | 'group'
  | 'content'
  | 'remembered'
  | 'foreign'
  | 'double'
  | 'unit'
  | 'unknown'

export interface RecognisedColumn {
  readonly column: number
  /** Heads from top to bottom, parted by `/`; empty for a column without one. */
  readonly head: string
  readonly isHidden: boolean
  readonly use: ColumnUse
  /** From 0 to 1. */
  readonly confidence: number
  readonly reason: ColumnReason
  /** Of its numbers, as the head or the sheet says; absent where nothing does. */
  readonly unit?: ColumnUnit | undefined
  /** Whether the unit stands in the head itself rather than in the sheet's corner. */
  readonly hasOwnUnit: boolean
  /** As in `base/period.ts`, where the head names one. */
  readonly period?: string
  /** A cell holds for the empty ones below it, as merged cells do that lost their merge. */
  readonly carriesDown: boolean
  /** Fields to choose from where `use` is `none`. */
  readonly suggestions: readonly string[]
}

export interface FoundPeriod {
  /** As in `base/period.ts`. */
  readonly period: string
  readonly source: 'head' | 'title' | 'sheet-name' | 'asked'
  readonly text: string
}

export type Question =
  /** Several columns could be the field. */
  | { readonly kind: 'column'; readonly field: string; readonly columns: readonly number[] }
  /** Which year or month the rows are of. */
  | { readonly kind: 'period'; readonly periods: readonly string[] }

export interface Recognised {
  readonly sheet: string
  readonly registry: string
  /** none: no table of this registry. transposed: fields stand one under the other. */
  readonly kind: 'table' | 'transposed' | 'none'
  /** Rows of the head, both included; 0 where there is no table. */
  readonly headFirst: number
  readonly headLast: number
  readonly columns: readonly RecognisedColumn[]
  /** Years and months that the rows may be of, those in heads first. */
  readonly periods: readonly FoundPeriod[]
  /** The same for all rows: the town that the sheet is named after. */
  readonly given: Readonly<Record<string, FieldValue>>
  /** Required fields that no column brings and nothing else says. */
  readonly missing: readonly string[]
  readonly questions: readonly Question[]
  readonly remarks: readonly Diagnostic[]
  /** How well the table fits the registry; sheets are compared by it. */
  readonly score: number
}
