/**
 * Reads one column of a batch: a fast way for what is plain, the field's decoder for everything else.
 *
 *     const reader = makeColumnReader(field, column, context)
 *     const values = reader.read(cells, sink)   // Float64Array of numbers, or texts with null for missing
 *
 * Numbers are in the field's unit, flags 1 and 0, years themselves, months `year × 12 + month − 1`, dates days since 1970-01-01; NaN is missing.
 */
import type { RawCell } from '../../grid/grid.ts'
import type { CellDecoder } from '../cell/cell-decoder.ts'
import type { Decoded } from '../cell/decoded.ts'
import type { FieldDefinition } from '../field.ts'
import type { FieldValue } from '../registry.ts'
import type { FineValues } from './fine-values.ts'
import type { RemarkLog } from './sheet-remark.ts'

export type ColumnValues = Float64Array | (string | null)[]

export interface ColumnReader {
  readonly column: number
  readonly field: FieldDefinition
  /** One value for each cell. */
  readonly read: (cells: readonly RawCell[], sink: CellSink) => ColumnValues
  /** What can be said only after the last row. */
  readonly finish?: (log: RemarkLog, fine: FineValues) => void
}

/** Where a column's cells stand, and what was wrong with them. */
export class CellSink {
  /** Sheet rows by cell. */
  readonly rows: Int32Array
  /** 1 for a cell that has a remark because it could not be read. */
  readonly problems: Uint8Array
  /** Of a column of references, as far as its reader knows them: where each leads to in their index, −1 for nowhere. */
  places: Int32Array | undefined
  readonly #log: RemarkLog
  readonly #place: { readonly column: number; readonly field: string }

  constructor(rows: Int32Array, log: RemarkLog, place: { readonly column: number; readonly field: string }) {
    this.rows = rows
    this.problems = new Uint8Array(rows.length)
    this.#log = log
    this.#place = place
  }

  /** The value that stands; undefined for none. What a person should see of it is told. */
  accept<T extends FieldValue>(decoded: Decoded<T>, at: number): T | undefined {
    if (decoded.kind === 'missing') return undefined
    const told = decoded.finding
    const proposed = decoded.kind === 'problem' ? decoded.proposed : undefined
    if (told !== undefined) {
      this.#log.add({ row: this.rows[at] ?? null, ...this.#place }, { ...told, proposed })
    }
    if (decoded.kind === 'value') return decoded.value
    this.problems[at] = 1
    return undefined
  }
}

export interface ReaderInput {
  readonly column: number
  readonly field: FieldDefinition
  readonly decode: CellDecoder
}
