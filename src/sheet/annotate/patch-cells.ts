/**
 * Gives some cells of a worksheet's XML another style, making those that are not there; every other byte stays.
 *
 *     patchCells(xml, new Map([[5, [{ column: 3, restyle: (style) => 12 }]]]))   // C5
 */
import { readAddress, writeAddress } from '../cell-address.ts'
import {
  applyEdits,
  attributeOf,
  type Edit,
  withAttribute,
  withoutAttribute,
  type XmlTag,
  xmlTags,
} from '../xlsx/xml-tags.ts'

export interface CellPatch {
  readonly column: number
  /** New style number from the old one. */
  readonly restyle: (style: number) => number
}

/** By row number. */
export type CellPatches = ReadonlyMap<number, readonly CellPatch[]>

export function patchCells(xml: string, patches: CellPatches): string {
  const patcher = new CellPatcher(patches)
  for (const tag of xmlTags(xml)) patcher.visit(tag)
  return applyEdits(xml, patcher.edits)
}

class CellPatcher {
  readonly edits: Edit[] = []
  /** Rows still to come, in order. */
  readonly #rows: (readonly [number, readonly CellPatch[]])[]
  #cells: readonly CellPatch[] = []
  #row = 0
  #column = 0

  constructor(patches: CellPatches) {
    this.#rows = [...patches].toSorted(([a], [b]) => a - b)
  }

  visit(tag: XmlTag): void {
    if (tag.name === 'row') this.#visitRow(tag)
    else if (tag.name === 'c' && tag.kind !== 'close') this.#visitCell(tag)
    else if (tag.name === 'sheetData') this.#visitData(tag)
  }

  #visitRow(tag: XmlTag): void {
    if (tag.kind === 'close') {
      this.#insert(tag.start, newCells(this.#row, this.#takeCells(Number.POSITIVE_INFINITY), tag.prefix))
      return
    }
    this.#row = Number(attributeOf(tag, 'r') ?? this.#row + 1)
    this.#column = 0
    this.#insert(tag.start, this.#newRows(this.#row - 1, tag.prefix))
    const isWanted = this.#rows[0]?.[0] === this.#row
    this.#cells = isWanted ? inColumns(this.#rows.shift()?.[1] ?? []) : []
    if (!isWanted) return
    // the hint of where a row's cells lie would no longer be true
    const attributes = withoutAttribute(tag, 'spans')
    if (tag.kind === 'open') {
      this.edits.push({ start: tag.start, end: tag.end, text: `<${tag.prefix}row${attributes}>` })
    } else {
      const cells = newCells(this.#row, this.#takeCells(Number.POSITIVE_INFINITY), tag.prefix)
      const text = `<${tag.prefix}row${attributes}>${cells}</${tag.prefix}row>`
      this.edits.push({ start: tag.start, end: tag.end, text })
    }
  }

  #visitCell(tag: XmlTag): void {
    const address = attributeOf(tag, 'r')
    this.#column = (address && readAddress(address)?.column) || this.#column + 1
    if (this.#cells.length === 0) return
    this.#insert(tag.start, newCells(this.#row, this.#takeCells(this.#column - 1), tag.prefix))
    const [patch] = this.#takeCells(this.#column)
    if (patch === undefined) return
    const style = patch.restyle(Number(attributeOf(tag, 's') ?? 0))
    const end = tag.kind === 'empty' ? '/>' : '>'
    const text = `<${tag.prefix}c${withAttribute(tag, 's', style)}${end}`
    this.edits.push({ start: tag.start, end: tag.end, text })
  }

  #visitData(tag: XmlTag): void {
    if (tag.kind === 'open') return
    const rows = this.#newRows(Number.POSITIVE_INFINITY, tag.prefix)
    if (tag.kind === 'close') this.#insert(tag.start, rows)
    else {
      const text = `<${tag.prefix}sheetData>${rows}</${tag.prefix}sheetData>`
      this.edits.push({ start: tag.start, end: tag.end, text })
    }
  }

  #insert(start: number, text: string): void {
    if (text !== '') this.edits.push({ start, end: start, text })
  }

  #takeCells(upTo: number): readonly CellPatch[] {
    const taken = this.#cells.filter(({ column }) => column <= upTo)
    this.#cells = this.#cells.slice(taken.length)
    return taken
  }

  #newRows(upTo: number, prefix: string): string {
    let text = ''
    while (this.#rows[0] !== undefined && this.#rows[0][0] <= upTo) {
      const [number, cells] = this.#rows[0]
      this.#rows.shift()
      text += `<${prefix}row r="${number}">${newCells(number, inColumns(cells), prefix)}</${prefix}row>`
    }
    return text
  }
}

function newCells(row: number, cells: readonly CellPatch[], prefix: string): string {
  return cells
    .map(({ column, restyle }) => `<${prefix}c r="${writeAddress(row, column)}" s="${restyle(0)}"/>`)
    .join('')
}

function inColumns(cells: readonly CellPatch[]): readonly CellPatch[] {
  return cells.toSorted((a, b) => a.column - b.column)
}
