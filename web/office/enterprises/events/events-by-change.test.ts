import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EnterpriseEvent } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { eventsByChange } from './events-by-change.ts'

const event = (
  change: number,
  [registry, key]: readonly [string, string],
  kind: EnterpriseEvent['kind'],
): EnterpriseEvent => ({
  change,
  registry,
  kind,
  key,
  at: `2026-0${9 - change}-01T00:00:00Z`,
  validFrom: null,
  differences: [],
})

test('rows that one change added stand together, those that it changed apart from them, in the order of time', () => {
  const groups = eventsByChange([
    event(0, ['title', 'A~x'], 'changed'),
    event(1, ['title', 'A~x'], 'added'),
    event(1, ['title', 'A~z'], 'changed'),
    event(1, ['title', 'A~y'], 'added'),
    event(1, ['site', 'A~1'], 'added'),
  ])
  assert.deepEqual(
    groups.map(({ change, registry, kind, rows }) => [change, registry, kind, rows.length]),
    [
      [0, 'title', 'changed', 1],
      [1, 'title', 'added', 2],
      [1, 'title', 'changed', 1],
      [1, 'site', 'added', 1],
    ],
  )
})
