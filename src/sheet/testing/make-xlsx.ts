/**
 * Workbooks for tests, written as raw XML, so that a test shows the very bytes it is about.
 *
 *     makeXlsx({ sheets: [{ name: '表', xml: row(1, '<c r="A1"><v>5</v></c>') }] })
 */
import { makeZip, type ZipPart } from '../../archive/testing/make-zip.ts'

export interface RawSheet {
  readonly name: string
  /** The content of `sheetData`, or the whole part when it begins with `<?xml`. */
  readonly xml: string
  readonly state?: string
  /** What follows `sheetData`, such as merged cells. */
  readonly after?: string
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[]
  /** The content of `sst`. */
  readonly strings?: string
  /** The content of `numFmts`. */
  readonly formats?: string
  /** Format ids of styles 0, 1, 2 … */
  readonly styles?: readonly number[]
  readonly workbookPr?: string
  /** Parts added, or put in the place of those with the same name. */
  readonly parts?: readonly ZipPart[]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

export function makeXlsx(book: RawWorkbook): Buffer {
  return makeZip(makeParts(book))
}

/** The parts before they are packed, for tests that break one of them. */
export function makeParts(book: RawWorkbook): readonly ZipPart[] {
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', data: contentTypes(book) },
    { name: '_rels/.rels', data: relations([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', data: workbookXml(book) },
    { name: 'xl/_rels/workbook.xml.rels', data: relations(workbookRelations(book)) },
    { name: 'xl/styles.xml', data: stylesXml(book) },
    { name: 'xl/sharedStrings.xml', data: `${declaration}<sst ${main}>${book.strings ?? ''}</sst>` },
    ...book.sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, data: sheetXml(sheet) })),
  ]
  const given = new Map((book.parts ?? []).map((part) => [part.name, part]))
  const kept = parts.map((part) => given.get(part.name) ?? part)
  const names = new Set(parts.map((part) => part.name))
  return [...kept, ...(book.parts ?? []).filter((part) => !names.has(part.name))]
}

export function row(number: number, cells: string): string {
  return `<row r="${number}">${cells}</row>`
}

function contentTypes(book: RawWorkbook): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const override = (name: string, kind: string) =>
    `<Override PartName="${name}" ContentType="${type}.${kind}+xml"/>`
  const sheets = book.sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'))
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}
${override('/xl/sharedStrings.xml', 'sharedStrings')}${sheets.join('')}</Types>`
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships ${packageRelations}>${items.join('')}</Relationships>`
}

function workbookRelations(book: RawWorkbook): (readonly [string, string, string])[] {
  const sheets = book.sheets.map(
    (_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const,
  )
  return [...sheets, ['rId901', 'styles', 'styles.xml'], ['rId902', 'sharedStrings', '/xl/sharedStrings.xml']]
}

function workbookXml(book: RawWorkbook): string {
  const sheets = book.sheets.map(({ name, state }, i) => {
    const stateAttribute = state === undefined ? '' : ` state="${state}"`
    return `<sheet name="${name}" sheetId="${i + 1}"${stateAttribute} r:id="rId${i + 1}"/>`
  })
  const properties = `<workbookPr${book.workbookPr ?? ''}/>`
  return `${declaration}<workbook ${main} xmlns:r="${office}">${properties}<sheets>${sheets.join('')}</sheets></workbook>`
}

function stylesXml(book: RawWorkbook): string {
  const xfs = (book.styles ?? [0]).map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`)
  const count = (items: readonly string[]) => `count="${items.length}"`
  return `${declaration}<styleSheet ${main}><numFmts>${book.formats ?? ''}</numFmts>
<fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs ${count(xfs)}>${xfs.join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

function sheetXml(sheet: RawSheet): string {
  if (sheet.xml.startsWith('<?xml')) return sheet.xml
  return `${declaration}<worksheet ${main} xmlns:r="${office}"><sheetData>${sheet.xml}</sheetData>${sheet.after ?? ''}</worksheet>`
}
