import assert from 'node:assert/strict'
import { test } from 'node:test'
import { displayWidth } from '../../../base/display-width.ts'
import { codeFrame } from './code-frame.ts'
import { indexLines } from './text-position.ts'

const frame = (text: string, quote: string) => {
  const start = text.indexOf(quote)
  return codeFrame(text, { start, end: start + quote.length }, indexLines(text))
}

test('carets stand under the place, two for a wide character', () => {
  assert.deepEqual(frame('一、目标\n投资 30 亿元', '30'), ['    2 | 投资 30 亿元', '      |      ^^'])
  assert.deepEqual(frame('投资达到30亿元', '达到'), ['    1 | 投资达到30亿元', '      |     ^^^^'])
})

test('a long line is cut about the place, and says so', () => {
  const [line = '', carets = ''] = frame(`${'前'.repeat(50)}目标${'后'.repeat(50)}`, '目标')
  assert.equal(line, `    1 | …${'前'.repeat(12)}目标${'后'.repeat(12)}…`)
  assert.equal(displayWidth(line.slice(0, line.indexOf('目标'))), carets.indexOf('^'))
})

test('a long place is cut at its end', () => {
  const [line = ''] = frame(`甲${'目'.repeat(40)}乙`, '目'.repeat(40))
  assert.equal(line, `    1 | 甲${'目'.repeat(30)}…`)
})

test('a place over several lines shows its first; tabs do not shift the carets', () => {
  const text = '\t目标\n任务'
  assert.deepEqual(codeFrame(text, { start: 1, end: 6 }, indexLines(text)), [
    '    1 |  目标',
    '      |  ^^^^',
  ])
})

test('an empty place still has a caret', () => {
  assert.deepEqual(codeFrame('', { start: 0, end: 0 }, indexLines('')), ['    1 |', '      | ^'])
})
