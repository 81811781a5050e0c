import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findActProblem } from './find-act-problem.ts'
import type { ReviewAct } from './review-act.ts'
import { foldReview } from './review-plan.ts'
import { type ActBy, logged, logOf, smallDraft, smallText } from './testing/small-draft.ts'

/** What stands against `act`, done by 甲 after `before`; undefined when nothing does. */
function problemWith(act: ReviewAct, ...before: readonly ActBy[]) {
  const acts = logOf(...before)
  const now = { base: smallDraft, acts, state: foldReview(smallDraft, acts) }
  return findActProblem(now, logged(acts.length + 1, '甲', act))
}

const accept: ReviewAct = { kind: 'accept', items: ['target-1'] }
const year: ReviewAct = { kind: 'correct', item: 'target-1', changes: { year: 2030 } }
const remove: ReviewAct = { kind: 'remove', item: 'target-1', reason: '无' }
const undo = (act: number): ReviewAct => ({ kind: 'undo', act })
const add = (start: number, end: number): ReviewAct => ({
  kind: 'add',
  itemKind: 'task',
  range: { start, end },
  fields: { title: '甲' },
})
const smile = smallText.indexOf('😀')

const allowed: readonly (readonly [string, ReviewAct, readonly ActBy[]])[] = [
  ['accept what is open', accept, []],
  ['correct what was accepted', year, [['乙', accept]]],
  ['correct what was corrected', { ...year, changes: { year: 2031 } }, [year]],
  ['remove what was accepted', remove, [accept]],
  ['accept again what was brought back', accept, [remove, undo(1)]],
  ['undo past the own act of another', undo(1), [accept, ['乙', { kind: 'accept', items: ['target-2'] }]]],
  ['undo step by step', undo(1), [accept, year, undo(2)]],
  ['select the last character', add(smallText.length - 1, smallText.length), []],
  ['select a whole pictograph', add(smile, smile + 2), []],
  ['decide on a warning', { kind: 'decide', finding: 'finding-2', decision: 'not-a-problem', note: '' }, []],
  ['decide again', { kind: 'decide', finding: 'finding-1', decision: 'keep-both', note: '口径' }, [accept]],
]

for (const [what, act, before] of allowed) {
  test(`one may ${what}`, () => assert.equal(problemWith(act, ...before), undefined))
}

const refused: readonly (readonly [string, string, ReviewAct, readonly ActBy[]])[] = [
  ['accept twice', 'review-item-settled', accept, [['乙', accept]]],
  [
    'accept an item twice in one act',
    'review-item-twice',
    { kind: 'accept', items: ['task-1', 'task-1'] },
    [],
  ],
  ['correct what was removed', 'review-item-settled', year, [remove]],
  ['remove what is not there', 'review-item-unknown', { ...remove, item: 'target-9' }, []],
  ['change nothing', 'review-nothing-changed', { ...year, changes: { year: 2028 } }, []],
  ['correct with no field at all', 'review-nothing-changed', { ...year, changes: {} }, []],
  ['give a target a lead', 'review-fields-impossible', { ...year, changes: { lead: ['甲'] } }, []],
  ['take the unit from a target', 'review-fields-impossible', { ...year, changes: { unit: null } }, []],
  ['merge kinds', 'review-kinds-differ', { kind: 'merge', items: ['target-1', 'task-1'], changes: {} }, []],
  [
    'merge what was split',
    'review-item-settled',
    { kind: 'merge', items: ['target-1', 'target-2'], changes: {} },
    [{ kind: 'split', item: 'target-1', parts: [{ changes: {} }, { changes: {} }] }],
  ],
  [
    'split into a nonsense part',
    'review-fields-impossible',
    { kind: 'split', item: 'target-1', parts: [{ changes: {} }, { changes: { subject: ' ' } }] },
    [],
  ],
  [
    'split to a place outside',
    'review-range-outside',
    {
      kind: 'split',
      item: 'target-1',
      parts: [{ changes: {} }, { changes: {}, range: { start: 5, end: 5 } }],
    },
    [],
  ],
  ['select nothing', 'review-range-outside', add(4, 4), []],
  ['select backwards', 'review-range-outside', add(9, 4), []],
  ['select past the end', 'review-range-outside', add(0, smallText.length + 1), []],
  ['select half a pictograph', 'review-range-outside', add(smile, smile + 1), []],
  [
    'add without a name',
    'review-fields-impossible',
    { ...add(0, 2), itemKind: 'cluster', fields: {} } as ReviewAct,
    [],
  ],
  [
    'keep both without a note',
    'review-note-needed',
    { kind: 'decide', finding: 'finding-1', decision: 'keep-both', note: '' },
    [],
  ],
  [
    'accept B where there is none',
    'review-no-second-place',
    { kind: 'decide', finding: 'finding-2', decision: 'accept-b', note: '' },
    [],
  ],
  ['undo with nothing done', 'review-nothing-to-undo', undo(1), [['乙', accept]]],
  ['undo an act that is not the last', 'review-not-last', undo(1), [accept, year]],
  ['undo an undo', 'review-nothing-to-undo', undo(2), [accept, undo(1)]],
  ['undo what another has built upon', 'review-built-upon', undo(1), [accept, ['乙', year]]],
]

for (const [what, code, act, before] of refused) {
  test(`one may not ${what}`, () => assert.equal(problemWith(act, ...before)?.code, code))
}

test('the refusal of what another has settled names them and the state', () => {
  const { facts } = problemWith(accept, ['乙', accept]) ?? assert.fail()
  assert.deepEqual([facts.state, facts.stateEn, facts.who], ['已确认', 'accepted', '乙'])
})
