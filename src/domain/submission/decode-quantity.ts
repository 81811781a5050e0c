/**
 * What people type into a cell for a number → the number, and the unit if they wrote one.
 *
 *     decodeQuantity('１２３．４ 万元')   // { kind: 'value', value: 123.4, unit: 'wan-yuan' }
 *     decodeQuantity('(1,234.5)')        // { kind: 'value', value: -1234.5 }
 *     decodeQuantity('暂无')             // { kind: 'missing' }
 *     decodeQuantity('约20')             // rejected: quantity-approximate, proposing 20
 *
 * Nothing is guessed: what may mean two numbers is refused with the way out. Units are told, not converted.
 */
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { diagnostic, type Facts, type Place } from '../../base/diagnostic.ts'
import type { UnitId } from '../../base/quantity.ts'
import { type QuantityRemarkCode, quantityRemarks } from '../messages/quantity-remarks.ts'
import { isFormulaError, isSaidMissing } from './absent-value.ts'
import { readDecimal } from './read-decimal.ts'
import { readWrittenUnit } from './read-written-unit.ts'

export type DecodedQuantity =
  /** `unit` only where one was written; a percentage keeps its figure: 12.5% is 12.5 of `percent`. */
  | { readonly kind: 'value'; readonly value: number; readonly unit?: UnitId }
  /** Said to be absent: —, 无, 暂无. */
  | { readonly kind: 'missing' }
  /** Nothing was typed. */
  | { readonly kind: 'empty' }

export interface QuantityContext {
  /** The column's unit: tells whether a bare 万 means money or a count. */
  readonly expected?: UnitId
  readonly place?: Place
}

const date =
  /^\d{4}([-/.])\d{1,2}\1\d{1,2}([T ].*)?$|^\d{4}[-/]\d{1,2}$|^\d{4}年(\d{1,2}月(\d{1,2}[日号])?)?$|^T\d\d:/
const range = /\d\s*(?:[万亿]?元?|%)\s*(?:-|~|—|–|至|到)\s*\d/
const approximateStart =
  /^(大约|约为|约|大概|将近|接近|近|超过|超|突破|不足|不到|不少于|不低于|不超过|逾|至少|最多|大于|小于|高于|低于|>=|<=|≥|≤|>|<|~|≈)/
const approximateEnd = /(左右|上下|以上|以下|以内|余|多|\+)$/
const approximateMiddle = /^([\d.,\s]+|[零一二两三四五六七八九十百千]+)(余|多|来|几)(?=\D)/

/** Words before a percentage that carry its sign. */
const growth =
  /^(?:同比|环比|比上年|较上年)?(?:(增长|上升|提高|增加|↑)|(负增长|下降|减少|降低|下滑|↓))(?=.*%$)/

export function decodeQuantity(text: string, context: QuantityContext = {}): Checked<DecodedQuantity> {
  const plain = normalise(text)
  if (plain === '') return accepted({ kind: 'empty' })
  if (isSaidMissing(plain)) return accepted({ kind: 'missing' })
  const remark = (code: QuantityRemarkCode, facts: Facts = {}) => reject(code, { text, ...facts }, context)
  if (isFormulaError(plain)) return remark('quantity-formula-error')
  if (date.test(plain)) return remark('quantity-date')
  if (range.test(plain)) return remark('quantity-range')
  const approximate = splitApproximate(plain)
  if (approximate) {
    const rest = readQuantity(approximate.rest, context)
    if (rest.kind === 'problem') return remark(rest.code, rest.facts)
    return remark('quantity-approximate', { proposed: approximate.rest, words: approximate.words })
  }
  const read = readQuantity(plain, context)
  return read.kind === 'problem' ? remark(read.code, read.facts) : accepted(read)
}

/** Half-width, with one kind of minus, without the marks that Excel or we put before text. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[\u2212\ufe63]/g, '-')
    .replaceAll('、', ',')
    .replaceAll('∼', '~')
    .trim()
    .replace(/^'/, '')
    .replace(/[。;,]$/, '')
    .trim()
}

function splitApproximate(text: string): { readonly rest: string; readonly words: string } | undefined {
  for (const pattern of [approximateStart, approximateEnd]) {
    const match = pattern.exec(text)
    if (match) return { rest: text.replace(pattern, '').trim(), words: match[0] }
  }
  const middle = approximateMiddle.exec(text)
  if (!middle) return undefined
  const [whole, digits = '', words = ''] = middle
  return { rest: `${digits}${text.slice(whole.length)}`.trim(), words }
}

type Reading =
  | Extract<DecodedQuantity, { kind: 'value' }>
  | { readonly kind: 'problem'; readonly code: QuantityRemarkCode; readonly facts?: Facts }

/** Sign, currency, number and unit, in that order; nothing may be left over. */
function readQuantity(text: string, context: QuantityContext): Reading {
  const signed = readSign(text)
  const unsigned = signed.rest.replace(/^(人民币|RMB|CNY|¥)\s*/i, '')
  const decimal = readDecimal(unsigned)
  if (decimal.kind === 'problem') return decimal
  const isMoney = unsigned !== signed.rest
  const written = decimal.isPercentage ? `%${decimal.rest}` : decimal.rest || (isMoney ? '元' : '')
  const unit = readWrittenUnit(written, context.expected)
  if (unit === undefined) {
    const isNumber = /\d/.test(written)
    return isNumber
      ? { kind: 'problem', code: 'quantity-several' }
      : { kind: 'problem', code: 'quantity-unknown-unit', facts: { unit: written } }
  }
  const sign = signed.isNegative ? '-' : ''
  const value = Number(`${sign}${decimal.digits}e${decimal.exponent + unit.exponent}`)
  if (!Number.isFinite(value)) return { kind: 'problem', code: 'quantity-too-long' }
  const clean = value === 0 ? 0 : value
  return unit.unit === undefined
    ? { kind: 'value', value: clean }
    : { kind: 'value', value: clean, unit: unit.unit }
}

/** A minus, 负, accounting brackets, or a word of growth or decline before a percentage. */
function readSign(text: string): { readonly isNegative: boolean; readonly rest: string } {
  const brackets = /^\(\s*([¥\d.,\s]*\d[\d.,\s]*[^()\d]*)\)(.*)$/.exec(text)
  if (brackets) return { isNegative: true, rest: `${brackets[1]?.trim()}${brackets[2]}` }
  const change = growth.exec(text)
  if (change) return { isNegative: change[2] !== undefined, rest: text.slice(change[0].length).trim() }
  const sign = /^(-|负|\+|正)\s*/.exec(text)
  const isNegative = sign?.[1] === '-' || sign?.[1] === '负'
  return { isNegative, rest: text.slice(sign?.[0].length ?? 0) }
}

function reject(code: QuantityRemarkCode, facts: Facts, context: QuantityContext): Checked<never> {
  const { severity } = quantityRemarks[code]
  const { place } = context
  return rejected(diagnostic(code, place === undefined ? { severity, facts } : { severity, facts, place }))
}
