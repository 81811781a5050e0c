import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentLimits } from '../document-limits.ts'
import { readPlanDocument } from '../read-plan-document.ts'
import { type Drawing, grid, line, makePdf, type PdfLooks, text } from '../testing/make-pdf.ts'
import { showChecked } from '../testing/show-source.ts'
import { type PdfLimits, readPdf } from './read-pdf.ts'

/** Lines of running text: 26 characters of 16 points fill them from 90 to 506. */
function body(lines: readonly string[], from = 120): readonly Drawing[] {
  return lines.map((words, i) => {
    const indent = words.length - words.trimStart().length
    return text(words.trimStart(), [90 + indent * 16, from + i * 28])
  })
}

const full = '坚持制造强区建设方向加快构建现代化产业体系推动高质量发'

interface Case {
  readonly name: string
  readonly pages: readonly (readonly Drawing[])[]
  readonly looks?: PdfLooks
  readonly shows: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'lines join to paragraphs by their indent, numbers broken over lines too',
    pages: [
      body([
        '  一、总体要求',
        `  ${full.slice(0, 24)}`,
        `${full.slice(0, 24)}３２`,
        '０亿元以上。',
        '  （一）目标',
      ]),
    ],
    shows: ['p 一、总体要求', `p ${full.slice(0, 24)}${full.slice(0, 24)}３２０亿元以上。`, 'p （一）目标'],
  },
  {
    name: 'a paragraph goes on over the page; page numbers and running titles are gone',
    pages: [1, 2, 3].map((page) => [
      text('某区人民政府文件', [380, 50], { size: 10 }),
      ...body(
        [`  第${'一二三'[page - 1]}段${full.slice(0, 21)}`, ...(page < 3 ? [full.slice(0, 26)] : ['末句。'])],
        150,
      ),
      text(`－${page}－`, [280, 790], { size: 12 }),
    ]),
    shows: [
      `p 第一段${full.slice(0, 21)}${full.slice(0, 26)}`,
      `p 第二段${full.slice(0, 21)}${full.slice(0, 26)}`,
      `p 第三段${full.slice(0, 21)}末句。`,
    ],
  },
  {
    name: 'large lines in the middle are one title',
    pages: [
      [
        text('某区推动制造业高质量发展', [166, 100], { size: 22 }),
        text('行动方案', [254, 130], { size: 22 }),
        ...body([full.slice(0, 26), full.slice(0, 26), '坚持创新。'], 180),
      ],
    ],
    shows: ['h1 某区推动制造业高质量发展行动方案', `p ${full.slice(0, 26)}${full.slice(0, 26)}坚持创新。`],
  },
  {
    name: 'ruled lines make a table with merged cells; a line that fills its cell runs on',
    pages: [
      [
        ...body(['  附表'], 110),
        grid([80, 120, 240, 320], [150, 180, 210, 240]),
        text('指标', [90, 170], { size: 10 }),
        text('规模', [90, 200], { size: 10 }),
        text('规上工业增加值总量目', [125, 192], { size: 11 }),
        text('标', [125, 205], { size: 11 }),
        text('区经信局', [250, 192], { size: 10 }),
        text('区统计局', [250, 205], { size: 10 }),
        text('产值', [130, 230], { size: 10 }),
        text('320', [250, 230], { size: 10 }),
      ],
    ],
    shows: [
      'p 附表',
      't 指标 |  | ',
      't 规模 | 规上工业增加值总量目标 | 区经信局⏎区统计局',
      't  | 产值 | 320',
    ],
  },
  {
    name: 'places without a line between them are one cell',
    pages: [
      [
        ...[150, 210].map((y) => line([80, y], [320, y])),
        line([120, 180], [320, 180]),
        ...[80, 120, 320].map((x) => line([x, 150], [x, 210])),
        line([220, 180], [220, 210]),
        text('规模', [90, 185], { size: 10 }),
        text('目标值', [180, 170], { size: 10 }),
        text('产值', [130, 200], { size: 10 }),
        text('320', [230, 200], { size: 10 }),
      ],
    ],
    shows: ['t 2×1 规模 | 1×2 目标值', 't 产值 | 320'],
  },
  {
    name: 'a table that goes on over the page is one, its head printed again left out',
    pages: [1, 2].map((page) => [
      grid([80, 200, 320], [150, 180, 210]),
      text('指标', [90, 170], { size: 10 }),
      text('目标', [210, 170], { size: 10 }),
      text(`第${'一二'[page - 1]}项`, [90, 200], { size: 10 }),
      text(`${page}00`, [210, 200], { size: 10 }),
    ]),
    shows: ['t 指标 | 目标', 't 第一项 | 100', 't 第二项 | 200'],
  },
  {
    name: 'columns without lines are parted by tabs',
    pages: [[text('产值', [90, 200]), text('亿元', [250, 200]), text('320', [400, 201])]],
    shows: ['p 产值\t亿元\t320'],
  },
  {
    name: 'raised digits stay apart, slanted watermarks are gone, radicals are characters',
    pages: [
      [
        text('面积100万m', [90, 200]),
        text('2', [171, 193], { size: 8 }),
        text('内部资料', [200, 400], { size: 60, turn: [0.7, 0.7, -0.7, 0.7] }),
      ],
    ],
    shows: ['p 面积100万m²'],
  },
  {
    name: 'codes that are Unicode already are read',
    pages: [[text('行动⽅案', [90, 200], { encoding: 'UniGB-UCS2-H' })]],
    looks: { encoding: 'UniGB-UCS2-H', isPacked: false },
    shows: ['p 行动方案'],
  },
  {
    name: 'a page turned on its side is read upright',
    pages: [[text('横排附表', [200, 400], { turn: [0, 1, -1, 0] })]],
    looks: { page: '/Rotate 90' },
    shows: ['p 横排附表'],
  },
  { name: 'a scan has no text', pages: [[line([0, 0], [90, 90])], []], shows: ['! document-pdf-scanned'] },
  {
    name: 'text without characters is refused',
    pages: [[text('\ue000\ue001\ue002\ue003', [90, 100], { encoding: 'UniGB-UCS2-H' })]],
    looks: { encoding: 'UniGB-UCS2-H' },
    shows: ['! document-pdf-garbled'],
  },
  {
    name: 'a password is asked for',
    pages: [[text('甲', [90, 100])]],
    looks: {
      trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
    },
    shows: ['! document-pdf-encrypted'],
  },
]

for (const { name, pages, looks, shows } of cases) {
  test(name, async () => {
    assert.deepEqual(showChecked(await readPlanDocument(makePdf(pages, looks), 'a.pdf')), shows)
  })
}

test('pages without text among others are told', async () => {
  const checked = await readPlanDocument(makePdf([[text('甲', [90, 100])], [], []]), 'a.pdf')
  assert.ok(checked.isOk)
  assert.deepEqual(
    checked.diagnostics.map(({ code, facts }) => ({ code, facts })),
    [{ code: 'document-pdf-blank-pages', facts: { count: 2, first: 2 } }],
  )
})

const beyond: readonly (readonly [limits: Partial<PdfLimits>, code: string])[] = [
  [{ maxPdfPages: 1 }, 'document-pdf-too-many-pages'],
  [{ maxTextLength: 1 }, 'document-too-long'],
  [{ maxPdfMilliseconds: 0 }, 'document-pdf-exhausting'],
  [{ maxPdfMemoryMb: 8 }, 'document-pdf-exhausting'],
]

for (const [limits, code] of beyond) {
  test(`a PDF beyond ${Object.keys(limits).join()} is refused as ${code}`, async () => {
    const bytes = makePdf([[text('甲乙', [90, 100])], [text('丙', [90, 100])]])
    const checked = await readPdf(bytes, { ...documentLimits, ...limits })
    assert.deepEqual(
      checked.diagnostics.map((remark) => remark.code),
      [code],
    )
  })
}
