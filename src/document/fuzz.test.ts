import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeZip } from '../archive/testing/make-zip.ts'
import type { Checked } from '../base/checked.ts'
import { remarks } from '../domain/messages/remarks.ts'
import type { PlanSource, TextRange } from '../domain/plan/compiled-plan.ts'
import { toBlocks } from './pdf/page-blocks.ts'
import { readPages } from './pdf/read-pages.ts'
import { readPlanDocument } from './read-plan-document.ts'
import { cell, list, makeDocxParts, paragraph, paragraphStyle, table } from './testing/make-docx.ts'
import { grid, makePdf, text } from './testing/make-pdf.ts'
import { makeRandom, mutateBytes } from './testing/mutate-bytes.ts'

const docx = makeDocxParts({
  styles: paragraphStyle('1', 'heading 1', '<w:outlineLvl w:val="0"/>'),
  numbering: list(1, [{ format: 'chineseCounting', text: '%1、' }]),
  footnotes: `<w:footnote w:id="2">${paragraph('口径。')}</w:footnote>`,
  body:
    paragraph('总体要求', { style: '1', list: { id: 1, level: 0 } }) +
    paragraph('到2027年，产值达到320亿元。') +
    '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' +
    table([
      [cell('类别', { merge: 'restart' }), cell('指标', { columnSpan: 2 })],
      [cell('', { merge: 'continue' }), cell('产值'), cell('320')],
    ]),
})
const html =
  '<html><head><meta charset="gbk"><title>a</title></head><body><h1>方案</h1><p>到2027年，&nbsp;产值<sup>2</sup>达到320亿元。<br>二、</p><ol start=3><li>甲<li>乙</ol><table><tr><th rowspan=2>类别<td colspan="2">指标<tr><td>产值<td>320</table></body></html>'
const pdf = makePdf(
  [
    [
      text('到2027年', [90, 100]),
      grid([80, 200, 320], [150, 180, 210]),
      text('指标', [90, 170], { size: 10 }),
    ],
  ],
  { isPacked: false },
)

function isInside({ start, end }: TextRange, within: TextRange): boolean {
  return start >= within.start && start <= end && end <= within.end
}

/** Reads, with ranges in order and inside the text; or is refused with a known word. */
function checkRead(checked: Checked<PlanSource>, what: string): boolean {
  for (const { code } of checked.diagnostics) assert.ok(code in remarks, `${what}: ${code}`)
  if (!checked.isOk) {
    assert.ok(checked.diagnostics.length > 0, `${what} was refused without a word`)
    return false
  }
  const { text: words, blocks = [] } = checked.value
  let last = 0
  for (const block of blocks) {
    assert.ok(isInside(block.range, { start: last, end: words.length }), what)
    last = block.range.end
    const cells = block.kind === 'table' ? block.rows.flat() : []
    for (const { range } of cells) assert.ok(isInside(range, block.range), what)
  }
  return true
}

async function countRefused(count: number, make: (seed: number) => Buffer): Promise<number> {
  let refused = 0
  for (let seed = 1; seed <= count; seed++) {
    const start = performance.now()
    const isRead = checkRead(await readPlanDocument(make(seed), 'a'), `seed ${seed}`)
    assert.ok(performance.now() - start < 10_000, `seed ${seed} took too long`)
    if (!isRead) refused++
  }
  return refused
}

test('600 Word documents with broken bytes read or say what is wrong', async () => {
  const bytes = makeZip(docx)
  const refused = await countRefused(600, (seed) => mutateBytes(bytes, seed))
  assert.ok(refused > 300, `only ${refused} were refused: the mutations are too mild`)
})

test('600 Word documents with broken XML read or say what is wrong', async () => {
  const refused = await countRefused(600, (seed) => {
    const victim = makeRandom(seed)(docx.length)
    const broken = docx.map((part, i) =>
      i === victim ? { ...part, data: mutateBytes(Buffer.from(part.data), seed) } : part,
    )
    return makeZip(broken)
  })
  assert.ok(refused > 100, `only ${refused} were refused: the mutations are too mild`)
})

test('600 broken pages are mostly read', async () => {
  const refused = await countRefused(600, (seed) => mutateBytes(Buffer.from(html), seed))
  assert.ok(refused < 200, `${refused} were refused`)
})

test('600 broken texts are read or refused', async () => {
  const words = Buffer.from('一、总体要求\r\n到2027年，产值达到320亿元以上。\n'.repeat(4))
  const refused = await countRefused(600, (seed) => mutateBytes(words, seed))
  assert.ok(refused < 400, `${refused} were refused`)
})

test('12 broken PDFs read or say what is wrong', async () => {
  await countRefused(12, (seed) => mutateBytes(pdf, seed))
})

test('200 broken PDFs give pages or a kind of failure, without their thread', async () => {
  const kinds = new Map<string, number>()
  for (let seed = 100; seed < 300; seed++) {
    const read = await readPages(Uint8Array.from(mutateBytes(pdf, seed)), {
      maxPages: 100,
      maxTextLength: 1e6,
    })
    kinds.set(read.kind, (kinds.get(read.kind) ?? 0) + 1)
    if (read.kind === 'pages') toBlocks(read.pages)
  }
  assert.ok((kinds.get('pages') ?? 0) > 50 && kinds.size > 1, JSON.stringify([...kinds]))
})
