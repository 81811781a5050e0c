import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedValues, fromFormValue, toFormValue } from './edit-values.ts'

const flag = { key: 'isLeading', type: { kind: 'flag' } } as const
const area = {
  key: 'landMu',
  type: { kind: 'number', unit: 'mu', decimals: 4, nature: 'stock' },
} as const
const address = { key: 'address', type: { kind: 'text', maxLength: 300 } } as const

test('yes and no go through a form and back', () => {
  for (const value of [true, false]) assert.equal(fromFormValue(flag, toFormValue(value)), value)
})

test('what is left blank takes the value away', () => {
  for (const blank of [undefined, null, '', '  ']) assert.equal(fromFormValue(address, blank), null)
})

test('only what is new is sent: a value, another value, none', () => {
  const stored = { isLeading: null, landMu: 10, address: '某路 1 号' }
  assert.deepEqual(changedValues([flag, area, address], stored, { landMu: 10, address: '某路 1 号 ' }), {})
  assert.deepEqual(
    changedValues([flag, area, address], stored, { isLeading: 'true', landMu: 0, address: '' }),
    { isLeading: true, landMu: 0, address: null },
  )
})
