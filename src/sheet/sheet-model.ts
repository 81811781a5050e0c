/**
 * A workbook to be written, as data: nothing here knows which library writes it.
 *
 *     const model: WorkbookModel = {
 *       creator: '挂图', madeAt: '2026-11-22T08:00:00Z', lists: [{ name: 'scopes', values: ['区本级', '全大区'] }],
 *       sheets: [{ name: '填报', columns: [{ width: 30 }], rows: [[{ value: '指标', look: 'head' }]] }],
 *     }
 *     const bytes = await writeWorkbook(model)
 */
import type { MergedRange } from './workbook.ts'

export interface WorkbookModel {
  readonly creator: string
  /** An instant; the same model gives the same bytes. */
  readonly madeAt: string
  readonly sheets: readonly SheetModel[]
  /** Choices that drop-downs point to by name; they lie on a sheet that nobody can unhide by hand. */
  readonly lists?: readonly NamedList[]
}

export interface NamedList {
  /** English letters and digits, as a defined name must be. */
  readonly name: string
  readonly values: readonly string[]
}

export interface SheetModel {
  readonly name: string
  /** `veryHidden` cannot be unhidden from the menu. */
  readonly state?: 'visible' | 'hidden' | 'veryHidden'
  /** From column A on. */
  readonly columns: readonly ColumnModel[]
  /** From row 1 on. */
  readonly rows: readonly (readonly (CellModel | undefined)[])[]
  readonly merges?: readonly MergedRange[]
  readonly frozenRows?: number
  readonly frozenColumns?: number
  /** Locked cells cannot be changed; a guard-rail, not security: what comes back is checked again. */
  readonly isProtected?: boolean
  readonly validations?: readonly ValidationModel[]
  readonly conditions?: readonly ConditionModel[]
  readonly print?: PrintModel
}

/** In characters: the one column of a page of notes. It fits on upright A4 whatever font stands in for ours; a single column is not made smaller by every program. */
export const guideWidth = 72

export interface ColumnModel {
  /** In characters. */
  readonly width: number
  readonly isHidden?: boolean
  /** Of cells that are still empty: `@` for codes that are to stay text. */
  readonly format?: string
}

export type CellContent =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'date'; readonly iso: string }
  /** `result` is what shows before anyone recalculates. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number | string | null }

/** How a cell looks and whether it may be filled in. */
export type CellLook = 'plain' | 'title' | 'head' | 'muted' | 'entry' | 'error' | 'warning' | 'info'

export interface CellModel {
  readonly value: CellContent
  /** `entry` is unlocked and coloured: the cells to fill in. */
  readonly look?: CellLook
  /** A number format such as `#,##0.00`. */
  readonly format?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly isWrapped?: boolean
  /** Shown when the pointer rests on the cell. */
  readonly note?: string
}

/** A message box of the spreadsheet: at most 32 characters of title and 255 of text are shown. */
export interface MessageBox {
  readonly title: string
  readonly text: string
}

interface Prompt {
  readonly range: MergedRange
  /** Shown while a cell of the range is selected. */
  readonly prompt?: MessageBox
  /** Shown when an entry is refused. */
  readonly refusal?: MessageBox
}

export type ValidationModel = Prompt &
  (
    | { readonly kind: 'list'; readonly list: string }
    | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
    | { readonly kind: 'date'; readonly from: string; readonly to: string }
    | { readonly kind: 'length'; readonly max: number }
  )

/** A fill where a formula, written for the range's first cell, is true. */
export interface ConditionModel {
  readonly range: MergedRange
  readonly formula: string
  readonly look: 'error' | 'warning' | 'info'
}

/** A4. */
export interface PrintModel {
  readonly isLandscape: boolean
  /** Rows repeated on each page, from the first to this one. */
  readonly repeatedRows?: number
  readonly footer?: string
}
