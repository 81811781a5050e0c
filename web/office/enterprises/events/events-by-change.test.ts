import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EnterpriseEvent } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { eventsByChange } from './events-by-change.ts'

const event = (
  change: number,
  [registry, key]: readonly [string, string],
  kind: EnterpriseEvent['kind'],
): EnterpriseEvent => ({ change, registry, kind, key, at: '', validFrom: null, differences: [] })

const told = (events: readonly EnterpriseEvent[]) =>
  eventsByChange(events).map(({ registry, kind, changes, rows }) => [registry, kind, changes, rows.length])

test('rows that one change added or edited stand together, each kind by itself, in the order of time', () => {
  const events = [
    event(0, ['title', 'A~x'], 'changed'),
    event(1, ['title', 'A~x'], 'added'),
    event(1, ['title', 'A~z'], 'changed'),
    event(1, ['title', 'A~y'], 'added'),
    event(1, ['site', 'A~1'], 'added'),
  ]
  assert.deepEqual(told(events), [
    ['title', 'changed', [0], 1],
    ['title', 'added', [1], 2],
    ['title', 'changed', [1], 1],
    ['site', 'added', [1], 1],
  ])
})

test('months that came one after another are one entry until something else came in between', () => {
  const events = [
    event(0, ['month', '2026-03'], 'added'),
    event(1, ['month', '2026-02'], 'added'),
    event(2, ['year', '2025'], 'added'),
    event(3, ['month', '2026-01'], 'added'),
  ]
  assert.deepEqual(told(events), [
    ['month', 'added', [0, 1], 2],
    ['year', 'added', [2], 1],
    ['month', 'added', [3], 1],
  ])
})

test('edits of different changes are told apart', () => {
  const events = [event(0, ['year', '2025'], 'changed'), event(1, ['year', '2025'], 'changed')]
  assert.equal(eventsByChange(events).length, 2)
})
