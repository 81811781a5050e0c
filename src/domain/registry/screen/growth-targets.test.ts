import assert from 'node:assert/strict'
import { it } from 'node:test'
import { yinzhouPlan } from '../../../content/districts/yinzhou/plan.ts'
import { indicators } from '../../../content/indicators/catalogue.generated.ts'
import { growthTargets } from './growth-targets.ts'

const definitions = new Map(indicators.map((definition) => [definition.id, definition]))
const targetsOf = (registry: string, year: number) =>
  growthTargets({ rows: yinzhouPlan.indicators, definitions, registry }, year)

it('takes the growth that the plan asks of a field’s sum, of the milestone that the year runs up to', () => {
  assert.deepEqual(targetsOf('enterprise-year', 2023), { investmentWanYuan: [0.3] })
  assert.deepEqual(targetsOf('enterprise-year', 2026), { investmentWanYuan: [0.1] })
})

it('has none after the last milestone, nor for columns that no such indicator sums', () => {
  assert.deepEqual(targetsOf('enterprise-year', 2028), {})
  assert.deepEqual(targetsOf('enterprise-month', 2026), {})
})
