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
    return this.#index === undefined ? this.#readOwn(cells, sink) : this.#readKnown(cells, sink, this.#index)
  }

  #readOwn(cells: readonly RawCell[], sink: CellSink): (string | null)[] {
    const values = new Array<string | null>(cells.length).fill(null)
    for (let at = 0; at < cells.length; at += 1) {
      const text = plainText(cells[at])
      values[at] = isCreditCode(text) ? text : this.#readSlowly(cells[at], at, sink)
    }
    return values
  }

  #readKnown(cells: readonly RawCell[], sink: CellSink, index: ReferenceIndex): (string | null)[] {
    const values = new Array<string | null>(cells.length).fill(null)
    const places = new Int32Array(cells.length)
    for (let at = 0; at < cells.length; at += 1) {
      const place = index.placeOf(plainText(cells[at]))
      const known = index.at(place)?.id
      const isPlain = known !== undefined && isCreditCode(known)
      const value = isPlain ? known : this.#readSlowly(cells[at], at, sink)
      values[at] = value
      places[at] = value === null ? -1 : isPlain ? place : index.placeOf(value)
    }
    sink.places = places
    return values
  }

  #readSlowly(cell: RawCell, at: number, sink: CellSink): string | null {
    if (cell === undefined || cell === '') return null
    const value = sink.accept(this.#decode(cell), at)
    return typeof value === 'string' ? value : null
  }
}

/** Empty for a cell that is no text. */
function plainText(cell: RawCell): string {
  if (typeof cell === 'string') return cell
  return typeof cell?.value === 'string' ? cell.text : ''
}
