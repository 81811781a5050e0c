import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { RawCell } from '../../grid/grid.ts'
import { PlainNumbers } from '../decode/plain-number.ts'
import { type ColumnUnit, decodeNumber, type NumberFieldType } from './decode-number.ts'

const money: NumberFieldType = { kind: 'number', unit: 'wan-yuan', decimals: 2, nature: 'flow' }
const land: NumberFieldType = { kind: 'number', unit: 'mu', decimals: 4, min: 0, nature: 'stock' }
const people: NumberFieldType = { kind: 'integer', unit: 'person', min: 0, nature: 'stock' }
const power: NumberFieldType = { kind: 'number', unit: 'wan-kwh', decimals: 4, min: 0, nature: 'flow' }
const yuan: ColumnUnit = { unit: 'yuan', exponent: 0 }

function read(cell: RawCell, type: NumberFieldType, written?: ColumnUnit): string {
  const decoded = decodeNumber(cell, { type, written })
  if (decoded.kind === 'missing') return '-'
  if (decoded.kind === 'value') {
    return decoded.finding === undefined
      ? String(decoded.value)
      : `${decoded.value} (${decoded.finding.code})`
  }
  return decoded.proposed === undefined
    ? decoded.finding.code
    : `${decoded.finding.code} → ${decoded.proposed}`
}

const cases: readonly (readonly [
  cell: RawCell,
  type: NumberFieldType,
  written: ColumnUnit | undefined,
  read: string,
])[] = [
  ['1,234.5', money, undefined, '1234.5'],
  ['1,234,500', money, yuan, '123.45'],
  ['１２３', money, { unit: 'yuan', exponent: 3 }, '12.3'],
  ['(12.5)', money, undefined, '-12.5'],
  ['3亿', money, undefined, '30000'],
  ['1200元', money, undefined, '0.12'],
  ['1200元', money, { unit: 'wan-yuan', exponent: 0 }, '0.12 (number-own-unit)'],
  ['1200万元', money, { unit: 'wan-yuan', exponent: 0 }, '1200'],
  ['123千元', money, { unit: 'yuan', exponent: 3 }, '12.3'],
  ['120亩', money, undefined, 'number-unit-mismatch'],
  ['66.7㎡', land, { unit: 'square-metre', exponent: 0 }, '0.10005'],
  ['1', land, { unit: 'square-metre', exponent: 4 }, '15'],
  ['—', money, undefined, '-'],
  ['约20', land, undefined, 'quantity-approximate → 20'],
  ['20左右', land, undefined, 'quantity-approximate → 20'],
  ['约20', money, yuan, 'quantity-approximate → 0.002'],
  ['120（含租用）', land, undefined, '120 (number-with-note)'],
  ['120*', land, undefined, '120 (number-with-note)'],
  ['120（含30租用）', land, undefined, 'number-with-note → 120'],
  ['120待核', land, undefined, 'quantity-unknown-unit → 120'],
  ['10-20', land, undefined, 'quantity-range'],
  ['-5', land, undefined, 'number-too-small'],
  ['12.5', people, undefined, 'number-not-whole → 13'],
  ['1.2万', people, undefined, '12000'],
  ['1.2万', power, undefined, 'number-scale-twice → 1.2'],
  ['1.23457E+11', money, undefined, 'number-scientific → 123457000000'],
  [{ value: 1.5e6, text: '1500000' }, money, yuan, '150'],
  [{ value: 0.125, text: '12.5%' }, money, undefined, 'number-unit-mismatch'],
  [{ value: { kind: 'date', iso: '2023-01-02' }, text: '2023-01-02' }, money, undefined, 'quantity-date'],
  [{ value: null, text: '', isStale: true, formula: 'A1' }, money, undefined, 'cell-stale'],
  ['见附表', money, undefined, 'quantity-not-number'],
]

for (const [cell, type, written, expected] of cases) {
  const text = typeof cell === 'string' ? cell : cell?.text
  test(`“${text}” under ${written?.unit ?? type.unit} is ${expected}`, () => {
    assert.equal(read(cell, type, written), expected)
  })
}

test('the fast way reads what it reads as the slow way does', () => {
  const shift = { yuan: -4, 'wan-yuan': 0, 'yi-yuan': 4 } as const
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.nat(4),
      fc.constantFrom('yuan', 'wan-yuan', 'yi-yuan'),
      (number, places, unit) => {
        const text = number.toFixed(places)
        const fast = new PlainNumbers({ shift: shift[unit], decimals: 6, isInteger: false }).read(text)
        const slow = decodeNumber(text, { type: money, written: { unit, exponent: 0 } })
        assert.ok(slow.kind === 'value')
        // six decimals are kept here
        assert.ok(
          Math.abs(fast - slow.value) <= 5e-7 + 1e-12 * Math.abs(slow.value),
          `${text} ${fast} ${slow.value}`,
        )
      },
    ),
  )
})

test('the fast way is exact, rounds half up and says so', () => {
  const yuanToWan = new PlainNumbers({ shift: -4, decimals: 2, isInteger: false })
  assert.equal(yuanToWan.read('1234500'), 123.45)
  assert.equal(yuanToWan.wasRounded, false)
  assert.equal(yuanToWan.read('1234550'), 123.46)
  assert.equal(yuanToWan.wasRounded, true)
  assert.equal(yuanToWan.read('-1,234,550.00'), -123.46)
  const whole = new PlainNumbers({ shift: 0, decimals: 0, isInteger: true, min: 0 })
  assert.equal(whole.read('12.0'), 12)
})

test('what is not plain is left to the slow way', () => {
  const plain = new PlainNumbers({ shift: 0, decimals: 2, isInteger: false, min: 0 })
  for (const text of [
    '',
    '-',
    '.',
    '1,23',
    '12,3456',
    '1.2.3',
    ' 5',
    '5 ',
    '-5',
    '1e5',
    '１',
    '12345678901234567',
    ',123',
  ]) {
    assert.ok(Number.isNaN(plain.read(text)), text)
  }
})
