/**
 * What every reader of tables returns: sheets of cells, whatever the file was.
 *
 *     findCell(sheet, 3, 5)   // row 3, column 5: the cell a user calls E3
 *
 * `rows[0]` is row 1; rows and columns count from 1 wherever they are named.
 */
export type CellValue =
  | string
  | number
  | boolean
  | null
  /** `2026-03-05`, `2026-03-05T08:30:00` or, for a time of day alone, `T08:30:00`. */
  | { readonly kind: 'date'; readonly iso: string }
  /** `#N/A`, `#DIV/0!` … */
  | { readonly kind: 'error'; readonly code: string }

export interface Cell {
  readonly value: CellValue
  /** As shown or as typed: keeps 17-digit numbers exact, and percentages with their sign. */
  readonly text: string
  /** Without the leading `=`. */
  readonly formula?: string
  /** A formula whose result was never saved, so that its value is null. */
  readonly isStale?: boolean
}

/** A rectangle of merged cells, both ends included; only its first cell holds the value. */
export interface MergedRange {
  readonly firstRow: number
  readonly firstColumn: number
  readonly lastRow: number
  readonly lastColumn: number
}

export type Row = readonly (Cell | undefined)[]

export interface Sheet {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  readonly rows: readonly Row[]
  readonly merges: readonly MergedRange[]
  /** Numbers of rows hidden by hand or by a filter. */
  readonly hiddenRows: readonly number[]
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly hasMacros: boolean
  /** The year that serial dates count from; old Macs wrote 1904. */
  readonly dateSystem: 1900 | 1904
}

/** The cell at a row and column counted from 1; undefined where nothing was written. */
export function findCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row - 1]?.[column - 1]
}

export function findSheet(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name)
}
