import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellPlace } from '../../base/diagnostic.ts'
import type { UnitId } from '../../base/quantity.ts'
import { quantityRemarks } from '../messages/quantity-remarks.ts'
import { decodeQuantity } from './decode-quantity.ts'

const values: readonly (readonly [
  text: string,
  value: number,
  unit?: UnitId | undefined,
  expected?: UnitId,
])[] = [
  ['20', 20],
  [' 20 ', 20],
  ['　20　', 20],
  ['０', 0],
  ['-0', 0],
  ['4.4', 4.4],
  ['.5', 0.5],
  ['5.', 5],
  ['+3', 3],
  ['１２３．４', 123.4],
  ['－５', -5],
  ['−5.5', -5.5],
  ['负5', -5],
  ["'12", 12],
  ['007', 7],
  ['1,234', 1234],
  ['1，234，567.8', 1234567.8],
  ['1、234', 1234],
  ['12 345', 12345],
  ["1'234", 1234],
  ['(1,234.5)', -1234.5],
  ['（12.5%）', -12.5, 'percent'],
  ['(3.2)万元', -3.2, 'wan-yuan'],
  ['1.5E+3', 1500],
  ['2e-3', 0.002],
  ['12.5%', 12.5, 'percent'],
  ['12.5％', 12.5, 'percent'],
  ['3‰', 3, 'permille'],
  ['-0.8 %', -0.8, 'percent'],
  ['百分之十二', 12, 'percent'],
  ['1.2个百分点', 1.2, 'percentage-point'],
  ['增长5.5%', 5.5, 'percent'],
  ['同比下降3.2%', -3.2, 'percent'],
  ['↓0.4%', -0.4, 'percent'],
  ['3.2亿元', 3.2, 'yi-yuan'],
  ['１２３．４ 万元', 123.4, 'wan-yuan'],
  ['1,234.5（万元）', 1234.5, 'wan-yuan'],
  ['¥12.5', 12.5, 'yuan'],
  ['￥1,200万元', 1200, 'wan-yuan'],
  ['人民币12亿', 12, 'yi-yuan'],
  ['38.6万元/亩', 38.6, 'wan-yuan/mu'],
  ['500元', 500, 'yuan'],
  ['5百万元', 500, 'wan-yuan'],
  ['3千元', 3000, 'yuan'],
  ['1.1万亿元', 11000, 'yi-yuan'],
  ['3.2万', 3.2, 'wan-yuan'],
  ['3.2万', 3.2, 'wan-yuan', 'yi-yuan'],
  ['3.2万', 32000, undefined, 'enterprise'],
  ['5千', 5000, undefined, 'item'],
  ['5千', 5000],
  ['1.2万家', 12000, 'enterprise'],
  ['15家', 15, 'enterprise'],
  ['15 户', 15, 'enterprise'],
  ['8件', 8, 'filing'],
  ['120亩', 120, 'mu'],
  ['300㎡', 300, 'square-metre'],
  ['300 m²', 300, 'square-metre'],
  ['零', 0],
  ['十二', 12],
  ['二十家', 20, 'enterprise'],
  ['一百零五', 105],
  ['三亿二千万元', 320000000, 'yuan'],
  ['一万二千元', 12000, 'yuan'],
  ['一万二千亿三千万零五元', 1200030000005, 'yuan'],
  ['三千零五', 3005],
  ['三百一十', 310],
  ['三百一十五', 315],
  ['三点二亿元', 3.2, 'yi-yuan'],
  ['两千三百家', 2300, 'enterprise'],
  ['二〇二六', 2026],
  ['20。', 20],
  ['0.1亿元', 0.1, 'yi-yuan'],
  ['123456789012345', 123456789012345],
]

for (const [text, value, unit, expected] of values) {
  const column = expected ? ` in a column of ${expected}` : ''
  test(`“${text}”${column} is ${value} ${unit ?? ''}`.trim(), () => {
    const checked = decodeQuantity(text, expected ? { expected } : {})
    assert.deepEqual(checked, {
      isOk: true,
      value: unit ? { kind: 'value', value, unit } : { kind: 'value', value },
      diagnostics: [],
    })
  })
}

for (const text of ['—', '——', '-', '－', '/', '／', '无', '暂无', '暂无数据', 'N/A', ' 不适用 ']) {
  test(`“${text}” says that there is no value`, () => {
    assert.deepEqual(decodeQuantity(text), { isOk: true, value: { kind: 'missing' }, diagnostics: [] })
  })
}

for (const text of ['', '   ', '　', '\u200b', '\n']) {
  test(`${JSON.stringify(text)} is empty, which is not the same as missing`, () => {
    assert.deepEqual(decodeQuantity(text), { isOk: true, value: { kind: 'empty' }, diagnostics: [] })
  })
}

const refusals: readonly (readonly [text: string, code: string, facts?: object])[] = [
  ['约20', 'quantity-approximate', { proposed: '20', words: '约' }],
  ['大约 20 家', 'quantity-approximate', { proposed: '20 家', words: '大约' }],
  ['20左右', 'quantity-approximate', { proposed: '20', words: '左右' }],
  ['20余家', 'quantity-approximate', { proposed: '20家', words: '余' }],
  ['30多亿元', 'quantity-approximate', { proposed: '30亿元', words: '多' }],
  ['≥5.5%', 'quantity-approximate', { proposed: '5.5%', words: '≥' }],
  ['超过１００', 'quantity-approximate', { proposed: '100', words: '超过' }],
  ['5以上', 'quantity-approximate', { proposed: '5', words: '以上' }],
  ['100+', 'quantity-approximate', { proposed: '100', words: '+' }],
  ['约很多', 'quantity-not-number'],
  ['5-8', 'quantity-range'],
  ['5%～8%', 'quantity-range'],
  ['3万元至5万元', 'quantity-range'],
  ['#DIV/0!', 'quantity-formula-error'],
  ['#N/A', 'quantity-formula-error'],
  ['2024-03-05', 'quantity-date'],
  ['2024/3', 'quantity-date'],
  ['2024年3月', 'quantity-date'],
  ['T08:30:00', 'quantity-date'],
  ['12 34', 'quantity-several'],
  ['15家（其中3家新增）', 'quantity-several'],
  ['1,23', 'quantity-separators'],
  ['1,2345', 'quantity-separators'],
  ['1.234,5', 'quantity-separators'],
  ['1.2.3', 'quantity-separators'],
  ['12石', 'quantity-unknown-unit', { unit: '石' }],
  ['$12', 'quantity-not-number'],
  ['三百五', 'quantity-not-number'],
  ['一万二', 'quantity-not-number'],
  ['十百', 'quantity-not-number'],
  ['已完成', 'quantity-not-number'],
  ['=A1+1', 'quantity-not-number'],
  ['见附件', 'quantity-not-number'],
  ['12345678901234567', 'quantity-too-long'],
  ['1e999', 'quantity-too-long'],
  ['Infinity', 'quantity-not-number'],
  ['0x1F', 'quantity-several'],
]

for (const [text, code, facts = {}] of refusals) {
  test(`“${text}” is refused as ${code}`, () => {
    const checked = decodeQuantity(text)
    assert.equal(checked.isOk, false)
    const [remark] = checked.diagnostics
    assert.equal(remark?.code, code)
    assert.deepEqual({ ...remark?.facts, ...facts }, remark?.facts)
    assert.equal(remark?.facts.text, text)
    assert.ok(code in quantityRemarks)
  })
}

test('a remark carries the place it was given', () => {
  const place = cellPlace('填报', 12, 3)
  const [remark] = decodeQuantity('约20', { place }).diagnostics
  assert.deepEqual(remark?.place, place)
})

test('any number written with its digits reads back as itself', () => {
  for (let i = 0; i < 2000; i++) {
    const value = Number((Math.sin(i) * 10 ** (i % 12)).toPrecision(12))
    const checked = decodeQuantity(String(value))
    assert.deepEqual(checked.isOk && checked.value, { kind: 'value', value: value === 0 ? 0 : value })
  }
})
