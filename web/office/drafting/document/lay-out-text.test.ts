import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findChunk, layOutText } from './lay-out-text.ts'
import type { Mark } from './mark.ts'

const mark = (subject: string, start: number, end: number): Mark => ({
  subject,
  kind: 'target',
  range: { start, end },
  isSettled: false,
})

test('lines carry their heading and their marks, and a mark over two lines is in both', () => {
  const text = '一、总体目标\n到2027年达到\n320亿元。\n\n'
  const outline = [{ id: 'section-1', level: 1, range: { start: 0, end: 6 } }]
  const [chunk] = layOutText({ text, outline, marks: [mark('b', 12, 19), mark('a', 2, 4)] })
  assert.deepEqual(
    chunk?.lines.map(({ range, level, section, marks }) => [
      text.slice(range.start, range.end),
      level,
      section,
      marks.map(({ subject }) => subject).join(''),
    ]),
    [
      ['一、总体目标', 1, 'section-1', 'a'],
      ['到2027年达到', null, null, 'b'],
      ['320亿元。', null, null, 'b'],
      ['', null, null, ''],
    ],
  )
})

test('a heading with text behind it in the same line is no line of its own, but the place to jump to', () => {
  const outline = [{ id: 's1', level: 2, range: { start: 0, end: 9 } }]
  const [chunk] = layOutText({ text: '（一）加强组织领导。成立专班，定期研究。', outline, marks: [] })
  const [line] = chunk?.lines ?? []
  assert.deepEqual([line?.level, line?.section], [null, 's1'])
})

test('two headings in one line count as the first', () => {
  const outline = [
    { id: 's1', level: 1, range: { start: 0, end: 2 } },
    { id: 's2', level: 2, range: { start: 3, end: 5 } },
  ]
  const [chunk] = layOutText({ text: '一一 二二\n正文', outline, marks: [] })
  assert.deepEqual(
    chunk?.lines.map(({ section }) => section),
    ['s1', null],
  )
})

test('chunks follow one another without a gap in their lines, and every character finds its own', () => {
  const text = Array.from({ length: 300 }, (_, index) => `第${index}行${'字'.repeat(index % 70)}`).join('\n')
  const chunks = layOutText({ text, outline: [], marks: [] })
  assert.ok(chunks.length > 3)
  const lines = chunks.flatMap((chunk) => chunk.lines)
  assert.equal(lines.map(({ range }) => text.slice(range.start, range.end)).join('\n'), text)
  for (let at = 0; at < text.length; at += 37) {
    const { range } = chunks[findChunk(chunks, at)] ?? { range: { start: -1, end: -1 } }
    assert.ok(range.start <= at && at <= range.end, String(at))
  }
})

test('an empty text has no chunk', () =>
  assert.deepEqual(layOutText({ text: '', outline: [], marks: [] }), []))

test('a chunk keeps its key until one of its marks changes', () => {
  const keysWith = (marks: readonly Mark[]) =>
    layOutText({ text: '到2027年达到320亿元。', outline: [], marks }).map(({ key }) => key)
  assert.deepEqual(keysWith([mark('a', 2, 4)]), keysWith([mark('a', 2, 4)]))
  assert.notDeepEqual(keysWith([mark('a', 2, 4)]), keysWith([{ ...mark('a', 2, 4), isSettled: true }]))
})
