/** The parts around the sheets of an exported list: styles, workbook, relations, content types. */

import { encodeXml } from '../../archive/xml-text.ts'
import type { ExportColumn } from './table-export.ts'

/** Indexes of `cellXfs`. Each column has its own style after these, for its decimals. */
export const listStyleNumbers = {
  head: 1,
  numberHead: 2,
  text: 3,
  quoted: 4,
  date: 5,
  moment: 6,
  firstColumn: 7,
} as const

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNs = 'http://schemas.openxmlformats.org/package/2006'
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const firstFormatId = 164

const dateFormats = ['yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss']
/** A text in the next column does not touch them. */
const numbers = 'horizontal="right" indent="1"'
const dates = 'horizontal="left"'

function aligned(align: string): string {
  return align === '' ? '/>' : ` applyAlignment="1"><alignment ${align}/></xf>`
}

export function listStyles(columns: readonly ExportColumn[]): string {
  const codes = [...dateFormats, ...columns.map(formatCode)]
  const formats = codes.map(
    (code, i) => `<numFmt numFmtId="${firstFormatId + i}" formatCode="${encodeXml(code)}"/>`,
  )
  const xf = (id: number, rest = '', align = '') =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${rest}${aligned(align)}`
  const head = (align: string) =>
    `<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"${aligned(align)}`
  const xfs = [
    xf(0),
    head(''),
    head(numbers),
    xf(49),
    xf(49, ' quotePrefix="1"'),
    ...codes.map((_, i) => xf(firstFormatId + i, '', i < dateFormats.length ? dates : numbers)),
  ]
  return `${declaration}<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats.join('')}</numFmts>
<fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF5"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

function formatCode(column: ExportColumn): string {
  const { kind, decimals } = column
  const fraction = decimals === undefined || decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  switch (kind) {
    case 'text':
      return '@'
    case 'date':
      return 'yyyy-mm-dd'
    case 'percent':
      return decimals === undefined ? '0.0#%' : `0${fraction}%`
    case 'number':
      return decimals === undefined ? 'General' : `#,##0${fraction}`
  }
}

export function listWorkbook(name: string, sheets: number): string {
  const list = range(sheets).map((number) => {
    const suffix = number === 1 ? '' : ` (${number})`
    const label = encodeXml(`${sheetName(name).slice(0, 31 - suffix.length)}${suffix}`)
    return `<sheet name="${label}" sheetId="${number}" r:id="rId${number}"/>`
  })
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`
}

/** A name that spreadsheets accept. */
export function sheetName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
  return clean.slice(0, 31) || 'Sheet'
}

export function listRelations(sheets: number): { readonly root: string; readonly workbook: string } {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const wrap = (items: readonly string[]) =>
    `${declaration}<Relationships xmlns="${packageNs}/relationships">${items.join('')}</Relationships>`
  const parts = range(sheets).map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`))
  return {
    root: wrap([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    workbook: wrap([...parts, relation('rIdStyles', 'styles', 'styles.xml')]),
  }
}

export function listContentTypes(sheets: number): string {
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${sheetTypes}.${kind}+xml"/>`
  const parts = range(sheets).map((n) => override(`worksheets/sheet${n}`, 'worksheet'))
  return `${declaration}<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${parts.join('')}</Types>`
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1)
}
