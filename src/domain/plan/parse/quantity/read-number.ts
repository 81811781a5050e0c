/**
 * A number as people write it, at one place of a reading: digits with commas, Chinese numerals, halves and fractions.
 *
 *     readNumber('一千二百家', 0)   // { value: 1200, end: 4, isHan: true, scale: '', isOver: false }
 *     readNumber('1.5万亿元', 0)    // { value: 1.5, end: 5, scale: '万亿', … }
 */
import { readHanNumber } from '../../../../base/han-number.ts'

export interface ReadNumber {
  readonly value: number
  /** After the digits and the scale. */
  readonly end: number
  /** 万, 亿, 万亿 … as printed behind the digits; part of the unit. */
  readonly scale: string
  readonly isHan: boolean
  /** 十余, 100多: somewhat more than the digits say. */
  readonly isOver: boolean
}

const arabic = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?/y
const scales = /(?: ?)(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百)/y
const hanRun = /[〇零一二三四五六七八九十百千两半]+/y
const hanScale = /万亿|亿|万/y
const over = / ?[余多]/y

/** The match of a sticky pattern at `at`; '' where there is none. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

export function readNumber(text: string, at: number): ReadNumber | undefined {
  return readArabic(text, at) ?? readHan(text, at)
}

function readArabic(text: string, at: number): ReadNumber | undefined {
  const digits = matchAt(arabic, text, at)
  if (digits === '') return undefined
  const value = Number(digits.replace(/[, ]/g, ''))
  const more = readMore(text, at + digits.length, scales)
  return { value, isHan: false, ...more }
}

/** 余 or 多 and the scale, in either order: 100多万, 30万余. */
function readMore(text: string, from: number, pattern: RegExp) {
  let end = from
  const before = matchAt(over, text, end)
  end += before.length
  const scale = matchAt(pattern, text, end)
  end += scale.length
  const after = before === '' && scale !== '' ? matchAt(over, text, end) : ''
  return { scale: scale.trim(), end: end + after.length, isOver: before + after !== '' }
}

function readHan(text: string, at: number): ReadNumber | undefined {
  const run = matchAt(hanRun, text, at)
  if (run === '') return readBareScale(text, at)
  if (run === '半百') return { value: 50, end: at + 2, scale: '', isHan: true, isOver: false }
  const value = readHanNumber(run)
  // 零部件, 零事故: a bare naught counts nothing.
  if (value === undefined || value === 0) return undefined
  const { scale, end, isOver } = readMore(text, at + run.length, hanScale)
  const rest = scale === '万' && !isOver ? readHanRest(text, end) : undefined
  if (rest !== undefined)
    return { value: value * 10000 + rest.value, end: rest.end, scale: '', isHan: true, isOver: false }
  return { value, end, scale, isHan: true, isOver }
}

/** 突破万亿元: a scale without a number is one of it, where something reaches it. */
function readBareScale(text: string, at: number): ReadNumber | undefined {
  const scale = matchAt(/万亿(?=元)/y, text, at)
  if (
    scale === '' ||
    !/(?:突破|超过?|达到?|迈[上入过]|跨[上入越过]|冲刺|冲击)$/.test(text.slice(Math.max(0, at - 2), at))
  )
    return undefined
  return { value: 1, end: at + scale.length, scale, isHan: true, isOver: false }
}

/** What follows 万 in 一万二千; nothing in 一万家. */
function readHanRest(text: string, at: number) {
  const run = matchAt(hanRun, text, at)
  const value = run === '' ? undefined : readHanNumber(run.replace(/^零/, ''))
  return value === undefined || !/[十百千]/.test(run) ? undefined : { value, end: at + run.length }
}
