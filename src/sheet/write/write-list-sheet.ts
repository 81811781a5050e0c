/** One sheet of an exported list as XML, in pieces: head row, frozen and with a filter, then rows until they end or the sheet is full. Columns are as wide as the first rows need. */

import { encodeXml } from '../../archive/xml-text.ts'
import { displayWidth } from '../../base/display-width.ts'
import { writeAddress } from '../cell-address.ts'
import { isFormulaLike } from './escape-cell.ts'
import { listStyleNumbers } from './list-workbook.ts'
import { columnWidth, fitsOnePage, onPaper } from './sheet-fit.ts'
import type { ExportValue, TableExport } from './table-export.ts'

const maxSheetRows = 1_048_576
const maxCellText = 32_767
const rowsPerPiece = 500
const dayMs = 86_400_000

/** The rows of a list, of which each sheet takes as many as it can hold. */
export class RowSource {
  readonly #rows: AsyncIterator<readonly ExportValue[]> | Iterator<readonly ExportValue[]>
  #next: IteratorResult<readonly ExportValue[]> | undefined

  constructor(rows: TableExport['rows']) {
    this.#rows = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
  }

  async hasMore(): Promise<boolean> {
    this.#next ??= await this.#rows.next()
    return !this.#next.done
  }

  /** The next rows, at most so many; none after the last. */
  async take(most: number): Promise<readonly (readonly ExportValue[])[]> {
    const rows: (readonly ExportValue[])[] = []
    while (rows.length < most && (await this.hasMore())) {
      if (this.#next?.done === false) rows.push(this.#next.value)
      this.#next = undefined
    }
    return rows
  }

  /** Lets the source close what it holds open, when nobody reads on. */
  async close(): Promise<void> {
    await this.#rows.return?.()
  }
}

export async function* writeListSheet(table: TableExport, source: RowSource): AsyncGenerator<string> {
  const { columns, rowsPerSheet = maxSheetRows } = table
  const headRow = table.note === undefined ? 1 : 2
  let number = headRow
  let isEnded = false
  const takeRows = () => source.take(Math.min(rowsPerPiece, rowsPerSheet - number))
  try {
    let rows = await takeRows()
    yield sheetOpening(table, headRow, rows)
    while (rows.length > 0) {
      const first = number + 1
      yield rows.map((row, i) => rowXml(first + i, row)).join('')
      number += rows.length
      rows = await takeRows()
    }
    const last = writeAddress(number, Math.max(columns.length, 1))
    isEnded = true
    yield `</sheetData><autoFilter ref="${writeAddress(headRow, 1)}:${last}"/>${onPaper}</worksheet>`
  } finally {
    if (!isEnded) await source.close()
  }
}

function sheetOpening(
  table: TableExport,
  headRow: number,
  first: readonly (readonly ExportValue[])[],
): string {
  const sampled = first.slice(0, sampledRows)
  const widths = table.columns.map(({ label, decimals }, i) => {
    const shown = sampled.map((row) => shownWidth(row[i] ?? null, decimals))
    const width = columnWidth([displayWidth(label) + filterWidth, ...shown])
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`
  })
  const heads = table.columns.map(({ label, kind }, i) => {
    const isNumber = kind === 'number' || kind === 'percent'
    return textXml(label, writeAddress(headRow, i + 1), listStyleNumbers[isNumber ? 'numberHead' : 'head'])
  })
  const note = table.note === undefined ? '' : `<row r="1">${textXml(table.note, 'A1', 0)}</row>`
  const below = `<pane ySplit="${headRow}" topLeftCell="A${headRow + 1}" activePane="bottomLeft" state="frozen"/>`
  const views = `${fitsOnePage}<sheetViews><sheetView workbookViewId="0">${below}</sheetView></sheetViews>`
  const cols = widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${views}${cols}<sheetData>${note}<row r="${headRow}">${heads.join('')}</row>`
}

/** The filter’s arrow beside a head, in characters. */
const filterWidth = 2
/** So many rows tell how wide a column is. */
const sampledRows = 200

function shownWidth(value: ExportValue, decimals: number | undefined): number {
  if (typeof value === 'string') return displayWidth(value)
  if (typeof value !== 'number') return typeof value === 'object' && value !== null ? value.iso.length : 0
  const digits = decimals === undefined ? String(value) : value.toFixed(decimals)
  // Each third digit has a comma behind it.
  return Math.ceil((digits.length * 4) / 3)
}

function rowXml(number: number, row: readonly ExportValue[]): string {
  let cells = ''
  for (const [i, value] of row.entries()) cells += cellXml(value, writeAddress(number, i + 1), i)
  return `<row r="${number}">${cells}</row>`
}

function cellXml(value: ExportValue, address: string, column: number): string {
  const style = listStyleNumbers.firstColumn + column
  if (value === null) return ''
  if (typeof value === 'number') {
    return Number.isFinite(value) ? `<c r="${address}" s="${style}"><v>${value}</v></c>` : ''
  }
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (typeof value === 'object') {
    const serial = serialFromIso(value.iso)
    if (serial === undefined) return textXml(value.iso, address, 0)
    const dateStyle = value.iso.length > 10 ? listStyleNumbers.moment : listStyleNumbers.date
    return `<c r="${address}" s="${dateStyle}"><v>${serial}</v></c>`
  }
  return textXml(value, address, isFormulaLike(value) ? listStyleNumbers.quoted : listStyleNumbers.text)
}

function textXml(text: string, address: string, style: number): string {
  const fitting = text.length > maxCellText ? `${text.slice(0, maxCellText - 1)}…` : text
  // what looks like an escape of ours is escaped itself
  const literal = fitting.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_')
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${encodeXml(literal)}</t></is></c>`
}

/** Days since 1899-12-30; undefined before March 1900, where spreadsheets count a day that never was. */
function serialFromIso(iso: string): number | undefined {
  const moment = Date.parse(iso.length > 10 ? `${iso}Z` : `${iso}T00:00:00Z`)
  const serial = (moment - Date.UTC(1899, 11, 30)) / dayMs
  return serial >= 61 ? serial : undefined
}
