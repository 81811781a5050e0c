import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secondPlan } from '../../../test/fixtures/second-district.ts'
import { listPlanParts, searchPlan } from './search-plan.ts'

test('every indicator, target, action, cluster, unit and heading is a part that can be found by its own title', () => {
  for (const part of listPlanParts(secondPlan)) {
    assert.ok(
      searchPlan(secondPlan, part.title).some((found) => found.kind === part.kind && found.id === part.id),
      `${part.kind} ${part.id}`,
    )
  }
})

test('all words must occur; width and case do not matter; a hit in the title ranks first', () => {
  const [first] = secondPlan.indicators
  const name = first?.name ?? ''
  assert.equal(searchPlan(secondPlan, `${name} 并无此词`).length, 0)
  const wide = [...name]
    .map((c) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
    .join('')
  assert.equal(searchPlan(secondPlan, wide)[0]?.title, name)
})

test('blank words find nothing', () => {
  assert.deepEqual(searchPlan(secondPlan, '   '), [])
})
