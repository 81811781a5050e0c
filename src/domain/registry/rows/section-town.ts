/**
 * The town of the section that rows stand in: named by a row of its own above them.
 *
 *     const section = new SectionTown(layout.town, lookups.town)
 *     section.follow({ kind: 'section', name: '姜山镇', town: '330212110' }, row)
 *     section.town   // '330212110', until the next section, a total, or a row that names another town
 */
import { type GridRow, isFilled, rawText } from '../../grid/grid.ts'
import type { ReferenceIndex } from '../cell/reference-index.ts'
import type { RowClass } from './row-class.ts'

export class SectionTown {
  town: string | undefined
  /** Where rows name their own town. */
  readonly #column: number | undefined
  readonly #towns: ReferenceIndex | undefined
  /** Rows that name a town stand below its firms here, not above. */
  #followsRows = false
  #hasTown = false
  #hasData = false

  constructor(column: number | undefined, towns: ReferenceIndex | undefined) {
    this.#column = column
    this.#towns = towns
  }

  /** What a row means for itself and for those after it. */
  follow(found: RowClass, row: GridRow): void {
    switch (found.kind) {
      case 'data':
        this.#hasData = true
        this.#compare(row)
        return
      case 'total':
        this.town = undefined
        return
      case 'section':
        this.#enter(found.town)
        return
      case 'subtotal':
        // 小计 ends its section; a bare name or a numbered one begins it
        if (/计/.test(found.label)) this.town = undefined
        else if (found.town !== undefined) this.#enter(found.town)
        return
      case 'blank':
      case 'head':
      case 'note':
      case 'example':
      case 'unclear':
      case 'other-head':
      case 'lost':
        return
    }
  }

  /** Where firms stand before the first name of a town, names stand below their firms, and say nothing of those after them. */
  #enter(town: string | undefined): void {
    if (town !== undefined && !this.#hasTown) {
      this.#hasTown = true
      this.#followsRows = this.#hasData
    }
    this.town = this.#followsRows ? undefined : town
  }

  /** A row that names another town does not stand in that section, nor do those after it. */
  #compare({ cells }: GridRow): void {
    const cell = this.#column === undefined ? undefined : cells[this.#column - 1]
    if (this.town === undefined || !isFilled(cell)) return
    if (this.#towns?.find(rawText(cell).trim())[0] !== this.town) this.town = undefined
  }
}
