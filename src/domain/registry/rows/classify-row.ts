/**
 * Row by row, what each is: data, a sum, a section, a repeated head, a note, nothing. What is none of them and holds something is told, never dropped.
 *
 *     const classifier = new RowClassifier(layout, lookups.town)
 *     classifier.classify(row)   // { kind: 'section', name: '姜山镇', town: '330212110' }
 *     classifier.town            // '330212110': of the rows that follow, until the next section
 */
import { type GridRow, isFilled, type RawCell, rawText } from '../../grid/grid.ts'
import type { MergedCells } from '../../grid/merged-cells.ts'
import type { ReferenceIndex } from '../cell/reference-index.ts'
import { isCreditCode } from '../credit-code.ts'
import {
  isExampleLabel,
  isGrandTotal,
  isNoteText,
  isPartLabel,
  isSentence,
  isSignature,
  isTotalLabel,
  readSection,
  type SectionLabel,
} from './row-labels.ts'

/** Where in a row things stand; columns count from 1. */
export interface RowLayout {
  readonly headFirst: number
  readonly headLast: number
  /** Of the field that says whose row it is. */
  readonly key: number | undefined
  /** Of the enterprise's name, where it stands in a column of its own. */
  readonly name: number | undefined
  readonly town: number | undefined
  readonly ordinal: number | undefined
  /** Of numbers. */
  readonly numbers: readonly number[]
  /** Of any other field. */
  readonly others: readonly number[]
  /** Columns whose cells hold for empty ones below them. */
  readonly carried: readonly number[]
  readonly merged: MergedCells
}

export type RowClass =
  | { readonly kind: 'data' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'head' }
  | { readonly kind: 'note' | 'example' | 'unclear'; readonly text: string }
  | { readonly kind: 'section'; readonly name: string; readonly town: string | undefined }
  | {
      readonly kind: 'total' | 'subtotal'
      readonly label: string
      readonly town: string | undefined
    }

const data: RowClass = { kind: 'data' }
const blank: RowClass = { kind: 'blank' }
const head: RowClass = { kind: 'head' }
/** A firm that stands for any firm in an example. */
const anyFirm = /^(?:[x×*○某]{2,}|某某?|例[:：]).{0,12}(?:公司|企业|厂)/i
/** A code with letters that stand for any. */
const anyCode = /[x×*]{3,}/i
const codeLike = /^[0-9A-Z.+\s-]{8,}$/i

export class RowClassifier {
  /** Of the section that the row last seen stands in. */
  town: string | undefined
  readonly #layout: RowLayout
  readonly #towns: ReferenceIndex | undefined
  readonly #heads = new Map<number, Set<string>>()
  readonly #titles = new Set<string>()
  /** Sums that name a town stand below its rows here, not above. */
  #sumsFollow = false
  #hasData = false

  constructor(layout: RowLayout, towns: ReferenceIndex | undefined) {
    this.#layout = layout
    this.#towns = towns
  }

  classify(row: GridRow): RowClass {
    const { key, headLast } = this.#layout
    const code = key === undefined ? undefined : row.cells[key - 1]
    if (typeof code === 'string' && row.number > headLast && isCreditCode(code)) {
      this.#hasData = true
      return data
    }
    const found = row.number > headLast ? this.#classifySlowly(row) : this.#learn(row)
    this.#follow(found)
    return found
  }

  /** Rows down to the end of the head: repeated later on, they are known again. */
  #learn({ cells, number }: GridRow): RowClass {
    for (const [at, cell] of cells.entries()) {
      const text = fold(cell)
      if (text === '') continue
      if (number < this.#layout.headFirst) {
        this.#titles.add(text)
        continue
      }
      const heads = this.#heads.get(at) ?? new Set()
      this.#heads.set(at, heads.add(text))
    }
    return number < this.#layout.headFirst ? { kind: 'note', text: joinTexts(cells) } : head
  }

  #classifySlowly(row: GridRow): RowClass {
    const filled: number[] = []
    for (let at = 0; at < row.cells.length; at += 1) if (isFilled(row.cells[at])) filled.push(at + 1)
    if (filled.length === 0) return blank
    if (this.#isHead(row, filled)) return head
    const [first = 0] = filled
    if (filled.length === 1) return this.#classifyAlone(row, first)
    return this.#classifyLabelled(row, filled) ?? this.#classifyUnlabelled(row, filled)
  }

  #isHead({ cells }: GridRow, filled: readonly number[]): boolean {
    const same = filled.filter((column) => this.#heads.get(column - 1)?.has(fold(cells[column - 1]))).length
    if (same >= 2 && same >= filled.length * 0.6) return true
    return same === filled.length && filled.length > 0 && !this.#hasNumberIn(cells, filled)
  }

  #hasNumberIn(cells: readonly RawCell[], filled: readonly number[]): boolean {
    return filled.some((column) => /^[-\d.,]+$/.test(fold(cells[column - 1])))
  }

  /** A row with one text. */
  #classifyAlone(row: GridRow, column: number): RowClass {
    const { key, name, ordinal, merged } = this.#layout
    const text = rawText(row.cells[column - 1]).trim()
    const isNumber = /^[-+\d.,]+$/.test(text)
    // rows that were numbered beforehand and never filled in
    if (column === ordinal && /^\d+$/.test(text)) return blank
    if (isTotalLabel(text) || isPartLabel(text)) return this.#sum(text, undefined)
    if (this.#titles.has(fold(row.cells[column - 1])) || isNoteText(text)) return { kind: 'note', text }
    const section = readSection(text)
    const town = this.#findTown(section)
    if (town !== undefined) return { kind: 'section', name: section.name, town }
    if (column === key && codeLike.test(text)) return data
    if ((column === key || column === name) && !section.isNumbered) return data
    const range = merged.at(row.number, column)
    const isWide = range !== undefined && range.lastColumn - range.firstColumn >= 2
    if (isSentence(text)) return { kind: 'note', text }
    if (!isNumber && (section.isNumbered || isWide))
      return { kind: 'section', name: section.name, town: undefined }
    return { kind: 'unclear', text }
  }

  /** Several cells, one of which says what the row is. */
  #classifyLabelled(row: GridRow, filled: readonly number[]): RowClass | undefined {
    const { key, name, town, ordinal } = this.#layout
    const { cells } = row
    const textOf = (column: number | undefined) =>
      column === undefined ? '' : rawText(cells[column - 1]).trim()
    const isExample =
      isExampleLabel(textOf(filled[0])) || anyFirm.test(textOf(name)) || anyCode.test(textOf(key))
    if (isExample) return { kind: 'example', text: joinTexts(cells) }
    if (codeLike.test(textOf(key))) return undefined
    const labels = [...new Set([ordinal, name, key, town, ...filled.slice(0, 3)])]
      .map(textOf)
      .filter((text) => text !== '')
    const sum = labels.find((text) => isTotalLabel(text) || isPartLabel(text))
    if (sum !== undefined) return this.#sum(sum, this.#townOf(labels))
    const texts = filled.map((column) => textOf(column))
    const hasNumbers = this.#layout.numbers.some((column) => /^[-+]?[\d.,]+$/.test(textOf(column)))
    const [first = ''] = texts
    if (!hasNumbers && texts.some(isSignature)) return { kind: 'note', text: joinTexts(cells) }
    if (isNoteText(first) && (filled.length <= 3 || !hasNumbers))
      return { kind: 'note', text: joinTexts(cells) }
    return undefined
  }

  /** Several cells and no word that says it: whose row is it? */
  #classifyUnlabelled(row: GridRow, filled: readonly number[]): RowClass {
    const { key, name, town, numbers, others, ordinal } = this.#layout
    const has = (column: number | undefined) => column !== undefined && filled.includes(column)
    const textOf = (column: number | undefined) =>
      column === undefined ? '' : rawText(row.cells[column - 1]).trim()
    const texts = others.filter((column) => column !== town && has(column))
    const onlyNumbers = filled.every(
      (column) =>
        numbers.includes(column) ||
        column === ordinal ||
        column === town ||
        column === name ||
        column === key,
    )
    if (onlyNumbers && !codeLike.test(textOf(key))) {
      const label = [name, key, town, ordinal]
        .map(textOf)
        .find((text) => text !== '' && this.#findTown(readSection(text)) !== undefined)
      const hasOther = [name, key].some((column) => has(column) && textOf(column) !== label)
      if (label !== undefined && !hasOther && numbers.some(has))
        return this.#sum(label, this.#findTown(readSection(label)))
    }
    const named = textOf(name)
    if (!has(key) && readSection(named).isNumbered && onlyNumbers) return this.#sum(named, undefined)
    if (has(key) || has(name) || this.#isMerged(row)) return data
    if (this.#isSumFormula(row)) return this.#sum('', undefined)
    const isSomebodys =
      this.#layout.carried.some((column) => column === key || column === name) && texts.length > 0
    return texts.length >= 2 || isSomebodys ? data : { kind: 'unclear', text: joinTexts(row.cells) }
  }

  /** Whose row it is stands in a merged cell that begins above. */
  #isMerged({ number }: GridRow): boolean {
    const { key, name, merged } = this.#layout
    return [key, name].some((column) => {
      const range = column === undefined ? undefined : merged.at(number, column)
      return range !== undefined && range.firstRow < number && range.firstRow > this.#layout.headLast
    })
  }

  #isSumFormula({ cells }: GridRow): boolean {
    return this.#layout.numbers.some((column) => {
      const cell = cells[column - 1]
      return typeof cell === 'object' && /^(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(cell.formula ?? '')
    })
  }

  #sum(label: string, town: string | undefined): RowClass {
    return {
      kind: isGrandTotal(label) ? 'total' : 'subtotal',
      label,
      town: town ?? this.#findTown(readSection(label)),
    }
  }

  #townOf(labels: readonly string[]): string | undefined {
    return labels.map((text) => this.#findTown(readSection(text))).find((town) => town !== undefined)
  }

  #findTown({ name }: SectionLabel): string | undefined {
    if (name.length > 20 || this.#towns === undefined) return undefined
    const bare = name.replace(/(?:小计|合计)$/, '')
    const ids = bare.length < 2 ? [] : this.#towns.find(bare)
    return ids.length === 1 ? ids[0] : undefined
  }

  /** What a row means for those after it. */
  #follow(found: RowClass): void {
    if (found.kind === 'data') this.#hasData = true
    if (found.kind === 'section') this.town = found.town
    if (found.kind === 'total') this.town = undefined
    if (found.kind !== 'subtotal') return
    const isFoot = /计/.test(found.label) || this.#sumsFollow || (this.#hasData && this.town === undefined)
    if (found.town !== undefined && isFoot && this.town === undefined) this.#sumsFollow = true
    this.town = isFoot ? undefined : (found.town ?? this.town)
  }
}

function fold(cell: RawCell): string {
  return rawText(cell).normalize('NFKC').replace(/\s/g, '')
}

function joinTexts(cells: readonly RawCell[]): string {
  return cells
    .filter(isFilled)
    .map((cell) => rawText(cell).trim())
    .join(' ')
    .slice(0, 120)
}
