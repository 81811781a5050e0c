import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeZip } from '../../archive/testing/make-zip.ts'
import { remarks } from '../../domain/messages/remarks.ts'
import { annotateWorkbook } from '../annotate/annotate-workbook.ts'
import { remarkWords } from '../annotate/remark-sheet.ts'
import { makeParts, type RawWorkbook, row } from '../testing/make-xlsx.ts'
import { readWorkbook } from './read-xlsx.ts'

const book: RawWorkbook = {
  styles: [0, 14, 164],
  formats: '<numFmt numFmtId="164" formatCode="0.0%"/>',
  strings: '<si><t>鄞州_x000D_</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>',
  sheets: [
    {
      name: '填报',
      xml:
        row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>x &amp; y</t></is></c>') +
        row(
          2,
          '<c r="A2" s="1"><v>45356</v></c><c r="B2"><f t="shared" si="0" ref="B2:B3">A1+1</f><v>0</v></c>',
        ) +
        row(
          3,
          '<c r="A3" s="2"><v>0.1</v></c><c r="B3"><f t="shared" si="0"/></c><!-- c --><c t="e"><v>#N/A</v></c>',
        ),
      after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    },
    { name: '字典', xml: '', state: 'veryHidden' },
  ],
}

/** A small generator, so that a failure can be run again from its number. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed * 2654435761
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0
    return state % below
  }
}

/** One to four bytes changed, cut, doubled, or swapped for what hurts XML and zip headers most. */
function mutate(bytes: Buffer, random: (below: number) => number): Buffer {
  const nasty = [0, 0xff, 0x3c, 0x3e, 0x26, 0x22, 0x2f, 0x80]
  let mutated = Buffer.from(bytes)
  for (let i = random(4); i >= 0; i--) {
    const at = random(mutated.length)
    const kind = random(5)
    if (kind === 0) mutated[at] = random(256)
    else if (kind === 1) mutated[at] = nasty[random(nasty.length)] ?? 0
    else if (kind === 2) mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(at + random(20))])
    else if (kind === 3)
      mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(Math.max(0, at - 9))])
    else mutated.fill(0xff, at, Math.min(at + random(9), mutated.length))
    if (mutated.length === 0) return Buffer.from([0])
  }
  return mutated
}

const place = { sheet: '填报', row: 2, column: 2 }
const annotation = {
  remarks: [{ place, severity: 'error', problem: '不是数字', wayOut: '请填数字' }],
  words: remarkWords.zh,
  madeAt: new Date('2026-11-22T08:00:00Z'),
} as const

async function readsOrRemarks(bytes: Buffer, what: string): Promise<boolean> {
  const start = performance.now()
  const checked = await readWorkbook(bytes)
  const annotated = await annotateWorkbook(bytes, annotation)
  if (!annotated.isOk) assert.ok(annotated.diagnostics.length > 0, what)
  assert.ok(performance.now() - start < 5_000, `${what} took too long`)
  if (checked.isOk) return true
  for (const { code } of checked.diagnostics) assert.ok(code in remarks, `${what}: ${code}`)
  assert.ok(checked.diagnostics.length > 0, `${what}: refused without a word`)
  return false
}

test('2,000 zips with broken bytes never throw: they read and annotate, or say what is wrong', async () => {
  const zip = makeZip(makeParts(book))
  let refused = 0
  for (let seed = 1; seed <= 2000; seed++) {
    if (!(await readsOrRemarks(mutate(zip, makeRandom(seed)), `zip ${seed}`))) refused++
  }
  assert.ok(refused > 1000, `only ${refused} were refused: the mutations are too mild`)
})

test('2,000 whole zips with broken XML never throw: they read and annotate, or say what is wrong', async () => {
  const parts = makeParts(book)
  let refused = 0
  for (let seed = 1; seed <= 2000; seed++) {
    const random = makeRandom(seed)
    const victim = random(parts.length)
    const mutated = parts.map((part, i) =>
      i === victim ? { ...part, data: mutate(Buffer.from(part.data), random) } : part,
    )
    if (!(await readsOrRemarks(makeZip(mutated), `xml ${seed}`))) refused++
  }
  assert.ok(refused > 300, `only ${refused} were refused: the mutations are too mild`)
})
