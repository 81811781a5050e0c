import assert from 'node:assert/strict'
import { test } from 'node:test'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import type { RawCell } from '../../grid/grid.ts'
import { getField } from '../registry.ts'
import { decodeChoice } from './decode-choice.ts'
import { decodeDate } from './decode-date.ts'
import { decodeFlag } from './decode-flag.ts'
import { decodeMonth } from './decode-month.ts'
import { decodeText } from './decode-text.ts'
import { decodeYear } from './decode-year.ts'
import type { Decoded } from './decoded.ts'

const dateCell = (iso: string): RawCell => ({ value: { kind: 'date', iso }, text: iso })
const numberCell = (value: number): RawCell => ({ value, text: String(value) })
const flag = getField(enterpriseYear, 'isAboveScale')
const sizeType = getField(enterpriseYear, 'size').type
const choices = sizeType.kind === 'choice' ? sizeType.choices : []

/** `value`, `-` for missing, or `code → proposed`. */
function shortOf(decoded: Decoded<string | number | boolean>): string {
  if (decoded.kind === 'missing') return '-'
  if (decoded.kind === 'problem') {
    return decoded.proposed === undefined
      ? decoded.finding.code
      : `${decoded.finding.code} → ${decoded.proposed}`
  }
  return decoded.finding === undefined ? String(decoded.value) : `${decoded.value} (${decoded.finding.code})`
}

type Cases = readonly (readonly [cell: RawCell, read: string])[]

const dates: Cases = [
  ['2023-07-01', '2023-07-01'],
  ['2023/7/1', '2023-07-01'],
  ['2023.7.1', '2023-07-01'],
  ['2023.07.01.', '2023-07-01'],
  ['2023年7月1日', '2023-07-01'],
  ['2023 年 7 月 1 号', '2023-07-01'],
  ['20230701', '2023-07-01'],
  ['２０２３．７．１', '2023-07-01'],
  ['二〇二三年七月一日', '2023-07-01'],
  ['2023-07-01 00:00:00', '2023-07-01'],
  ['2023/7/1 8:30', '2023-07-01'],
  [dateCell('2023-07-01T08:30:00'), '2023-07-01'],
  ['45108', '2023-07-01 (date-from-serial)'],
  [numberCell(45108), '2023-07-01 (date-from-serial)'],
  ['', '-'],
  ['长期', '-'],
  ['—', '-'],
  ['2023年7月', 'date-without-day → 2023-07-01'],
  ['2023.7', 'date-without-day → 2023-07-01'],
  ['202307', 'date-without-day → 2023-07-01'],
  ['2023', 'date-only-year'],
  ['2023年', 'date-only-year'],
  ['23.7.1', 'date-short-year → 2023-07-01'],
  ['99.7.1', 'date-short-year → 1999-07-01'],
  ['3/7/2023', 'date-ambiguous'],
  ['7/7/2023', 'date-other-order → 2023-07-07'],
  ['13/7/2023', 'date-other-order → 2023-07-13'],
  ['2023-02-30', 'date-impossible'],
  ['2023.13.1', 'date-impossible'],
  ['0203-07-01', 'date-implausible'],
  ['2023.7.1-2026.6.30', 'date-range'],
  ['2023年7月1日至长期', 'date-range'],
  ['待定', 'date-unreadable'],
  ['#N/A', 'cell-formula-error'],
  [{ value: null, text: '', isStale: true }, 'cell-stale'],
]

const months: Cases = [
  ['2025-03', '2025-03'],
  ['2025年3月', '2025-03'],
  ['2025年03月份', '2025-03'],
  ['202503', '2025-03'],
  ['2025/3', '2025-03'],
  ['2025.3', '2025-03'],
  ['2025.10', '2025-10'],
  ['2025.01', '2025-01'],
  [dateCell('2025-03-01'), '2025-03'],
  [dateCell('2025-03-31'), '2025-03'],
  ['二〇二五年三月', '2025-03'],
  ['2025.1', 'month-zero-lost → 2025-01'],
  [numberCell(2025.1), 'month-zero-lost → 2025-01'],
  [dateCell('2025-03-15'), 'month-is-day → 2025-03'],
  ['Mar-25', 'month-unsure → 2025-03'],
  ['3月', 'month-without-year'],
  ['2025Q1', 'month-unreadable'],
  ['2025年13月', 'month-unreadable'],
  ['2025年', 'month-unreadable'],
]

const years: Cases = [
  ['2025', '2025'],
  ['2025年度', '2025'],
  ['２０２５', '2025'],
  ['二〇二五年', '2025'],
  ['2025.0', '2025'],
  ['2025年1-12月', '2025'],
  [numberCell(2025), '2025'],
  ['25年', 'year-short → 2025'],
  [dateCell('2025-01-01'), 'year-is-date → 2025'],
  [dateCell('1905-07-17'), 'year-is-date → 2025'],
  ['2024-2025', 'year-unreadable'],
  ['0205', 'year-implausible'],
  ['去年', 'year-unreadable'],
]

const flags: Cases = [
  ['是', 'true'],
  [' 否', 'false'],
  ['√', 'true'],
  ['×', 'false'],
  ['1', 'true'],
  ['N', 'false'],
  ['无', 'false'],
  [{ value: true, text: 'TRUE' }, 'true'],
  ['规上', 'true'],
  ['规下', 'false'],
  ['非规上企业', 'false'],
  ['', '-'],
  ['不详', 'flag-unknown'],
  ['2', 'flag-unknown'],
]

const sizes: Cases = [
  ['小型', 'small'],
  ['小 型', 'small'],
  ['3', 'small'],
  ['3-小型', 'small'],
  ['小型(3)', 'small'],
  ['small', 'small'],
  ['小型企业', 'small'],
  ['2-小型', 'choice-unknown'],
  ['特大', 'choice-unknown'],
  ['/', '-'],
]

const texts: Cases = [
  [' 宁波甬江机械有限公司 ', '宁波甬江机械有限公司'],
  ['宁波甬江\n机械有限公司', '宁波甬江机械有限公司'],
  ['A\nB  C', 'A B C'],
  ['宁波 甬江公司', '宁波 甬江公司 (text-spaced)'],
  [numberCell(12), '12'],
  ['—', '-'],
  ['3.30212E+15', 'text-digits-lost'],
  [{ value: 3302100012345670, text: '3302100012345670' }, 'text-digits-lost'],
  [dateCell('2023-01-02'), 'text-became-date'],
  ['长'.repeat(41), 'text-too-long'],
]

const kinds: readonly (readonly [string, Cases, (cell: RawCell) => Decoded<string | number | boolean>])[] = [
  ['a date', dates, (cell) => decodeDate(cell)],
  ['a month', months, (cell) => decodeMonth(cell)],
  ['a year', years, decodeYear],
  ['a flag', flags, (cell) => decodeFlag(cell, flag)],
  ['a size', sizes, (cell) => decodeChoice(cell, choices)],
  ['a text', texts, (cell) => decodeText(cell, 40)],
]

for (const [kind, cases, decode] of kinds) {
  for (const [cell, read] of cases) {
    const written = typeof cell === 'string' ? cell : JSON.stringify(cell?.value)
    test(`as ${kind}, “${written}” is ${read}`, () => assert.equal(shortOf(decode(cell)), read))
  }
}

test('a month alone is of the file’s year', () => {
  for (const text of ['3月', '三月', '3', '3月份']) {
    assert.equal(shortOf(decodeMonth(text, { year: 2025 })), '2025-03')
  }
})

test('a workbook may count its days from 1904', () => {
  assert.equal(shortOf(decodeDate('43646', { dateSystem: 1904 })), '2023-07-01 (date-from-serial)')
})
