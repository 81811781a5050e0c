/**
 * One table as a Word document in the plain layout of official papers (GB/T 9704—2012): A4, its margins, a centred title, page numbers outside.
 *
 *     await writeTableDocument({ title: '任务清单', columns: [{ label: '序号', width: 1 }], rows: [['1']] }, madeAt)
 *
 * The head repeats on every page. The same table and moment give the same bytes.
 */
import { type ZipPart, zipBytes } from '../../archive/write-zip.ts'
import { encodeXml } from '../../archive/xml-text.ts'
import { documentParts } from './document-parts.ts'

export interface TableDocument {
  readonly title: string
  readonly columns: readonly DocumentColumn[]
  /** A cell a column; line breaks stay. */
  readonly rows: readonly (readonly string[])[]
}

export interface DocumentColumn {
  readonly label: string
  /** Share of the page's width. */
  readonly width: number
  readonly align?: 'left' | 'center'
}

/** In twentieths of a point: A4, and what GB/T 9704 leaves free above (37 mm), below (35), left (28) and right (26). */
const page = { width: 11_906, height: 16_838, top: 2098, bottom: 1984, left: 1588, right: 1474 } as const
const textWidth = page.width - page.left - page.right

export async function writeTableDocument(document: TableDocument, madeAt: Date): Promise<Buffer> {
  const parts: readonly ZipPart[] = [
    ...documentParts(),
    { kind: 'whole', name: 'word/document.xml', data: documentXml(document) },
  ]
  return zipBytes(parts, madeAt)
}

function documentXml({ title, columns, rows }: TableDocument): string {
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.round((width / shares) * textWidth))
  const head = tableRow(
    columns.map(({ label }, at) => cell(label, { width: widths[at] ?? 0, style: 'TableHead' })),
    '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
  )
  const body = rows.map((row) =>
    tableRow(
      columns.map(({ align = 'left' }, at) =>
        cell(row[at] ?? '', {
          width: widths[at] ?? 0,
          style: align === 'center' ? 'TableCentre' : 'TableText',
        }),
      ),
      '<w:trPr><w:cantSplit/></w:trPr>',
    ),
  )
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
${paragraph(title, 'Title')}
<w:tbl><w:tblPr><w:tblStyle w:val="Lined"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>
${[head, ...body].join('\n')}
</w:tbl>
${paragraph('', 'TableText')}
${section()}
</w:body></w:document>`
}

function section(): string {
  const { width, height, top, bottom, left, right } = page
  const footers =
    '<w:footerReference w:type="default" r:id="rIdOdd"/><w:footerReference w:type="even" r:id="rIdEven"/>'
  return `<w:sectPr>${footers}<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>`
}

function tableRow(cells: readonly string[], properties: string): string {
  return `<w:tr>${properties}${cells.join('')}</w:tr>`
}

function cell(text: string, { width, style }: { readonly width: number; readonly style: string }): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(text, style)}</w:tc>`
}

function paragraph(text: string, style: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => `<w:t xml:space="preserve">${encodeXml(line)}</w:t>`)
  const run = text === '' ? '' : `<w:r>${lines.join('<w:br/>')}</w:r>`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`
}
