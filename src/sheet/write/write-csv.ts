/**
 * A table as CSV that Excel opens rightly: UTF-8 with a mark, CRLF, formula-like text made harmless.
 *
 *     for await (const piece of writeCsv({ name, columns, rows })) send(piece)
 */
import { escapeCsvText } from './escape-cell.ts'
import type { ExportValue, TableExport } from './table-export.ts'

/** Rows gathered into one piece of text; the first is sent sooner, so that the file begins before much of the list is read. */
const rowsPerPiece = 500
const rowsOfFirst = 100

export async function* writeCsv(table: TableExport): AsyncGenerator<string> {
  const head = table.columns.map(({ label }) => label)
  const opening = table.note === undefined ? [head] : [[table.note], head]
  let piece = `\uFEFF${opening.map(csvLine).join('')}`
  let count = 0
  for await (const row of table.rows) {
    piece += csvLine(row)
    count++
    if (count % rowsPerPiece > 0 && count !== rowsOfFirst) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

export function csvLine(values: readonly ExportValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`
}

function csvField(value: ExportValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'object') return value.iso.replace('T', ' ')
  const text = escapeCsvText(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
