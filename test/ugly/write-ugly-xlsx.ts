/** Drafts as the bytes of a workbook, written as raw XML: typed numbers, dates with formats, formulas without results, hidden rows and columns. */
import { encodeXml } from '../../src/archive/xml-text.ts'
import { columnName } from '../../src/base/diagnostic.ts'
import { makeXlsx } from '../../src/sheet/testing/make-xlsx.ts'
import type { Draft } from './draft.ts'
import type { UglyValue } from './ugly-cell.ts'

/** Styles: 0 general, 1 a date, 2 the Chinese built-in date. */
const styles = [0, 14, 31]

export function writeUglyXlsx(drafts: readonly Draft[]): Buffer {
  return makeXlsx({
    styles,
    sheets: drafts.map((draft) => ({
      name: encodeXml(draft.name),
      xml: sheetXml(draft),
      ...(draft.state === 'hidden' ? { state: 'hidden' } : {}),
    })),
  })
}

function sheetXml(draft: Draft): string {
  const hidden = [...draft.hiddenColumns].map(
    (column) => `<col min="${column}" max="${column}" hidden="1" width="9"/>`,
  )
  const cols = hidden.length === 0 ? '' : `<cols>${hidden.join('')}</cols>`
  const rows = draft.rows.map((cells, i) => {
    const number = i + 1
    const isHidden = draft.hiddenRows.has(number) ? ' hidden="1"' : ''
    return `<row r="${number}"${isHidden}>${cells.map((cell, at) => cellXml(cell, `${columnName(at + 1)}${number}`)).join('')}</row>`
  })
  for (let i = 1; i <= draft.emptyRows; i += 1)
    rows.push(`<row r="${draft.rows.length + i}" s="1" customFormat="1"/>`)
  const ranges = draft.merges.map(({ firstRow, firstColumn, lastRow, lastColumn }) => {
    return `<mergeCell ref="${columnName(firstColumn)}${firstRow}:${columnName(lastColumn)}${lastRow}"/>`
  })
  const merges =
    ranges.length === 0 ? '' : `<mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells>`
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}">${cols}<sheetData>${rows.join('')}</sheetData>${merges}</worksheet>`
}

function cellXml(value: UglyValue, address: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (typeof value === 'string')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${encodeXml(value)}</t></is></c>`
  if ('date' in value)
    return `<c r="${address}" s="${value.date.endsWith('1') ? 2 : 1}"><v>${serialOf(value.date)}</v></c>`
  if ('error' in value) return `<c r="${address}" t="e"><v>${value.error}</v></c>`
  const result = value.cached === null ? '' : `<v>${value.cached}</v>`
  return `<c r="${address}"><f>${encodeXml(value.formula)}</f>${result}</c>`
}

export function serialOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569
}
