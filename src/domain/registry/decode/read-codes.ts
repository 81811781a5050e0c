/** Reads a column of credit codes: of the enterprise itself, or of another that it refers to. */
import type { RawCell } from '../../grid/grid.ts'
import type { ReferenceIndex } from '../cell/reference-index.ts'
import { isCreditCode } from '../credit-code.ts'
import type { CellSink, ColumnReader, ReaderInput } from './column-reader.ts'

export class CodeReader implements ColumnReader {
  readonly column: number
  readonly field: ReaderInput['field']
  readonly #decode: ReaderInput['decode']
  readonly #index: ReferenceIndex | undefined

  /** `index` where the code must be one that is known. */
  constructor({ column, field, decode }: ReaderInput, index: ReferenceIndex | undefined) {
    this.column = column
    this.field = field
    this.#decode = decode
    this.#index = index
  }

  read(cells: readonly RawCell[], sink: CellSink): (string | null)[] {
    const values = new Array<string | null>(cells.length).fill(null)
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]
      if (cell === undefined || cell === '') continue
      const text = typeof cell === 'string' ? cell : typeof cell.value === 'string' ? cell.text : ''
      const known = this.#index === undefined ? text : this.#index.own(text)
      if (known !== undefined && isCreditCode(known)) {
        values[at] = known
        continue
      }
      const value = sink.accept(this.#decode(cell), at)
      if (typeof value === 'string') values[at] = value
    }
    return values
  }
}
