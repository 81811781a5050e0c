import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActReply, DraftReply } from '../draft.ts'
import { fact, finding, target, task } from '../testing/specimen-draft.ts'
import { foresee, patchDraft } from './apply-acts.ts'

const review = { items: [fact, target, task], findings: [finding] }

test('waiting acts show at once: accepted, corrected, removed, decided, by oneself', () => {
  const seen = foresee(
    review,
    [
      { kind: 'accept', items: ['target-2'] },
      { kind: 'correct', item: 'target-1', changes: { year: 2026 } },
      { kind: 'remove', item: 'task-1', reason: '误读' },
      { kind: 'decide', finding: 'finding-1', decision: 'accept-a' },
      { kind: 'split', item: 'target-1', parts: [{ changes: {} }, { changes: {} }] },
    ],
    '甲',
  )
  assert.deepEqual(
    seen.items.map(({ state, by }) => `${state} ${by}`),
    ['accepted 甲', 'corrected 甲', 'removed 甲'],
  )
  const [, corrected] = seen.items
  assert.equal(corrected?.kind === 'target' && corrected.fields.year, 2026)
  assert.equal(seen.findings[0]?.decision?.decision, 'accept-a')
})

test('without waiting acts the review is the very same', () =>
  assert.equal(foresee(review, [], '甲'), review))

test('a reply replaces what it names, takes away what was withdrawn, and puts new items at their place', () => {
  const progress = { settled: 1 } as ActReply['progress']
  const draft = { draft: { version: 4 }, review: { ...review, progress }, undoable: null } as DraftReply
  const added = { ...target, id: 'added-4', range: { start: 30, end: 34 } }
  const patched = patchDraft(draft, {
    version: 5,
    seq: 4,
    items: [{ ...target, state: 'accepted' }, added],
    withdrawn: ['target-2'],
    findings: [],
    progress,
    undoable: 4,
  })
  assert.deepEqual(
    patched.review.items.map(({ id, state }) => `${id} ${state}`),
    ['target-1 accepted', 'added-4 open', 'task-1 open'],
  )
  assert.deepEqual([patched.draft.version, patched.undoable], [5, 4])
})
