import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSlip, readValue, unitsLike } from './read-value.ts'

test('a value is read as people type it', () => {
  assert.deepEqual(readValue('１，２３４．５', 'yi-yuan'), { kind: 'value', value: 1234.5, unit: 'yi-yuan' })
  assert.deepEqual(readValue('65410 万元', 'yi-yuan'), { kind: 'value', value: 65410, unit: 'wan-yuan' })
  assert.deepEqual(readValue('  ', 'yi-yuan'), { kind: 'empty' })
})

test('what is not one number is refused with the way out', () => {
  for (const text of ['约20', '10-20', 'abc']) {
    const read = readValue(text, 'percent')
    assert.equal(read.kind, 'fault', text)
  }
})

test('a value ten thousand times too large is asked about, with what was probably meant', () => {
  const slip = findSlip({ value: 6_541_000, unit: 'yi-yuan' }, [650])
  assert.equal(slip?.proposed, 654.1)
  assert.equal(findSlip({ value: 654.1, unit: 'yi-yuan' }, [650]), undefined)
})

test('only units of the same dimension are offered', () => {
  assert.deepEqual(unitsLike('yi-yuan'), ['yuan', 'wan-yuan', 'yi-yuan'])
  assert.deepEqual(unitsLike('index'), ['index'])
})
