/**
 * One worksheet's XML → rows, as they come.
 *
 *     const scan = new WorksheetScan(context, limits)
 *     for await (const problem of scanChunks(source, entry, scan)) use(scan.takeRows())
 */

import { archiveRemark } from '../../archive/archive-remark.ts'
import type { XmlHandler, XmlSlice } from '../../archive/xml-scan.ts'
import { findAttribute, sliceText } from '../../archive/xml-text.ts'
import type { Diagnostic } from '../../base/diagnostic.ts'
import { readRange } from '../cell-address.ts'
import { fileRemark } from '../file-remark.ts'
import type { Cell, MergedRange } from '../workbook.ts'
import type { WorkbookLimits } from '../workbook-limits.ts'
import { type CellAttributes, readCellAttributes } from './cell-attributes.ts'
import { type CellContext, decodeCell } from './decode-cell.ts'
import { shiftFormula } from './shift-formula.ts'
import { TextRun } from './text-run.ts'

export interface SheetRow {
  /** From 1; empty rows are left out, so numbers may jump. */
  readonly number: number
  readonly cells: readonly (Cell | undefined)[]
  readonly isHidden: boolean
}

/** The first cell of a shared formula, from which the others are moved. */
interface SharedFormula {
  readonly text: string
  readonly row: number
  readonly column: number
}

/** The cell between its two tags: one object for all of them, since a sheet has millions. */
interface ReadCell extends CellAttributes {
  raw: string | undefined
}

/** Characters of moved formulas made at most; beyond, a cell shows the first cell's formula as it stands there. */
const maxMovedText = 20_000_000

/** More merged ranges than any table has; the rest is left out. */
const maxMerges = 100_000

export class WorksheetScan implements XmlHandler {
  readonly merges: MergedRange[] = []
  /** Numbers of columns hidden by hand; known before the first row. */
  readonly hiddenColumns: number[] = []
  /** A limit that was passed, or rows that run backwards. */
  problem: Diagnostic | undefined
  readonly #sheet: string
  readonly #context: CellContext
  readonly #limits: WorkbookLimits
  readonly #shared = new Map<string, SharedFormula>()
  readonly #run = new TextRun()
  #movedText = 0
  #rows: SheetRow[] = []
  #row = 0
  #isHidden = false
  #cells: (Cell | undefined)[] = []
  #column = 0
  readonly #cell: ReadCell = { column: 0, style: 0, type: 'n', raw: undefined }
  #formula: string | undefined
  #sharedId: string | undefined
  #target: 'none' | 'value' | 'formula' | 'inline' = 'none'
  #isSkipping = false

  constructor(sheet: string, context: CellContext, limits: WorkbookLimits) {
    this.#sheet = sheet
    this.#context = context
    this.#limits = limits
  }

  /** The rows completed since the last call. */
  takeRows(): readonly SheetRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  /** From here on only what stands behind the rows is of interest: merged cells. */
  skipRows(): void {
    this.#isSkipping = true
    this.#target = 'none'
    this.#rows = []
  }

  get passedOver(): string | undefined {
    return this.#isSkipping ? 'sheetData' : undefined
  }

  open(name: string, attributes: XmlSlice): void {
    if (this.#isSkipping) {
      if (name === 'mergeCell') this.#addMerge(attributes)
      return
    }
    if (this.#target === 'inline') this.#run.open(name)
    else if (name === 'c') this.#openCell(attributes)
    else if (name === 'v') this.#openValue()
    else if (name === 'f') this.#openFormula(attributes)
    else if (name === 'is') this.#openInline()
    else if (name === 'row') this.#openRow(attributes)
    else if (name === 'mergeCell') this.#addMerge(attributes)
    else if (name === 'col') this.#addColumns(attributes)
  }

  text(slice: XmlSlice, isCdata: boolean): void {
    if (this.#target === 'value') this.#cell.raw += sliceText(slice, isCdata)
    else if (this.#target === 'inline') this.#run.text(slice, isCdata)
    else if (this.#target === 'formula') this.#formula += sliceText(slice, isCdata)
  }

  close(name: string): void {
    if (this.#isSkipping) return
    if (name === 'v' || name === 'f') this.#target = 'none'
    else if (name === 'is') this.#closeInline()
    else if (this.#target === 'inline') this.#run.close(name)
    else if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#closeRow()
  }

  #openRow(attributes: XmlSlice): void {
    const number = Number(findAttribute(attributes, 'r') ?? this.#row + 1)
    if (!Number.isInteger(number) || number <= this.#row) {
      this.problem ??= archiveRemark('xml-broken', { part: this.#sheet })
    }
    this.#row = number
    if (number > this.#limits.maxRows) {
      this.problem ??= fileRemark('sheet-too-many-rows', { sheet: this.#sheet, limit: this.#limits.maxRows })
    }
    const hidden = findAttribute(attributes, 'hidden')
    this.#isHidden = hidden === '1' || hidden === 'true'
    this.#cells = []
    this.#column = 0
  }

  #openCell(attributes: XmlSlice): void {
    readCellAttributes(attributes, this.#cell)
    this.#column = this.#cell.column === 0 ? this.#column + 1 : this.#cell.column
    this.#cell.raw = undefined
    this.#formula = undefined
    this.#sharedId = undefined
  }

  #openValue(): void {
    this.#target = 'value'
    this.#cell.raw = ''
  }

  #openFormula(attributes: XmlSlice): void {
    this.#target = 'formula'
    this.#formula = ''
    if (findAttribute(attributes, 't') === 'shared') this.#sharedId = findAttribute(attributes, 'si')
  }

  #openInline(): void {
    this.#target = 'inline'
    this.#run.begin()
  }

  #closeInline(): void {
    this.#target = 'none'
    this.#cell.raw = this.#run.take()
  }

  #closeCell(): void {
    const cell = decodeCell(this.#cell, this.#context)
    const full = this.#formula === undefined ? cell : this.#withFormula(cell, this.#formula)
    if (full === undefined) return
    if (this.#column > this.#limits.maxColumns) {
      const facts = { sheet: this.#sheet, row: this.#row, limit: this.#limits.maxColumns }
      this.problem ??= fileRemark('sheet-too-many-columns', facts)
      return
    }
    while (this.#cells.length < this.#column - 1) this.#cells.push(undefined)
    this.#cells[this.#column - 1] = full
  }

  #withFormula(cell: Cell | undefined, text: string): Cell {
    const formula = this.#sharedId === undefined ? text : this.#expandShared(this.#sharedId, text)
    return cell ? { ...cell, formula } : { value: null, text: '', formula, isStale: true }
  }

  #expandShared(id: string, text: string): string {
    const here = { text, row: this.#row, column: this.#column }
    if (text !== '') this.#shared.set(id, here)
    const first = this.#shared.get(id)
    if (first === undefined || text !== '') return text
    this.#movedText += first.text.length
    if (this.#movedText > maxMovedText) return first.text
    return shiftFormula(first.text, { rows: here.row - first.row, columns: here.column - first.column })
  }

  #closeRow(): void {
    if (this.#cells.length === 0 && !this.#isHidden) return
    this.#rows.push({ number: this.#row, cells: this.#cells, isHidden: this.#isHidden })
    this.#cells = []
  }

  #addColumns(attributes: XmlSlice): void {
    const hidden = findAttribute(attributes, 'hidden')
    if (hidden !== '1' && hidden !== 'true') return
    const first = Number(findAttribute(attributes, 'min'))
    const last = Math.min(Number(findAttribute(attributes, 'max')), this.#limits.maxColumns)
    for (let column = first; column <= last; column++) this.hiddenColumns.push(column)
  }

  #addMerge(attributes: XmlSlice): void {
    const range = readRange(findAttribute(attributes, 'ref') ?? '')
    if (range && this.merges.length < maxMerges) this.merges.push(range)
  }
}
