/** The parts around the text of a document that we write: styles, settings, page numbers, relations, content types. */
import type { ZipPart } from '../../archive/write-zip.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNs = 'http://schemas.openxmlformats.org/package/2006'
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export function documentParts(): readonly ZipPart[] {
  const whole = (name: string, data: string): ZipPart => ({ kind: 'whole', name, data: declaration + data })
  return [
    whole('[Content_Types].xml', contentTypes()),
    whole('_rels/.rels', relations([['rId1', 'officeDocument', 'word/document.xml']])),
    whole(
      'word/_rels/document.xml.rels',
      relations([
        ['rIdStyles', 'styles', 'styles.xml'],
        ['rIdSettings', 'settings', 'settings.xml'],
        ['rIdOdd', 'footer', 'footer1.xml'],
        ['rIdEven', 'footer', 'footer2.xml'],
      ]),
    ),
    whole('word/styles.xml', styles()),
    whole(
      'word/settings.xml',
      `<w:settings xmlns:w="${word}"><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/></w:settings>`,
    ),
    whole('word/footer1.xml', footer('right')),
    whole('word/footer2.xml', footer('left')),
  ]
}

function contentTypes(): string {
  const override = (part: string, kind: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${wordTypes}.${kind}+xml"/>`
  const parts = [
    override('document', 'document.main'),
    override('styles', 'styles'),
    override('settings', 'settings'),
    override('footer1', 'footer'),
    override('footer2', 'footer'),
  ]
  return `<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packageNs}/relationships">${items.join('')}</Relationships>`
}

/** `— 3 —` in 宋体 of size 4 (14 points), one character in from the outer edge: right on odd pages, left on even ones (GB/T 9704, 7.5). */
function footer(side: 'left' | 'right'): string {
  const size = '<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>'
  const text = (words: string) => `<w:r>${size}<w:t xml:space="preserve">${words}</w:t></w:r>`
  const number = `<w:fldSimple w:instr=" PAGE "><w:r>${size}<w:t>1</w:t></w:r></w:fldSimple>`
  return `<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:ind w:left="280" w:right="280"/><w:jc w:val="${side}"/></w:pPr>${text('— ')}${number}${text(' —')}</w:p></w:ftr>`
}

interface Style {
  readonly id: string
  readonly name: string
  readonly font: string
  /** Points. */
  readonly size: number
  readonly align: 'left' | 'center'
  /** Above and below, in twentieths of a point. */
  readonly gap?: number
}

const paragraphStyles: readonly Style[] = [
  { id: 'Title', name: 'Title', font: '方正小标宋简体', size: 22, align: 'center', gap: 280 },
  { id: 'TableHead', name: 'Table Head', font: '黑体', size: 12, align: 'center' },
  { id: 'TableText', name: 'Table Text', font: '仿宋_GB2312', size: 12, align: 'left' },
  { id: 'TableCentre', name: 'Table Centre', font: '仿宋_GB2312', size: 12, align: 'center' },
]

function styles(): string {
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')
  const table = `<w:style w:type="table" w:customStyle="1" w:styleId="Lined"><w:name w:val="Lined"/><w:tblPr><w:tblBorders>${lines}</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>'
  return `<w:styles xmlns:w="${word}">${defaults}${paragraphStyles.map(paragraphStyle).join('')}${table}</w:styles>`
}

function paragraphStyle({ id, name, font, size, align, gap = 40 }: Style): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:spacing w:before="${gap}" w:after="${gap}"/><w:jc w:val="${align}"/></w:pPr><w:rPr><w:rFonts w:eastAsia="${font}"/><w:sz w:val="${size * 2}"/></w:rPr></w:style>`
}
