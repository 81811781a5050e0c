import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { convert, findUnit, unitIds, units } from './quantity.ts'

test('converts within a dimension and gives clean decimals', () => {
  assert.equal(convert(65410, 'wan-yuan', 'yi-yuan'), 6.541)
  assert.equal(convert(1.1, 'yi-yuan', 'yuan'), 110000000)
  assert.equal(convert(3.7, 'percent', 'permille'), 37)
  assert.equal(convert(15, 'mu', 'square-metre'), 10000)
  assert.equal(convert(4.4, 'percent', 'percent'), 4.4)
})

test('refuses to convert between dimensions: a percentage is no percentage point, a firm no item', () => {
  assert.equal(convert(1, 'percent', 'yi-yuan'), undefined)
  assert.equal(convert(1, 'percent', 'percentage-point'), undefined)
  assert.equal(convert(1, 'enterprise', 'item'), undefined)
})

test('there and back again is the same quantity, to fifteen digits', () => {
  const unit = fc.constantFrom(...unitIds)
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), unit, unit, (value, from, to) => {
      const there = convert(value, from, to)
      if (there === undefined) return
      const back = convert(there, to, from) ?? Number.NaN
      assert.ok(
        Math.abs(back - value) <= 1e-13 * Math.max(1, Math.abs(value)) || Math.abs(back / value - 1) < 1e-13,
      )
    }),
  )
})

test('finds a unit by id, label or alias', () => {
  assert.equal(findUnit('亿元'), 'yi-yuan')
  assert.equal(findUnit(' 户 '), 'enterprise')
  assert.equal(findUnit('wan-yuan/mu'), 'wan-yuan/mu')
  assert.equal(findUnit('公里'), undefined)
})

test('no two units share an id, a Chinese label or an alias', () => {
  const names = unitIds.flatMap((id) => [id, ...new Set([units[id].label.zh, ...units[id].aliases])])
  assert.deepEqual(names.length, new Set(names).size)
})
