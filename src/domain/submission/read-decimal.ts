/**
 * The number at the start of a text, kept as decimal digits so that scaling by 万 or 亿 is exact.
 *
 *     readDecimal('1,234.5 万元')   // digits '1234.5', exponent 0, rest '万元'
 *     readDecimal('三点二亿元')      // digits '3.2', exponent 0, rest '亿元'
 *     readDecimal('1,23')          // a problem: quantity-separators
 */
import { readHanNumber } from '../../base/han-number.ts'
import type { QuantityRemarkCode } from '../messages/quantity-remarks.ts'

export type DecimalReading =
  | {
      readonly kind: 'decimal'
      /** Unsigned, with a point at most: `1234.5`. */
      readonly digits: string
      /** Of ten. */
      readonly exponent: number
      /** What stands after the number, trimmed. */
      readonly rest: string
      /** 百分之十二: the unit stands before the number. */
      readonly isPercentage: boolean
    }
  | { readonly kind: 'problem'; readonly code: QuantityRemarkCode }

/** What Float64 keeps exactly. */
const maxDigits = 15

const grouped = /^\d{1,3}([, '])\d{3}(?:\1\d{3})*$/
const arabic = /^(\d[\d, ']*\d|\d|(?=\.\d))(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})(?![\d.]))?/
/** A lone 万 or 亿 is left to the unit (三亿元), but in 三亿二千万元 both belong to the number. */
const chinese =
  /^(百分之)?([零〇一二两三四五六七八九十百千]+(?:[万亿][零一二两三四五六七八九十百千]+)+[万亿]?|[零〇一二两三四五六七八九十百千]+)(?:点([零〇一二三四五六七八九]+))?/
/** Up to four places in falling order, as in 二千三百零五; a last digit after a gap needs its 零, since 三百五 may mean 350. */
const section =
  /^零?(?:[一二两三四五六七八九]千)?零?(?:[一二两三四五六七八九]百)?(?:零?[一二三四五六七八九]?十|零(?=.))?(?:(?<![百千])[一二两三四五六七八九])?$|^零$/

export function readDecimal(text: string): DecimalReading {
  const match = arabic.exec(text)
  if (!match) return readChinese(text)
  const [whole, integer = '', fraction = '', exponent = '0'] = match
  const rest = text.slice(whole.length).trim()
  const isGrouped = /[, ']/.test(integer)
  if (isGrouped && !grouped.test(integer)) {
    return problem(/^\d+(?: +\d+)+$/.test(integer) ? 'quantity-several' : 'quantity-separators')
  }
  // 1.234,5 and 1.2.3
  if (/^[.,]\s*\d/.test(rest)) return problem('quantity-separators')
  const plain = integer.replace(/[, ']/g, '') || '0'
  const digits = fraction === '' ? plain : `${plain}.${fraction}`
  return checkLength({ kind: 'decimal', digits, exponent: Number(exponent), rest, isPercentage: false })
}

function readChinese(text: string): DecimalReading {
  const match = chinese.exec(text)
  if (!match) return problem('quantity-not-number')
  const [whole, percent, integer = '', fraction = ''] = match
  const value = chineseInteger(integer)
  if (value === undefined) return problem('quantity-not-number')
  const plain = String(value)
  const digits = fraction === '' ? plain : `${plain}.${[...fraction].map(readHanNumber).join('')}`
  const rest = text.slice(whole.length).trim()
  return checkLength({ kind: 'decimal', digits, exponent: 0, rest, isPercentage: percent !== undefined })
}

function checkLength(reading: Extract<DecimalReading, { kind: 'decimal' }>): DecimalReading {
  const significant = reading.digits.replace('.', '').replace(/^0+/, '')
  // a tail of zeros, or of binary dust after the point, costs nothing; long codes do
  const kept = significant.replace(/0+$/, '').length
  const isInteger = !reading.digits.includes('.')
  return isInteger && kept > maxDigits ? problem('quantity-too-long') : reading
}

function problem(code: QuantityRemarkCode): DecimalReading {
  return { kind: 'problem', code }
}

/** 三亿二千万 → 320000000; digits in a row (二〇二六) are read one by one. Undefined for what can be read in two ways. */
function chineseInteger(text: string): number | undefined {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return readHanNumber(text)
  // 一万二 may mean 12000
  if (/[万亿][一二两三四五六七八九]$/.test(text)) return undefined
  if (!['', '万', '亿', '亿万', '万亿', '万亿万'].includes(text.replace(/[^万亿]/g, ''))) return undefined
  let total = 0
  let tenThousands = 0
  for (const [, digits = '', scale] of text.matchAll(/([^万亿]+)([万亿]?)/g)) {
    const value = section.test(digits) ? readHanNumber(digits) : undefined
    if (value === undefined) return undefined
    if (scale === '万') tenThousands = value * 1e4
    else total += scale === '亿' ? (tenThousands + value) * 1e8 : value
    if (scale === '亿') tenThousands = 0
  }
  return total + tenThousands
}
