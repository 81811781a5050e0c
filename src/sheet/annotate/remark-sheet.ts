/** The sheet that lists all remarks of an annotated workbook: where, what, and what to do. */

import { encodeXml } from '../../archive/xml-text.ts'
import type { Severity } from '../../base/diagnostic.ts'
import { columnName } from '../../base/diagnostic.ts'
import { linesOfText, rowHeight } from '../write/row-lines.ts'
import { fitsOnePage, onPaper } from '../write/sheet-fit.ts'

export interface CellRemark {
  /** Absent for a remark about the whole file. */
  readonly place?: { readonly sheet: string; readonly row: number; readonly column: number }
  readonly severity: Severity
  /** Sentences in the reader's language. */
  readonly problem: string
  readonly wayOut: string
}

/** Words of the sheet in the reader's language. */
export interface RemarkWords {
  readonly sheetName: string
  readonly sheet: string
  readonly cell: string
  readonly severity: string
  readonly problem: string
  readonly wayOut: string
  readonly severities: Readonly<Record<Severity, string>>
}

export const remarkWords = {
  zh: {
    sheetName: '批注',
    sheet: '工作表',
    cell: '单元格',
    severity: '程度',
    problem: '问题',
    wayOut: '处理办法',
    severities: { error: '错误', warning: '提醒', info: '说明' },
  },
  en: {
    sheetName: 'Remarks',
    sheet: 'Sheet',
    cell: 'Cell',
    severity: 'Severity',
    problem: 'Problem',
    wayOut: 'What to do',
    severities: { error: 'Error', warning: 'Warning', info: 'Info' },
  },
} as const satisfies Record<string, RemarkWords>

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const widths = [18, 10, 8, 60, 60]

/** `styleFor` tells the style number of a row's fill, with its text wrapped. */
export function remarkSheetXml(
  remarks: readonly CellRemark[],
  words: RemarkWords,
  styleFor: (severity: Severity) => number,
): string {
  const heads = [words.sheet, words.cell, words.severity, words.problem, words.wayOut]
  const rows = remarks.map((remark, i) => {
    const { place, severity } = remark
    const cell = place ? `${columnName(place.column)}${place.row}` : ''
    const texts = [place?.sheet ?? '', cell, words.severities[severity], remark.problem, remark.wayOut]
    const lines = Math.max(...texts.map((text, at) => linesOfText(text, widths[at] ?? 0)))
    return rowXml(texts, i + 2, { style: styleFor(severity), lines })
  })
  const cols = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${main}">${fitsOnePage}<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${rowXml(heads, 1, { style: 0, lines: 1 })}${rows.join('')}</sheetData><autoFilter ref="A1:E${rows.length + 1}"/>${onPaper}</worksheet>`
}

interface RowLook {
  readonly style: number
  readonly lines: number
}

function rowXml(texts: readonly string[], number: number, { style, lines }: RowLook): string {
  const cells = texts.map(
    (text, i) =>
      `<c r="${columnName(i + 1)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${encodeXml(text)}</t></is></c>`,
  )
  const height = rowHeight(lines)
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  return `<row r="${number}"${size}>${cells.join('')}</row>`
}
