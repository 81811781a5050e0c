import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UnitId } from '../../base/quantity.ts'
import {
  bareRatio,
  convertsUnit,
  factorTo,
  isSameUnit,
  multipliedBy,
  productOf,
  quotientOf,
  rowUnit,
  unitOf,
} from './measured-unit.ts'

test('a quotient carries the name that people know it by', () => {
  assert.equal(quotientOf(unitOf('wan-yuan'), unitOf('mu')).label.zh, '万元/亩')
  assert.equal(quotientOf(unitOf('wan-yuan'), unitOf('person')).label.zh, '万元/人')
  assert.deepEqual(quotientOf(unitOf('wan-yuan'), unitOf('wan-yuan')), bareRatio)
  assert.equal(productOf(unitOf('wan-yuan/mu'), unitOf('mu')).label.zh, '万元')
})

const factors: readonly (readonly [string, Parameters<typeof factorTo>[0], UnitId, number | undefined])[] = [
  ['万元 to 亿元', unitOf('wan-yuan'), 'yi-yuan', 0.0001],
  ['亿元 to 万元', unitOf('yi-yuan'), 'wan-yuan', 10_000],
  ['万元 ÷ 亩', quotientOf(unitOf('wan-yuan'), unitOf('mu')), 'wan-yuan/mu', 1],
  ['元 ÷ 平方米 to 万元/亩', quotientOf(unitOf('yuan'), unitOf('square-metre')), 'wan-yuan/mu', 1 / 15],
  ['a bare ratio to %', bareRatio, 'percent', 100],
  ['a ratio × 100 to %', multipliedBy(bareRatio, 100), 'percent', 1],
  ['a ratio × 1000 to ‰', multipliedBy(bareRatio, 1000), 'permille', 1],
  ['% ÷ 100 to %', multipliedBy(unitOf('percent'), 0.01), 'percent', 100],
  ['a difference of % to percentage points', unitOf('percent'), 'percentage-point', 1],
  ['rows to 个', rowUnit, 'piece', 1],
  ['rows to 家', rowUnit, 'enterprise', undefined],
  ['家 to 个', unitOf('enterprise'), 'piece', undefined],
  ['万元 to 亩', unitOf('wan-yuan'), 'mu', undefined],
  ['% to an index', unitOf('percent'), 'index', undefined],
]
for (const [name, unit, wanted, factor] of factors) {
  test(`${name}: ${factor ?? 'not the same thing'}`, () => {
    const got = factorTo(unit, wanted)
    assert.equal(got?.toPrecision(12), factor?.toPrecision(12))
  })
}

test('only the same unit is the same, not another of its dimension', () => {
  assert.ok(isSameUnit(unitOf('wan-yuan'), unitOf('wan-yuan')))
  assert.ok(!isSameUnit(unitOf('wan-yuan'), unitOf('yuan')))
  assert.ok(!isSameUnit(unitOf('percent'), bareRatio))
})

test('twice an amount is an amount; ten thousand times one is a conversion by hand', () => {
  assert.equal(multipliedBy(unitOf('wan-yuan'), 2).label.zh, '万元')
  assert.ok(!convertsUnit(unitOf('wan-yuan'), 2))
  for (const times of [10_000, 0.0001, 1e8]) assert.ok(convertsUnit(unitOf('wan-yuan'), times), String(times))
  assert.ok(convertsUnit(unitOf('mu'), 10_000 / 15))
  assert.ok(!convertsUnit(unitOf('person'), 10_000))
})
