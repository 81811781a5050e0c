import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexLines } from './text-position.ts'

const cases: readonly (readonly [text: string, offset: number, line: number, column: number])[] = [
  ['', 0, 1, 1],
  ['一、目标', 2, 1, 3],
  ['一\n二', 2, 2, 1],
  ['一\r\n二', 3, 2, 1],
  ['一\r\n二', 1, 1, 2],
  ['一\r二', 2, 2, 1],
  ['一\n\n二', 2, 2, 1],
  ['一\n\n二', 3, 3, 1],
  ['一\n', 2, 2, 1],
]

for (const [text, offset, line, column] of cases) {
  test(`${JSON.stringify(text)}: offset ${offset} is ${line}:${column}`, () => {
    assert.deepEqual(indexLines(text).locate(offset), { line, column })
  })
}

test('a line is told without its break', () => {
  assert.deepEqual(indexLines('一\r\n二三\n').rangeOf(2), { start: 3, end: 5 })
  assert.deepEqual(indexLines('一').rangeOf(1), { start: 0, end: 1 })
})
