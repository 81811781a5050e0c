/**
 * The data rows of a batch with their cells by column, merged and carried ones filled in.
 *
 *     const gathered = gatherer.gather(rows)
 *     gathered.cells(2)   // the cells of column 2, one for each data row
 */
import { type GridRow, isFilled, type RawCell, rawText } from '../../grid/grid.ts'
import type { ReferenceIndex } from '../cell/reference-index.ts'
import { RowClassifier } from './classify-row.ts'
import type { RowClass, RowLayout } from './row-class.ts'

export interface OtherRow {
  readonly row: GridRow
  readonly found: Exclude<RowClass, { kind: 'data' | 'blank' | 'head' | 'lost' }>
}

/** A cell that is empty because it is merged with another. */
export interface MergedAway {
  readonly kind: 'cell-merged' | 'cell-merged-across'
  readonly row: number
  readonly column: number
  readonly first: number
  readonly text: string
}

export interface GatheredRows {
  readonly rows: readonly GridRow[]
  readonly numbers: Int32Array
  /** The town of the section that each row stands in. */
  readonly towns: readonly (string | undefined)[]
  /** Whether some section so far named a town. */
  readonly hasTowns: boolean
  readonly others: readonly OtherRow[]
  readonly merged: readonly MergedAway[]
  readonly cells: (column: number) => readonly RawCell[]
}

interface Held {
  readonly cell: RawCell
  readonly row: number
}

export class RowGatherer {
  readonly counts = {
    data: 0,
    blank: 0,
    head: 0,
    note: 0,
    example: 0,
    unclear: 0,
    section: 0,
    'other-head': 0,
    lost: 0,
    total: 0,
    subtotal: 0,
  }
  readonly #layout: RowLayout
  readonly #classifier: RowClassifier
  readonly #held = new Map<number, Held>()
  /** Columns that may be merged or carried; none where nothing is. */
  readonly #watched: readonly number[]
  hasTowns = false

  constructor(layout: RowLayout, towns: ReferenceIndex | undefined) {
    this.#layout = layout
    this.#classifier = new RowClassifier(layout, towns)
    const { merged, carried, numbers, others, key, name } = layout
    const all = [key, name, ...others, ...numbers].filter((column) => column !== undefined)
    this.#watched = merged.isEmpty ? carried : [...new Set(all)]
  }

  gather(batch: readonly GridRow[]): GatheredRows {
    const rows: GridRow[] = []
    const towns: (string | undefined)[] = []
    const others: OtherRow[] = []
    const merged: MergedAway[] = []
    const filled = new Map<number, RawCell[]>()
    for (const row of batch) {
      const found = this.#classifier.classify(row)
      this.counts[found.kind] += 1
      if (found.kind === 'data') {
        this.#fill(row, rows.length, { filled, merged })
        rows.push(row)
        towns.push(this.#classifier.town)
        this.hasTowns ||= this.#classifier.town !== undefined
      } else if (found.kind !== 'blank' && found.kind !== 'head' && found.kind !== 'lost') {
        if (found.kind === 'section' || 'label' in found) this.#forget()
        others.push({ row, found })
      }
      this.#hold(row)
    }
    const numbers = Int32Array.from(rows, ({ number }) => number)
    const cells = (column: number) => filledCells(rows, column, filled.get(column))
    return { rows, numbers, towns, hasTowns: this.hasTowns, others, merged, cells }
  }

  #hold(row: GridRow): void {
    for (const column of this.#watched) {
      const cell = row.cells[column - 1]
      if (isFilled(cell)) this.#held.set(column, { cell, row: row.number })
    }
  }

  /** What is carried down ends where a section does; what is merged does not. */
  #forget(): void {
    for (const column of this.#layout.carried) this.#held.delete(column)
  }

  #fill(
    row: GridRow,
    at: number,
    { filled, merged }: { readonly filled: Map<number, RawCell[]>; readonly merged: MergedAway[] },
  ): void {
    for (const column of this.#watched) {
      if (isFilled(row.cells[column - 1])) continue
      const found = this.#findAbove(row, column)
      if (found === undefined) continue
      if ('kind' in found) {
        merged.push(found)
        continue
      }
      const cells = filled.get(column) ?? []
      filled.set(column, cells)
      cells[at] = found.cell
    }
  }

  #findAbove(row: GridRow, column: number): Held | MergedAway | undefined {
    const held = this.#held.get(column)
    const range = this.#layout.merged.at(row.number, column)
    if (range !== undefined && range.firstColumn < column) {
      const isHere = range.firstRow === row.number && isFilled(row.cells[range.firstColumn - 1])
      const text = rawText(row.cells[range.firstColumn - 1])
      return isHere
        ? { kind: 'cell-merged-across', row: row.number, column, first: row.number, text }
        : undefined
    }
    if (range !== undefined && held?.row === range.firstRow) {
      if (!this.#layout.numbers.includes(column)) return held
      return { kind: 'cell-merged', row: row.number, column, first: range.firstRow, text: rawText(held.cell) }
    }
    return this.#layout.carried.includes(column) && this.#mayCarry(row, column) ? held : undefined
  }

  /** A code is carried only where the name is missing too: a firm whose code alone is missing is another one. */
  #mayCarry({ cells }: GridRow, column: number): boolean {
    const { key, name, ordinal } = this.#layout
    if (column !== key && column !== name) return true
    return [key, name, ordinal].every((one) => one === undefined || !isFilled(cells[one - 1]))
  }
}

function filledCells(
  rows: readonly GridRow[],
  column: number,
  filled: readonly RawCell[] | undefined,
): readonly RawCell[] {
  const cells = new Array<RawCell>(rows.length)
  for (let at = 0; at < rows.length; at += 1) cells[at] = rows[at]?.cells[column - 1]
  if (filled === undefined) return cells
  for (let at = 0; at < filled.length; at += 1) if (filled[at] !== undefined) cells[at] = filled[at]
  return cells
}
