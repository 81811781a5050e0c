import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNumber } from './format-number.ts'

const cases: readonly (readonly [format: string, value: number, printed: string])[] = [
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalEnclosedCircle', 20, '⑳'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalEnclosedParen', 3, '⑶'],
  ['decimalEnclosedFullstop', 1, '⒈'],
  ['ideographEnclosedCircle', 2, '㊁'],
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 19, '十九'],
  ['chineseCounting', 20, '二十'],
  ['chineseCounting', 100, '一〇〇'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 1010, '一千零一十'],
  ['chineseCountingThousand', 10000, '10000'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographDigital', 10, '一〇'],
  ['ideographTraditional', 3, '丙'],
  ['ideographTraditional', 11, '11'],
  ['ideographZodiac', 12, '亥'],
  ['upperLetter', 28, 'BB'],
  ['lowerRoman', 1994, 'mcmxciv'],
  ['upperRoman', 0, '0'],
  ['none', 5, ''],
  ['bullet', 5, ''],
  ['hebrew1', 5, '5'],
]

for (const [format, value, printed] of cases) {
  test(`${value} as ${format} is “${printed}”`, () => assert.equal(formatNumber(value, format), printed))
}
