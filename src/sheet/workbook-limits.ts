/**
 * How much of a stranger's file is read at all. Sizes are checked from the zip directory before anything is unpacked, and again while unpacking.
 *
 *     readWorkbook(bytes, { maxRows: 5_000 })
 */
import { type ArchiveLimits, defaultArchiveLimits } from '../archive/archive-limits.ts'
import { megabyte } from '../base/bytes.ts'

export interface WorkbookLimits extends ArchiveLimits {
  /** Bytes of the file as uploaded. */
  readonly maxFileBytes: number
  readonly maxSheets: number
  /** Different texts in the workbook. */
  readonly maxSharedStrings: number
  /** Number of a sheet's last row. */
  readonly maxRows: number
  /** Number of the last column that holds a value. */
  readonly maxColumns: number
  /** Places kept in memory for all sheets: cells, gaps and empty rows; `readRows` keeps none and does not count. */
  readonly maxCells: number
}

export const defaultLimits: WorkbookLimits = {
  ...defaultArchiveLimits,
  maxFileBytes: 20 * megabyte,
  maxSheets: 200,
  maxSharedStrings: 2_000_000,
  maxRows: 1_048_576,
  maxColumns: 1_024,
  maxCells: 5_000_000,
}

export function withDefaults(limits: Partial<WorkbookLimits> = {}): WorkbookLimits {
  return { ...defaultLimits, ...limits }
}
