import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fact, target, task } from '../testing/specimen-draft.ts'
import { filterItems, sectionsUnder } from './filter-items.ts'

const removed = { ...target, id: 'target-9', state: 'removed' } as const
const accepted = { ...target, id: 'target-8', state: 'accepted' } as const
const items = [fact, target, accepted, removed, task]

const cases: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
  [{}, ['target-2', 'target-1', 'target-8', 'task-1']],
  [{ kind: 'target' }, ['target-1', 'target-8']],
  [{ kind: 'fact' }, ['target-2']],
  [{ state: 'open' }, ['target-2', 'target-1', 'task-1']],
  [{ state: 'settled' }, ['target-8']],
  [{ state: 'gone' }, ['target-9']],
  [{ only: 'doubtful' }, ['target-2']],
  [{ only: 'no-owner' }, ['task-1']],
  [{ only: 'no-year' }, ['target-2']],
  [{ q: '360 亿元' }, ['target-1', 'target-8']],
  [{ q: '区科技局' }, ['task-1']],
  [{ q: 'task-1' }, ['task-1']],
]

for (const [filters, expected] of cases) {
  test(`the filter ${JSON.stringify(filters)} leaves ${expected.join(', ')}`, () => {
    assert.deepEqual(
      filterItems(items, filters, () => true).map(({ id }) => id),
      expected,
    )
  })
}

test('a section is asked for with all that stands under it', () => {
  const outline = [
    { id: 'a', parent: null },
    { id: 'b', parent: 'a' },
    { id: 'c', parent: 'b' },
    { id: 'd', parent: null },
  ]
  assert.deepEqual([...sectionsUnder(outline, 'a')], ['a', 'b', 'c'])
  const inside = (section: string | null) => section === 'section-3'
  assert.deepEqual(
    filterItems(items, {}, inside).map(({ id }) => id),
    ['task-1'],
  )
})
