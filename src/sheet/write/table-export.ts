/** What a list export is made of, whatever its format. */

export type ExportValue =
  | string
  | number
  | boolean
  | null
  /** `2026-03-05` or `2026-03-05T08:30:00`. */
  | { readonly kind: 'date'; readonly iso: string }

export interface ExportColumn {
  readonly label: string
  readonly kind: 'text' | 'number' | 'percent' | 'date'
  /** Shown digits after the point; as many as there are when not given. */
  readonly decimals?: number
}

export interface TableExport {
  /** Name of the sheet. */
  readonly name: string
  /** A line above the heads, such as 演示数据 or what was filtered. */
  readonly note?: string
  readonly columns: readonly ExportColumn[]
  /** Heads included; 1,048,576 when not given, the most that a sheet of a workbook can hold. */
  readonly rowsPerSheet?: number
  readonly rows: Iterable<readonly ExportValue[]> | AsyncIterable<readonly ExportValue[]>
}
