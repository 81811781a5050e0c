import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CodeList } from './code-list.ts'

const code = fc.string({ unit: 'grapheme', maxLength: 18 })

test('every code is found at its place, in a text and in bytes, and no other is found', () => {
  fc.assert(
    fc.property(fc.uniqueArray(code), code, (codes, other) => {
      const list = new CodeList(codes)
      for (const [place, own] of codes.entries()) assert.equal(list.placeOf(own), place)
      assert.equal(list.placeOf(other), codes.indexOf(other))
    }),
  )
})

test('bytes are searched without the text before and behind them', () => {
  const list = new CodeList(['91330212MA2GRPNX1H', '91330212MA2H5CEA8K', 'A'])
  const bytes = Buffer.from('A91330212MA2H5CEA8K1H')
  assert.equal(list.placeInBytes(bytes, 1, 18), 1)
  assert.equal(list.placeInBytes(bytes, 0, 1), 2)
  assert.equal(list.placeInBytes(bytes, 1, 17), -1)
  assert.equal(list.placeInBytes(bytes, 2, 18), -1)
})

test('an empty list has nothing, and a code beyond ASCII is found by its text alone', () => {
  assert.equal(new CodeList([]).placeOf('A'), -1)
  const bytes = Buffer.from('甲')
  assert.equal(new CodeList(['甲']).placeOf('甲'), 0)
  assert.equal(new CodeList(['甲']).placeInBytes(bytes, 0, bytes.length), -1)
})
