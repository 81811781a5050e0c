/**
 * How much of a stranger's file is read at all. Sizes are checked from the zip directory before anything is unpacked, and again while unpacking.
 *
 *     readWorkbook(bytes, { maxRows: 5_000 })
 */
export interface WorkbookLimits {
  /** Bytes of the file as uploaded. */
  readonly maxFileBytes: number
  /** Bytes of all parts unpacked. */
  readonly maxInflatedBytes: number
  /** Unpacked to packed bytes, judged once the whole is larger than `ratioFromBytes`. */
  readonly maxRatio: number
  readonly ratioFromBytes: number
  readonly maxEntries: number
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

const megabyte = 1024 * 1024

export const defaultLimits: WorkbookLimits = {
  maxFileBytes: 20 * megabyte,
  maxInflatedBytes: 200 * megabyte,
  maxRatio: 250,
  ratioFromBytes: 20 * megabyte,
  maxEntries: 2_000,
  maxSheets: 200,
  maxSharedStrings: 2_000_000,
  maxRows: 1_048_576,
  maxColumns: 1_024,
  maxCells: 5_000_000,
}

export function withDefaults(limits: Partial<WorkbookLimits> = {}): WorkbookLimits {
  return { ...defaultLimits, ...limits }
}

/** For messages: 20971520 bytes are 20 MB, with one decimal where it matters. */
export function inMegabytes(bytes: number): number {
  return Math.round((bytes / megabyte) * 10) / 10
}
