import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlanDocument } from '../read-plan-document.ts'
import {
  cell,
  list,
  makeDocx,
  paragraph,
  paragraphOf,
  paragraphStyle,
  type RawDocx,
  run,
  table,
} from '../testing/make-docx.ts'
import { showChecked } from '../testing/show-source.ts'

const outline = list(1, [
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCountingThousand', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimalEnclosedCircle', text: '%4' },
])
const at = (level: number) => ({ list: { id: 1, level } })
const headings =
  paragraphStyle('1', 'heading 1', '<w:outlineLvl w:val="0"/>') +
  paragraphStyle('2', 'heading 2', '<w:outlineLvl w:val="1"/>')
const deleted = (text: string) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>')

interface Case {
  readonly name: string
  readonly docx: RawDocx
  readonly shows: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'headings come with the level of their style, its name or their own outline level',
    docx: {
      styles: `${headings}${paragraphStyle('a', '标题 3')}<w:style w:type="paragraph" w:styleId="b"><w:name w:val="own"/><w:basedOn w:val="2"/></w:style>`,
      body:
        paragraph('总体', { style: '1' }) +
        paragraph('目标', { style: 'b' }) +
        paragraph('规模', { style: 'a' }) +
        paragraph('质量', { properties: '<w:outlineLvl w:val="3"/>' }) +
        paragraph('正文', { style: '1', properties: '<w:outlineLvl w:val="9"/>' }),
    },
    shows: ['h1 总体', 'h2 目标', 'h3 规模', 'h4 质量', 'p 正文'],
  },
  {
    name: 'automatic numbers are written out and count on over levels',
    docx: {
      numbering: outline,
      body: [
        paragraph('总体要求', at(0)),
        paragraph('指导思想', at(1)),
        paragraph('主要目标', at(1)),
        paragraph('规模', at(2)),
        paragraph('产值', at(3)),
        paragraph('5G建设', at(2)),
        paragraph('重点任务', at(0)),
        paragraph('培育集群', at(1)),
      ].join(''),
    },
    shows: [
      'l1 一、总体要求',
      'l2 （一）指导思想',
      'l2 （二）主要目标',
      'l3 1.规模',
      'l4 ①产值',
      'l3 2. 5G建设',
      'l1 二、重点任务',
      'l2 （一）培育集群',
    ],
  },
  {
    name: 'a heading style that carries the list numbers its headings',
    docx: {
      numbering: list(4, [
        { format: 'chineseCounting', text: '第%1章', more: '<w:suff w:val="space"/><w:pStyle w:val="1"/>' },
        { format: 'decimal', text: '%1.%2', more: '<w:isLgl/><w:pStyle w:val="2"/>' },
      ]),
      styles:
        paragraphStyle('1', 'heading 1', '<w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/>') +
        paragraphStyle('2', 'heading 2', '<w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="1"/>'),
      body:
        paragraph('总则', { style: '1' }) +
        paragraph('附则', { style: '1' }) +
        paragraph('解释', { style: '2' }) +
        paragraph('说明', { style: '1', properties: '<w:numPr><w:numId w:val="0"/></w:numPr>' }),
    },
    shows: ['h1 第一章 总则', 'h1 第二章 附则', 'h2 2.1 解释', 'h1 说明'],
  },
  {
    name: 'a list that starts anew does so once; bullets and unknown lists have no number',
    docx: {
      numbering:
        list(1, [{ format: 'decimal', text: '（%1）' }]) +
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
        list(3, [{ format: 'bullet', text: '\uf06c' }]),
      body: [1, 1, 2, 2, 1, 3, 77].map((id) => paragraph('项', { list: { id, level: 0 } })).join(''),
    },
    shows: ['l1 （1）项', 'l1 （2）项', 'l1 （1）项', 'l1 （2）项', 'l1 （3）项', 'l1 项', 'l1 项'],
  },
  {
    name: 'levels kept in a list style are found through it, and a level may be written anew',
    docx: {
      numbering: [
        '<w:abstractNum w:abstractNumId="7"><w:styleLink w:val="S"/><w:lvl w:ilvl="0"><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>',
        '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="S"/></w:abstractNum>',
        '<w:num w:numId="1"><w:abstractNumId w:val="8"/></w:num>',
        '<w:num w:numId="2"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride></w:num>',
      ].join(''),
      body: [1, 1, 2].map((id) => paragraph('项', { list: { id, level: 0 } })).join(''),
    },
    shows: ['l1 A)项', 'l1 B)项', 'l1 3)项'],
  },
  {
    name: 'a table keeps merged cells as spans, each cell on a line of its own',
    docx: {
      body: table([
        [cell('类别'), cell('指标', { columnSpan: 2 })],
        [cell('规模', { merge: 'restart' }), cell('产值（亿元）'), cell('3200')],
        [cell('', { merge: 'continue' }), cell('增加值'), cell('')],
        [cell('质量', { merge: 'restart' }), cell(['区经信局', '区统计局']), cell('4.5')],
      ]),
    },
    shows: [
      't 类别 | 1×2 指标',
      't 2×1 规模 | 产值（亿元） | 3200',
      't 增加值 | ',
      't 质量 | 区经信局⏎区统计局 | 4.5',
    ],
  },
  {
    name: 'columns left free at the ends of a row are cells without words',
    docx: {
      body: `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('甲')}</w:tr><w:tr><w:trPr><w:gridAfter w:val="1"/></w:trPr>${cell('乙')}${cell('丙')}</w:tr></w:tbl>`,
    },
    shows: ['t 1×2  | 甲', 't 乙 | 丙 | '],
  },
  {
    name: 'a column of automatic numbers is written into its cells',
    docx: {
      numbering: list(1, [{ format: 'decimal', text: '%1', more: '<w:suff w:val="nothing"/>' }]),
      body: table(['产值', '税收'].map((name) => [`<w:tc>${paragraph('', at(0))}</w:tc>`, cell(name)])),
    },
    shows: ['t 1 | 产值', 't 2 | 税收'],
  },
  {
    name: 'a table inside a cell becomes lines of that cell',
    docx: {
      body: table([
        [cell('类别'), cell('指标与数值'), cell('责任单位和说明')],
        [cell('规模'), `<w:tc>${table([[cell('甲'), cell('乙')]])}</w:tc>`, cell('区经信局、区统计局')],
      ]),
    },
    shows: ['t 类别 | 指标与数值 | 责任单位和说明', 't 规模 | 甲⏎乙 | 区经信局、区统计局'],
  },
  {
    name: 'a frame of one cell is no table: what stands in it is read as text',
    docx: { body: table([[cell(['一、总体要求', '到2027年'])]]) + table([[cell('甲'), cell('乙')]]) },
    shows: ['p 一、总体要求', 'p 到2027年', 't 甲 | 乙'],
  },
  {
    name: 'notes follow the text in the order they are referred to, and leave no digit in it',
    docx: {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('—')}</w:footnote><w:footnote w:id="2">${paragraph('全大区口径。')}</w:footnote><w:footnote w:id="3">${paragraph('不含电力。')}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${paragraph('见附件。')}</w:endnote>`,
      body:
        paragraphOf(
          `${run('达到320亿元')}<w:r><w:footnoteReference w:id="3"/></w:r>${run('，增长8%')}<w:r><w:endnoteReference w:id="2"/></w:r>`,
        ) + paragraphOf(`${run('全区')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    },
    shows: ['p 达到320亿元，增长8%', 'p 全区', 'n 不含电力。', 'n 见附件。', 'n 全大区口径。'],
  },
  {
    name: 'runs join, hidden words go, raised digits stay apart, breaks and entities are read',
    docx: {
      body: paragraphOf(
        `${run('达到')}${run('3')}${run('20', '<w:b/>')}${run('秘密', '<w:vanish/>')}${run('万')}${run('m')}${raised('2')}<w:r><w:br/></w:r>${run('R&amp;D')}<w:r><w:tab/></w:r>${run('5%')}`,
      ),
    },
    shows: ['p 达到320万m²⏎R&D\t5%'],
  },
  {
    name: 'field codes, the table of contents and doubled text boxes are left out',
    docx: {
      styles: paragraphStyle('t', 'toc 1'),
      body:
        paragraph('总体要求 1', { style: 't' }) +
        paragraphOf(
          `<w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('正文')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph('框内')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('框内')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('继续')}`,
        ),
    },
    shows: ['p 正文继续', 'p 框内'],
  },
  {
    name: 'tracked changes read as accepted',
    docx: {
      numbering: outline,
      body:
        paragraphOf(
          `${run('达到')}${deleted('300')}<w:ins w:id="2">${run('320')}</w:ins>${run('亿元')}`,
          at(0),
        ) +
        paragraphOf(deleted('取消的一段'), { ...at(0), properties: '<w:rPr><w:del w:id="3"/></w:rPr>' }) +
        paragraphOf(run('前半，'), { ...at(0), properties: '<w:rPr><w:del w:id="4"/></w:rPr>' }) +
        paragraph('后半', at(0)) +
        `<w:tbl><w:tr>${cell('留')}${cell('下')}</w:tr><w:tr><w:trPr><w:del w:id="5"/></w:trPr>${cell('去')}</w:tr></w:tbl>`,
    },
    shows: ['l1 一、达到320亿元', 'l1 二、前半，后半', 't 留 | 下'],
  },
]

for (const { name, docx, shows } of cases) {
  test(name, async () => {
    assert.deepEqual(showChecked(await readPlanDocument(makeDocx(docx), 'a.docx')), shows)
  })
}

test('each block and each cell has a line to itself, and empty paragraphs have none', async () => {
  const body =
    paragraph('　　一段  ') +
    paragraph(' ') +
    table([
      [cell('甲'), cell('')],
      [cell('乙'), cell('丙')],
    ]) +
    paragraph('末')
  const checked = await readPlanDocument(makeDocx({ body }), 'a.docx')
  assert.ok(checked.isOk)
  assert.equal(checked.value.text, '一段\n甲\n\n乙\n丙\n末\n')
  const one = { rowSpan: 1, columnSpan: 1 }
  assert.deepEqual(checked.value.blocks?.[1], {
    kind: 'table',
    range: { start: 3, end: 9 },
    rows: [
      [
        { range: { start: 3, end: 4 }, ...one },
        { range: { start: 5, end: 5 }, ...one },
      ],
      [
        { range: { start: 6, end: 7 }, ...one },
        { range: { start: 8, end: 9 }, ...one },
      ],
    ],
  })
})

test('tracked changes and pictures are told', async () => {
  const body = paragraphOf(`<w:ins>${run('一')}</w:ins><w:r><w:drawing><a:blip/></w:drawing></w:r>`)
  const checked = await readPlanDocument(makeDocx({ body }), '方案.docx')
  assert.deepEqual(
    checked.diagnostics.map(({ code, severity, facts, place }) => ({ code, severity, facts, place })),
    [
      {
        code: 'document-tracked-changes',
        severity: 'warning',
        facts: {},
        place: { kind: 'file', name: '方案.docx' },
      },
      {
        code: 'document-pictures-unread',
        severity: 'info',
        facts: { count: 1 },
        place: { kind: 'file', name: '方案.docx' },
      },
    ],
  )
})
