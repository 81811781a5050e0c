import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inReviewOrder } from './in-review-order.ts'
import type { ReviewAct } from './review-act.ts'
import { reviewPlan } from './review-plan.ts'
import type { ReviewedItem } from './reviewed-plan.ts'
import { type ActBy, logOf, smallDraft, smallText } from './testing/small-draft.ts'

const review = (...acts: readonly ActBy[]) => reviewPlan(smallDraft, logOf(...acts))

function itemOf(id: string, ...acts: readonly ActBy[]): ReviewedItem {
  return review(...acts).items.find((item) => item.id === id) ?? assert.fail(`no ${id}`)
}

const accept: ReviewAct = { kind: 'accept', items: ['target-1'] }
const correct: ReviewAct = { kind: 'correct', item: 'target-1', changes: { year: 2030, unit: '万元' } }

test('what was read is open, in the order of the text', () => {
  const { items, progress } = review()
  assert.deepEqual(
    items.map(({ id, state }) => `${id} ${state}`),
    ['target-1', 'target-2', 'fact-1', 'task-1', 'cluster-1', 'cluster-2', 'indicator-1'].map(
      (id) => `${id} open`,
    ),
  )
  assert.deepEqual([progress.total, progress.open, progress.byKind.target.open], [7, 7, 3])
  assert.equal(progress.isPublishable, false)
})

const states: readonly (readonly [string, string, readonly ReviewAct[]])[] = [
  ['target-1', 'accepted', [accept]],
  ['target-1', 'corrected', [correct]],
  ['target-1', 'corrected', [accept, correct]],
  ['target-1', 'open', [accept, { kind: 'undo', act: 1 }]],
  ['target-1', 'accepted', [accept, correct, { kind: 'undo', act: 2 }]],
  ['target-1', 'removed', [{ kind: 'remove', item: 'target-1', reason: '不是目标' }]],
  ['target-1', 'split', [{ kind: 'split', item: 'target-1', parts: [{ changes: {} }, { changes: {} }] }]],
  ['part-1-2', 'added', [{ kind: 'split', item: 'target-1', parts: [{ changes: {} }, { changes: {} }] }]],
  ['target-2', 'merged', [{ kind: 'merge', items: ['target-1', 'target-2'], changes: {} }]],
  ['merged-1', 'added', [{ kind: 'merge', items: ['target-1', 'target-2'], changes: {} }]],
]

for (const [id, state, acts] of states) {
  test(`${id} is ${state} after ${acts.map(({ kind }) => kind).join(', ')}`, () => {
    assert.equal(itemOf(id, ...acts).state, state)
  })
}

test('a correction says what was read, who changed it and when', () => {
  const { fields, before, by, at, act } = itemOf('target-1', ['乙', correct])
  assert.deepEqual(before, { year: 2028, unit: '亿元' })
  assert.deepEqual([fields, by, act].flat().includes('乙'), true)
  assert.match(at ?? '', /^2026-11-23T08:00:01/)
})

test('a second correction still tells the first reading, and one that goes back to it tells nothing', () => {
  const again: ReviewAct = { kind: 'correct', item: 'target-1', changes: { year: 2031 } }
  assert.deepEqual(itemOf('target-1', correct, again).before, { year: 2028, unit: '亿元' })
  const back: ReviewAct = { kind: 'correct', item: 'target-1', changes: { year: 2028 } }
  assert.deepEqual(itemOf('target-1', correct, back).before, { unit: '亿元' })
})

test('a figure taken for a promise becomes a result, and stays in its place', () => {
  const item = itemOf('target-1', { kind: 'correct', item: 'target-1', changes: { isFact: true } })
  assert.ok(item.kind === 'target' && item.fields.isFact)
})

test('parts take what they do not say from the whole, and their own place in the text', () => {
  const start = smallText.indexOf('320')
  const split: ReviewAct = {
    kind: 'split',
    item: 'target-1',
    parts: [{ changes: { subject: '甲' }, range: { start, end: start + 5 } }, { changes: { value: 20 } }],
  }
  const one = itemOf('part-1-1', split)
  const two = itemOf('part-1-2', split)
  assert.equal(one.quote, '320亿元')
  assert.ok(one.kind === 'target' && one.fields.subject === '甲' && one.fields.year === 2028)
  assert.ok(two.kind === 'target' && two.fields.value === 20 && two.quote === '增加值达到320亿元')
  assert.deepEqual([itemOf('target-1', split).into, one.from], [['part-1-1', 'part-1-2'], ['target-1']])
})

test('what is added by selecting knows its section and has no doubt', () => {
  const start = smallText.indexOf('屿东')
  const add: ReviewAct = {
    kind: 'add',
    itemKind: 'task',
    range: { start, end: start + 2 },
    fields: { title: '布局' },
  }
  const { quote, section, confidence, isDoubtful, origin, fields } = itemOf('added-1', add)
  assert.deepEqual([quote, section, confidence, isDoubtful, origin], ['屿东', 'section-2', 1, false, 'added'])
  assert.deepEqual(fields, { title: '布局', lead: [], support: [], deadline: null })
})

test('of two decisions the last stands; taking it back brings the first again', () => {
  const first: ReviewAct = { kind: 'decide', finding: 'finding-1', decision: 'accept-a', note: '' }
  const second: ReviewAct = { kind: 'decide', finding: 'finding-1', decision: 'accept-b', note: '' }
  const decided = (...acts: readonly ActBy[]) => review(...acts).findings[0]?.decision
  assert.deepEqual(
    [decided(first, ['乙', second])?.decision, decided(first, ['乙', second])?.by],
    ['accept-b', '乙'],
  )
  assert.equal(decided(first, ['乙', second], ['乙', { kind: 'undo', act: 2 }])?.decision, 'accept-a')
})

test('a review is publishable when nothing is open and every error is decided, whatever the rest', () => {
  const ids = review().items.map(({ id }) => id)
  const all: ReviewAct = { kind: 'accept', items: ids }
  const decide: ReviewAct = { kind: 'decide', finding: 'finding-1', decision: 'accept-a', note: '' }
  assert.equal(review(all).progress.isPublishable, false)
  assert.deepEqual(review(all, decide).progress.findings, { total: 2, decided: 1, errors: 1, errorsOpen: 0 })
  assert.equal(review(all, decide).progress.isPublishable, true)
})

test('one looks first at what is doubtful, then at what is open', () => {
  const { items } = review(accept)
  const doubtful = items.map((item) => (item.id === 'task-1' ? { ...item, isDoubtful: true } : item))
  const order = inReviewOrder(doubtful).map(({ id }) => id)
  assert.deepEqual([order[0], order.at(-1)], ['task-1', 'target-1'])
})

test('no log makes the fold fail: what it names and is not there is passed over', () => {
  const broken: readonly ReviewAct[] = [
    { kind: 'accept', items: ['nothing'] },
    { kind: 'merge', items: ['nothing', 'none'], changes: {} },
    { kind: 'undo', act: 77 },
    { kind: 'decide', finding: 'finding-9', decision: 'accept-a', note: '' },
  ]
  assert.deepEqual(review(...broken), review())
})
