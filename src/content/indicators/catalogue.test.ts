import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { yinzhouPlan } from '../districts/yinzhou/plan.ts'
import { indicators } from './catalogue.generated.ts'

const files = readdirSync(import.meta.dirname)
  .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
  .map((name) => name.replace(/\.ts$/, ''))

describe('indicator catalogue', () => {
  it('holds every definition file once, each named after its id (else run scripts/make-catalogues.ts)', () => {
    assert.deepEqual(
      indicators.map((definition) => definition.id),
      files.sort(),
    )
  })

  it('defines every indicator that the plan asks for, in the unit of its row', () => {
    for (const row of yinzhouPlan.indicators) {
      const definition = indicators.find((candidate) => candidate.id === row.indicator)
      assert.equal(definition?.unit, row.unit, `row ${row.row}`)
    }
  })

  it('defines every indicator that a body target is read by', () => {
    const ids = new Set(indicators.map((definition) => definition.id))
    for (const target of yinzhouPlan.targets) {
      if (target.indicator !== null) assert.ok(ids.has(target.indicator), target.id)
    }
  })
})
