/** Laws of the review, on random logs of legal acts by three people. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compiledPlanSchema } from '../compiled-plan-schema.ts'
import { findActProblem } from './find-act-problem.ts'
import type { LoggedAct, ReviewAct } from './review-act.ts'
import type { ReviewChanges, ReviewKind } from './review-fields.ts'
import { findUndoable, touchedBy } from './review-log.ts'
import { foldReview, reviewPlan } from './review-plan.ts'
import { isLive } from './review-state.ts'
import type { ReviewedItem } from './reviewed-plan.ts'
import { reviewedPlan } from './reviewed-plan.ts'
import { settlePlan } from './settle-plan.ts'
import { logged, smallDraft, smallText } from './testing/small-draft.ts'

const runs = { numRuns: 150 }
const people = ['甲', '乙', '丙'] as const

interface Dice {
  readonly who: number
  readonly what: number
  readonly one: number
  readonly other: number
}

const dice: fc.Arbitrary<Dice> = fc.record({
  who: fc.nat(2),
  what: fc.nat(9),
  one: fc.nat(1000),
  other: fc.nat(1000),
})

/** An act that the dice choose from what is there; it may still be refused. */
function chooseAct(acts: readonly LoggedAct[], { who, what, one, other }: Dice): ReviewAct {
  const items = [...foldReview(smallDraft, acts).items.values()]
  const pick = (at: number): ReviewedItem => items[at % items.length] ?? assert.fail()
  const item = pick(one)
  const range = { start: one % smallText.length, end: (one % smallText.length) + 1 + (other % 9) }
  const year = 2026 + (other % 9)
  switch (what) {
    case 0:
    case 1:
      return { kind: 'accept', items: [item.id] }
    case 2:
      return { kind: 'correct', item: item.id, changes: changesTo(item.kind, other) }
    case 3:
      return { kind: 'remove', item: item.id, reason: '无' }
    case 4:
      return { kind: 'split', item: item.id, parts: [{ changes: {} }, { changes: {}, range }] }
    case 5:
      return { kind: 'merge', items: [item.id, pick(other).id], changes: {} }
    case 6:
      return { kind: 'add', itemKind: 'target', range, fields: { subject: '新', value: other, year } }
    case 7:
      return { kind: 'decide', finding: `finding-${1 + (one % 2)}`, decision: 'accept-a', note: '' }
    default: {
      const undoable = findUndoable(acts, people[who] ?? '')
      return { kind: 'undo', act: undoable.kind === 'act' ? undoable.seq : 1 }
    }
  }
}

function changesTo(kind: ReviewKind, other: number): ReviewChanges {
  switch (kind) {
    case 'target':
      return { year: 2026 + (other % 9), isFact: other % 2 === 0 }
    case 'task':
      return { title: `事${other}`, lead: other % 2 === 0 ? [] : ['区经信局'] }
    case 'cluster':
      return { name: `群${other}`, target: other }
    case 'row':
      return { name: `项${other}`, values: { '2025': 251, '2030': other } }
  }
}

/** The log that the dice throw, refused acts left out. */
function throwLog(throws: readonly Dice[]): readonly LoggedAct[] {
  const acts: LoggedAct[] = []
  for (const one of throws) {
    const next = logged(acts.length + 1, people[one.who] ?? '', chooseAct(acts, one))
    const now = { base: smallDraft, acts, state: foldReview(smallDraft, acts) }
    if (findActProblem(now, next) === undefined) acts.push(next)
  }
  return acts
}

const legalLogs = fc.array(dice, { maxLength: 30 }).map(throwLog)

test('any legal log folds into a review of the declared shape whose counts add up', () => {
  fc.assert(
    fc.property(legalLogs, (acts) => {
      const review = reviewPlan(smallDraft, acts)
      assert.deepEqual(reviewedPlan.parse(review), review)
      const { progress, items } = review
      assert.equal(progress.open + progress.settled, progress.total)
      assert.equal(progress.total + progress.gone, items.length)
      const kinds = Object.values(progress.byKind)
      assert.equal(
        kinds.reduce((sum, { total }) => sum + total, 0),
        progress.total,
      )
    }),
    runs,
  )
})

test('nothing is quoted that does not stand in the text at its place', () => {
  fc.assert(
    fc.property(legalLogs, (acts) => {
      for (const { range, quote } of reviewPlan(smallDraft, acts).items) {
        assert.ok(range.start >= 0 && range.start < range.end && range.end <= smallText.length)
        assert.equal(smallText.slice(range.start, range.end), quote)
      }
    }),
    runs,
  )
})

test('an act that is undone at once leaves exactly the state before', () => {
  fc.assert(
    fc.property(legalLogs, fc.array(dice, { minLength: 1, maxLength: 6 }), (acts, throws) => {
      const next = throws
        .map((one) => logged(acts.length + 1, people[one.who] ?? '', chooseAct(acts, one)))
        .find((one) => {
          const now = { base: smallDraft, acts, state: foldReview(smallDraft, acts) }
          return one.act.kind !== 'undo' && findActProblem(now, one) === undefined
        })
      fc.pre(next !== undefined)
      const undo = logged(acts.length + 2, next.actorId, { kind: 'undo', act: next.seq })
      const after = [...acts, next, undo]
      assert.deepEqual(reviewPlan(smallDraft, after), reviewPlan(smallDraft, acts))
    }),
    runs,
  )
})

test('a later undo gives back what it touched as it was before the act, and leaves the rest', () => {
  fc.assert(
    fc.property(legalLogs, fc.nat(2), (acts, who) => {
      const actor = people[who] ?? ''
      const undoable = findUndoable(acts, actor)
      fc.pre(undoable.kind === 'act')
      const undone = acts.find(({ seq }) => seq === undoable.seq) ?? assert.fail()
      const before = foldReview(
        smallDraft,
        acts.filter(({ seq }) => seq < undone.seq),
      ).items
      const now = foldReview(smallDraft, acts).items
      const undo = logged(acts.length + 1, actor, { kind: 'undo', act: undone.seq })
      const after = foldReview(smallDraft, [...acts, undo]).items
      const touched = touchedBy(undone)
      for (const id of new Set([...now.keys(), ...after.keys()])) {
        assert.deepEqual(after.get(id), touched.includes(id) ? before.get(id) : now.get(id), id)
      }
    }),
    runs,
  )
})

test('what came of an item and what it came from name each other', () => {
  fc.assert(
    fc.property(legalLogs, (acts) => {
      const { items } = foldReview(smallDraft, acts)
      for (const item of items.values()) {
        for (const id of item.from) assert.ok(items.get(id)?.into.includes(item.id))
        for (const id of item.into) assert.ok(items.get(id)?.from.includes(item.id))
        assert.equal(item.into.length > 0, item.state === 'split' || item.state === 'merged')
      }
    }),
    runs,
  )
})

test('a settled plan is a compiled plan: what lives stands in it once, and its references lead somewhere', () => {
  fc.assert(
    fc.property(legalLogs, (acts) => {
      const state = foldReview(smallDraft, acts)
      const plan = settlePlan(smallDraft, state)
      assert.deepEqual(compiledPlanSchema.parse(plan), plan)
      const lists = [plan.targets, plan.facts, plan.tasks, plan.clusters, plan.indicatorTable].flat()
      const ids = lists.map(({ id }) => id)
      const live = [...state.items.values()].filter(isLive).map(({ id }) => id)
      assert.deepEqual(ids.toSorted(), live.toSorted())
      const references = [
        ...plan.targets.flatMap(({ partOf, cluster, task }) => [partOf, cluster, task]),
        ...plan.clusters.map(({ parent }) => parent),
        ...plan.goals.flatMap(({ mentions, proposed }) => [...mentions, ...proposed]),
      ]
      for (const id of references) assert.ok(id === null || ids.includes(id), `${id} leads nowhere`)
    }),
    runs,
  )
})

test('an edition frozen is the same whatever the order of acts on different items', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['target-1', 'target-2', 'task-1', 'cluster-1']), (ids) => {
      const acts = ids.map((id, at) => logged(at + 1, '甲', { kind: 'accept', items: [id] }))
      const sorted = ids.toSorted().map((id, at) => logged(at + 1, '甲', { kind: 'accept', items: [id] }))
      const settle = (log: readonly LoggedAct[]) => settlePlan(smallDraft, foldReview(smallDraft, log))
      assert.deepEqual(settle(acts), settle(sorted))
    }),
    runs,
  )
})
