import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { required } from '../../../base/assert.ts'
import { readIndicator } from '../../../domain/indicator/read-indicator.ts'
import { indicators } from '../../indicators/catalogue.generated.ts'
import statusThresholds from '../../settings/status-thresholds.ts'
import { yinzhouActuals } from './actuals.ts'
import { yinzhou } from './district.ts'
import { yinzhouPlan } from './plan.ts'

function read(indicator: string, year: number) {
  return readIndicator({
    definition: required(
      indicators.find((definition) => definition.id === indicator),
      indicator,
    ),
    plan: yinzhouPlan,
    row: required(
      yinzhouPlan.indicators.find((row) => row.indicator === indicator),
      indicator,
    ),
    scopes: yinzhou.scopes,
    figures: yinzhouActuals.map((figure, index) => ({ ...figure, id: String(index) })),
    year,
    asOf: '2026-11-22',
    settings: statusThresholds,
    publishedOnly: true,
  })
}

describe('published actuals', () => {
  it('each name an official page of the district, the day of its publication and what is open about it', () => {
    for (const { origin, source, asOf } of yinzhouActuals) {
      assert.equal(origin, 'published')
      const day = /nbyz\.gov\.cn\/art\/(\d{4})\/(\d{1,2})\/(\d{1,2})\//.exec(source.url ?? '')
      assert.equal(`${day?.[1]}-${day?.[2]?.padStart(2, '0')}-${day?.[3]?.padStart(2, '0')}`, asOf)
      assert.ok(source.note)
    }
  })

  it('have an indicator, its unit and a scope of the district', () => {
    for (const { indicator, unit, scope } of yinzhouActuals) {
      assert.equal(indicators.find((definition) => definition.id === indicator)?.unit, unit)
      assert.ok(yinzhou.scopes.some((known) => known.id === scope))
    }
  })

  it('put growth of 2023 at 4.4 against 5.5: behind', () => {
    const { actual, due, status } = read('above-scale-value-added-growth', 2023)
    assert.deepEqual([actual?.value, due?.value, status], [4.4, 5.5, 'behind'])
  })

  it('leave the R&D share of 2024 unjudged, since 全区 is not 区本级', () => {
    const { actual, otherScope, status } = read('rd-expense-share', 2024)
    assert.deepEqual([actual, otherScope?.value, status], [null, 3.27, 'scope-unverified'])
  })
})
