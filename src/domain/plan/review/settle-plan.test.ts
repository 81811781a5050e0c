import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldReview } from './review-plan.ts'
import { settlePlan } from './settle-plan.ts'
import { type ActBy, logOf, smallDraft } from './testing/small-draft.ts'

const settle = (...acts: readonly ActBy[]) => settlePlan(smallDraft, foldReview(smallDraft, logOf(...acts)))

test('what nobody touched is settled as read, without doubts', () => {
  const { targets, tasks } = settle()
  assert.deepEqual(
    targets.map(({ id, value, yearBasis, doubts }) => [id, value, yearBasis, doubts]),
    [
      ['target-1', 320, 'inherited', []],
      ['target-2', 100, 'inherited', []],
    ],
  )
  assert.equal(tasks[0]?.leadMentions.length, 1)
})

test('a year that a person filled in counts as printed, one that was taken away as none', () => {
  const year = (value: number | null) =>
    settle({ kind: 'correct', item: 'target-1', changes: { year: value } }).targets[0]?.yearBasis
  assert.deepEqual([year(2030), year(null)], ['printed', 'none'])
})

test('a promise that was a result moves to the results, and back', () => {
  const { targets, facts } = settle(
    { kind: 'correct', item: 'target-1', changes: { isFact: true } },
    { kind: 'correct', item: 'fact-1', changes: { isFact: false } },
  )
  assert.deepEqual(
    [targets.map(({ id }) => id), facts.map(({ id }) => id)],
    [['target-2', 'fact-1'], ['target-1']],
  )
})

test('references follow what was merged and leave what was removed', () => {
  const { targets, goals } = settle(
    { kind: 'merge', items: ['target-1', 'fact-1'], changes: {} },
    { kind: 'remove', item: 'task-1', reason: '无' },
  )
  const part = targets.find(({ id }) => id === 'target-2')
  assert.deepEqual([part?.partOf, part?.task], ['merged-1', null])
  assert.deepEqual(goals[0]?.mentions, ['merged-1', 'indicator-1'])
})

test('owners that a person struck out are no longer pointed at', () => {
  const { tasks } = settle({ kind: 'correct', item: 'task-1', changes: { lead: ['区数据局'] } })
  assert.deepEqual([tasks[0]?.lead, tasks[0]?.leadMentions], [['区数据局'], []])
  assert.equal(tasks[0]?.supportMentions.length, 1)
})

test('a corrected number of the table no longer points at its cell', () => {
  const values = { '2025': 251, '2028': 320 }
  const { indicatorTable } = settle({ kind: 'correct', item: 'indicator-1', changes: { values } })
  assert.deepEqual(
    indicatorTable[0]?.cells.map(({ year }) => year),
    [2025],
  )
})
