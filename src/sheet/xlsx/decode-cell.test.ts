import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DateCells, decodeCell } from './decode-cell.ts'

const context = {
  strings: [],
  styleKinds: ['number', 'date'],
  dateSystem: 1900,
  dates: new DateCells(),
} as const
const numberOf = (raw: string) => decodeCell({ type: 'n', style: 0, raw }, context)?.value

const digits = fc.stringMatching(/^-?\d{0,17}\.?\d{0,17}$/)

test('a number is the one nearest to its digits, however many there are', () => {
  fc.assert(
    fc.property(digits, (raw) => {
      const value = Number(raw)
      assert.equal(numberOf(raw), raw === '' ? undefined : Number.isFinite(value) ? value : raw)
    }),
    { numRuns: 2000 },
  )
})

test('what only begins like a number is a text', () => {
  for (const raw of ['-', '.', '1.2.3', '--1', '1-', '1,5', '٣'])
    assert.equal(numberOf(raw), Number.isNaN(Number(raw)) ? raw : Number(raw), raw)
  assert.equal(numberOf('.5'), 0.5)
  assert.equal(numberOf('-0'), -0)
  assert.equal(numberOf('1e3'), 1000)
})

test('a day is the same however often it comes, and one that never was stays a number each time', () => {
  const dateOf = (raw: string) => decodeCell({ type: 'n', style: 1, raw }, context)
  for (let again = 0; again < 2; again += 1) {
    assert.deepEqual(dateOf('45356'), { value: { kind: 'date', iso: '2024-03-05' }, text: '2024-03-05' })
    assert.deepEqual(dateOf('60'), { value: 60, text: '60' })
  }
})
