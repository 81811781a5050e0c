/**
 * Word documents for tests, written part by part.
 *
 *     makeDocx({ body: paragraph('总体要求', { style: '1' }) + table([[cell('序号'), cell('指标')]]) })
 */
import { makeZip, type ZipPart } from '../../archive/testing/make-zip.ts'

export interface RawDocx {
  /** Children of `w:body`. */
  readonly body: string
  /** Children of `w:styles`, `w:numbering`, `w:footnotes` and `w:endnotes`. */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** Further parts, or other contents of those above. */
  readonly parts?: readonly ZipPart[]
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const kinds = ['styles', 'numbering', 'footnotes', 'endnotes'] as const

export function makeDocx(raw: RawDocx): Buffer {
  return makeZip(makeDocxParts(raw))
}

export function makeDocxParts(raw: RawDocx): readonly ZipPart[] {
  const beside = kinds.flatMap((kind) => {
    const content = raw[kind]
    return content === undefined ? [] : [{ kind, content }]
  })
  const parts: readonly ZipPart[] = [
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: '_rels/.rels', data: relations([['officeDocument', 'word/document.xml']]) },
    {
      name: 'word/_rels/document.xml.rels',
      data: relations(beside.map(({ kind }) => [kind, `${kind}.xml`])),
    },
    { name: 'word/document.xml', data: part('document', `<w:body>${raw.body}<w:sectPr/></w:body>`) },
    ...beside.map(({ kind, content }) => ({ name: `word/${kind}.xml`, data: part(kind, content) })),
  ]
  const given = raw.parts ?? []
  return [...parts.filter(({ name }) => !given.some((other) => other.name === name)), ...given]
}

function part(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespaces}>${content}</w:${name}>`
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  )
  return `<Relationships>${entries.join('')}</Relationships>`
}

export interface ParagraphLooks {
  readonly style?: string
  readonly list?: { readonly id: number; readonly level: number }
  /** Further paragraph properties. */
  readonly properties?: string
}

export function paragraph(text: string, looks: ParagraphLooks = {}): string {
  return paragraphOf(run(text), looks)
}

/** A paragraph of runs. */
export function paragraphOf(runs: string, { style, list, properties = '' }: ParagraphLooks = {}): string {
  const styled = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`
  const numbered = list
    ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>`
    : ''
  return `<w:p><w:pPr>${styled}${numbered}${properties}</w:pPr>${runs}</w:p>`
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function table(rows: readonly (readonly string[])[]): string {
  const written = rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`)
  return `<w:tbl><w:tblPr/><w:tblGrid/>${written.join('')}</w:tbl>`
}

export interface CellLooks {
  readonly columnSpan?: number
  readonly merge?: 'restart' | 'continue'
}

/** Each text is a paragraph of the cell. */
export function cell(texts: string | readonly string[], { columnSpan, merge }: CellLooks = {}): string {
  const span = columnSpan === undefined ? '' : `<w:gridSpan w:val="${columnSpan}"/>`
  const merged =
    merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  const paragraphs = [texts].flat().map((text) => paragraph(text))
  return `<w:tc><w:tcPr>${span}${merged}</w:tcPr>${paragraphs.join('')}</w:tc>`
}

export interface LevelLooks {
  readonly format: string
  readonly text: string
  readonly more?: string
}

/** A list definition with its levels, used by the list of the same id. */
export function list(id: number, levels: readonly LevelLooks[]): string {
  const written = levels.map(
    ({ format, text, more = '' }, i) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${written.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
}

export function paragraphStyle(id: string, name: string, properties = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr></w:style>`
}
