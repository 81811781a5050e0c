import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mark } from './mark.ts'
import { splitMarks } from './split-marks.ts'

const mark = (subject: string, start: number, end: number): Mark => ({
  subject,
  kind: 'target',
  range: { start, end },
  isSettled: false,
})

const read = (line: readonly [number, number], marks: readonly Mark[]) =>
  splitMarks({ start: line[0], end: line[1] }, marks).map(
    ({ range, marks: over }) => `${range.start}–${range.end} ${over.map(({ subject }) => subject).join('')}`,
  )

const cases: readonly (readonly [string, readonly [number, number], readonly Mark[], readonly string[]])[] = [
  ['a line without marks is one piece', [3, 9], [], ['3–9 ']],
  ['an empty line has no piece', [3, 3], [], []],
  ['a mark inside', [0, 9], [mark('a', 2, 4)], ['0–2 ', '2–4 a', '4–9 ']],
  [
    'nested: the innermost is last',
    [0, 9],
    [mark('b', 4, 5), mark('a', 2, 6)],
    ['0–2 ', '2–4 a', '4–5 ab', '5–6 a', '6–9 '],
  ],
  ['overlapping', [0, 9], [mark('a', 0, 6), mark('b', 4, 9)], ['0–4 a', '4–6 ab', '6–9 b']],
  ['the same stretch twice', [0, 4], [mark('a', 1, 3), mark('b', 1, 3)], ['0–1 ', '1–3 ab', '3–4 ']],
  ['a mark that comes from the line before and goes on', [5, 9], [mark('a', 2, 20)], ['5–9 a']],
  ['marks that only touch the line', [5, 9], [mark('a', 2, 5), mark('b', 9, 12)], ['5–9 ']],
]

for (const [name, line, marks, expected] of cases) {
  test(`pieces of a line: ${name}`, () => assert.deepEqual(read(line, marks), expected))
}
