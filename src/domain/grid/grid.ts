/**
 * What readers of tables need of a sheet, whatever file it came from: rows of cells with their numbers, merged cells, what is hidden.
 *
 *     const row: GridRow = { number: 5, cells: ['1', '宁波甬江精密机械有限公司', '120.5'], isHidden: false }
 *
 * Rows and columns count from 1 wherever they are named.
 */
export type GridValue =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'error'; readonly code: string }

/** A cell of a workbook. */
export interface WorkbookCell {
  readonly value: GridValue
  /** As shown or as typed: all digits of long numbers, percentages with their sign. */
  readonly text: string
  /** Without the leading `=`. */
  readonly formula?: string
  /** A formula whose result was never saved, so that its value is null. */
  readonly isStale?: boolean
}

/** The text of a CSV's field, or a workbook's cell. */
export type RawCell = string | WorkbookCell | undefined

export interface GridRow {
  readonly number: number
  readonly cells: readonly RawCell[]
  readonly isHidden: boolean
}

/** A rectangle of merged cells, both ends included; only its first cell holds the value. */
export interface GridRange {
  readonly firstRow: number
  readonly firstColumn: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** The first rows of a sheet, and what is known of all of it. */
export interface SheetSample {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  /** Rows that hold something, from the first on. */
  readonly rows: readonly GridRow[]
  /** Of the whole sheet. */
  readonly merges: readonly GridRange[]
  readonly hiddenColumns: readonly number[]
  /** Whether the sheet ends with the sample. */
  readonly isWhole: boolean
  /** The year that serial dates count from. */
  readonly dateSystem: 1900 | 1904
}

/** Empty where there is nothing. */
export function rawText(cell: RawCell): string {
  if (cell === undefined) return ''
  return typeof cell === 'string' ? cell : cell.text
}

/** Whether a cell holds something; a formula without a result does. */
export function isFilled(cell: RawCell): boolean {
  if (cell === undefined) return false
  if (typeof cell !== 'string') return cell.isStale === true || cell.text.trim() !== ''
  return cell !== '' && cell.trim() !== ''
}
