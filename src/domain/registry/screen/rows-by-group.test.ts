import assert from 'node:assert/strict'
import { it } from 'node:test'
import { rowsByGroup } from './rows-by-group.ts'

const cases: readonly (readonly [
  what: string,
  groupOf: readonly number[],
  rows: readonly (readonly number[])[],
])[] = [
  ['no rows', [], []],
  ['one group', [0, 0], [[0, 1]]],
  ['groups in turn', [1, 0, 1, 2], [[1], [0, 2], [3]]],
  ['a group without rows', [2, 0], [[1], [], [0]]],
]

for (const [what, groupOf, rows] of cases)
  it(`lists the rows of each group in order: ${what}`, () => {
    assert.deepEqual(
      rowsByGroup(Int32Array.from(groupOf)).map((own) => [...own]),
      rows,
    )
    assert.deepEqual(
      rowsByGroup(Uint8Array.from(groupOf)).map((own) => [...own]),
      rows,
    )
  })
