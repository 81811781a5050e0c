/**
 * Every quantity of a reading in order: number, unit, comparing words, ranges. What numbers only name (5G, 500强, 第3次, 〔2023〕2号) is left out.
 *
 *     findQuantities('增长15%—20%，培育上市企业3～5家')   // 15–20 %, 3–5 家
 */
import type { PlanComparator } from '../../compiled-plan.ts'
import { comparatorBefore, comparatorBehind, joinComparators } from './comparator.ts'
import { readIdiom } from './read-idiom.ts'
import { matchAt, type ReadNumber, readNumber } from './read-number.ts'
import { type ReadUnit, readUnit, type UnitFamily } from './read-unit.ts'
import { findSkipped } from './skipped-spans.ts'

export interface Quantity {
  /** Of the number and its unit. */
  readonly start: number
  readonly end: number
  /** With the comparing words on both sides. */
  readonly outerStart: number
  readonly outerEnd: number
  readonly value: number
  readonly valueHigh: number | null
  readonly unit: string
  readonly family: UnitFamily | 'rank'
  readonly comparator: PlanComparator
  /** Written in Chinese numerals, which names are too. */
  readonly isHan: boolean
}

const mayBegin = /[\d〇零一二三四五六七八九十百千万两半翻倍前第全有]/
const between = / ?(?:—{1,2}|-{1,2}|–|~|～|至|到) ?/y
/** 百千亿: a run that is no number holds none either. */
const hanRun = /[〇零一二三四五六七八九十百千两]+/y
const latinBehind = /[A-Za-z+×xX]/
/** A factor of a formula (×100%) is no amount. */
const latinBefore = /[A-Za-z\d.×÷]/

export function findQuantities(reading: string): readonly Quantity[] {
  const skipped = findSkipped(reading)
  const quantities: Quantity[] = []
  let at = 0
  let next = 0
  while (at < reading.length) {
    while (next < skipped.length && (skipped[next]?.end ?? 0) <= at) next += 1
    const skip = skipped[next]
    if (skip !== undefined && skip.start <= at) {
      at = skip.end
      continue
    }
    const found = mayBegin.test(reading.charAt(at)) ? readQuantity(reading, at) : undefined
    if (found !== undefined && isQuantity(found)) quantities.push(found)
    at = found?.end ?? at + 1
  }
  return quantities
}

/** How far a number reaches that is no quantity. */
interface NoQuantity {
  readonly end: number
}

function isQuantity(found: Quantity | NoQuantity): found is Quantity {
  return 'value' in found
}

/** A quantity, or how far a number reaches that is none. */
function readQuantity(reading: string, at: number): Quantity | NoQuantity | undefined {
  const idiom = readIdiom(reading, at)
  if (idiom !== undefined) return withComparators(reading, idiom)
  const number = readNumber(reading, at)
  if (number === undefined) return { end: at + Math.max(1, matchAt(hanRun, reading, at).length) }
  if (!number.isHan && latinBefore.test(reading.charAt(at - 1))) return { end: number.end }
  if (reading.charAt(at - 1) === '第') return { end: number.end }
  const ranged = readRange(reading, at, number)
  if (ranged !== undefined) return withComparators(reading, ranged)
  return failedRange(reading, number) ?? readSingle(reading, at, number)
}

type Bare = Omit<Quantity, 'outerStart' | 'outerEnd' | 'comparator'> & {
  readonly isOver?: boolean
  readonly said?: 'gte'
}

function readSingle(reading: string, at: number, number: ReadNumber) {
  const ratio = readRatio(reading, at, number)
  if (ratio !== undefined) return withComparators(reading, ratio)
  const known = readCounted(reading, at, number)
  const unit =
    readReachedTier(reading, at, number) ??
    (known.family === 'none' ? readUnknownUnit(reading, number) : known)
  if (!counts(reading, number, unit))
    return { end: Math.max(number.end, unit.family === 'label' ? unit.end : 0) }
  return withComparators(reading, {
    start: at,
    end: unit.end,
    value: number.value,
    valueHigh: null,
    unit: number.scale + unit.unit,
    family: unit.family === 'none' && number.scale !== '' ? 'money' : unit.family,
    isHan: number.isHan,
    isOver: number.isOver,
  })
}

const unknownUnit = /(?![的余多级大元以左上下起来中内])\p{Script=Han}(?=[,。;、)]|$|以上|左右|以内)/uy

/** 60万锭: behind ten thousands, one sign before the end of the clause measures. */
function readUnknownUnit(reading: string, { scale, end, isHan }: ReadNumber): ReadUnit {
  const unit = /万/.test(scale) && !isHan ? matchAt(unknownUnit, reading, end) : ''
  return { unit, end: end + unit.length, family: unit === '' ? 'none' : 'measure' }
}

/** 至少20大场景 counts, where 十大工程 names. */
function readCounted(reading: string, at: number, number: ReadNumber): ReadUnit {
  const known = readUnit(reading, number.end)
  const isCounted = known.unit === '大' && !number.isHan && comparatorBefore(reading, at) !== undefined
  return isCounted ? { ...known, family: 'count' } : known
}

const reaching = /(?:[到至为上入]|达|突破|超过?|迈向|冲刺|冲击)$/
const tierEnds = /级(?=[,。;、)]|$|台阶|规模|水平|能级)/y

/** 服务业规模提升至4万亿级: a tier that something reaches is an amount, where 千亿级集群 is a kind. */
function readReachedTier(reading: string, at: number, { scale, end }: ReadNumber): ReadUnit | undefined {
  const tier = /亿/.test(scale) ? matchAt(tierEnds, reading, end) : ''
  if (tier === '' || !reaching.test(reading.slice(Math.max(0, at - 2), at))) return undefined
  return { unit: '', end: end + tier.length, family: 'money' }
}

function counts(reading: string, number: ReadNumber, unit: { end: number; family: UnitFamily }): boolean {
  if (unit.family === 'label') return false
  if (isName(reading, number, unit.family)) return false
  // 一批 says many, not one.
  if (number.isHan && number.value === 1 && reading.startsWith('批', number.end)) return false
  // 二期 names a stage.
  if (number.isHan && number.value <= 6 && reading.startsWith('期', number.end)) return false
  if (number.isHan) return unit.family !== 'none' || /亿/.test(number.scale)
  return unit.family !== 'none' || !latinBehind.test(reading.charAt(number.end))
}

/** 千企, 百名: a bare 百 or 千 before a measure word makes a name, unless something compares: 超百家. */
function isName(reading: string, { isHan, end, isOver, scale }: ReadNumber, family: UnitFamily): boolean {
  if (!isHan || isOver || family !== 'count' || scale !== '') return false
  const printed = /(?:^|[^〇零一二三四五六七八九十百千两半])([百千])$/.exec(
    reading.slice(Math.max(0, end - 2), end),
  )
  return (
    printed !== null &&
    comparatorBefore(reading, end - 1) === undefined &&
    !(
      /达到?$/.test(reading.slice(Math.max(0, end - 3), end - 1)) &&
      /^.以上/.test(reading.slice(end, end + 3))
    )
  )
}

/** 2.5:1 */
function readRatio(reading: string, at: number, number: ReadNumber): Bare | undefined {
  const second = number.isHan || number.scale !== '' ? '' : matchAt(/:\d+(?:\.\d+)?/y, reading, number.end)
  if (second === '' || /:\d{2}$/.test(second)) return undefined
  const end = number.end + second.length
  const base = { start: at, end, valueHigh: null, family: 'none', isHan: false } as const
  if (second === ':1') return { ...base, value: number.value, unit: ':1' }
  return { ...base, value: number.value / Number(second.slice(1)), unit: ':1' }
}

/** 15%—20%, 3～5家, 15至20个, 1.5万—2万亩 */
function readRange(reading: string, at: number, low: ReadNumber): Bare | undefined {
  const lowUnit = readUnit(reading, low.end)
  for (const from of lowUnit.unit === '' ? [low.end] : [lowUnit.end, low.end]) {
    const sign = matchAt(between, reading, from)
    if (sign === '' || (from !== low.end && isChange(reading, at, sign))) continue
    const high = readNumber(reading, from + sign.length)
    if (high === undefined || high.isHan !== low.isHan) continue
    const unit = readUnit(reading, high.end)
    if (!mayPair({ low, lowUnit: from === low.end ? '' : lowUnit.unit, high, unit: unit.unit })) continue
    const scale = high.scale
    const family = unit.family === 'none' && scale !== '' ? 'money' : unit.family
    if (family === 'label' || family === 'none' || (low.isHan && high.value < low.value)) continue
    const factor = low.scale !== '' && low.scale !== high.scale ? scaleOf(low.scale) / scaleOf(high.scale) : 1
    return {
      start: at,
      end: unit.end,
      value: low.value * factor,
      valueHigh: high.value,
      unit: scale + unit.unit,
      family,
      isHan: low.isHan,
    }
  }
  return undefined
}

/** 从1000亿元到3000亿元: where a change began and where it led. */
function isChange(reading: string, at: number, sign: string): boolean {
  return /[到至]/.test(sign) && /[由从]/.test(reading.charAt(at - 1))
}

/** 300—500亿级集群: a range that only names is passed as a whole. */
function failedRange(reading: string, low: ReadNumber): NoQuantity | undefined {
  const sign = low.scale === '' && !low.isHan ? matchAt(between, reading, low.end) : ''
  const high = sign === '' ? undefined : readNumber(reading, low.end + sign.length)
  return high === undefined || high.isHan ? undefined : { end: high.end }
}

interface Pair {
  readonly low: ReadNumber
  readonly lowUnit: string
  readonly high: ReadNumber
  readonly unit: string
}

function mayPair({ low, lowUnit, high, unit }: Pair): boolean {
  return (lowUnit === '' || lowUnit === unit) && (low.scale === '' || high.scale !== '')
}

const scaleValues: Readonly<Record<string, number>> = { '': 1, 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }

function scaleOf(scale: string): number {
  return [...scale].reduce((product, character) => product * (scaleValues[character] ?? 1), 1)
}

function withComparators(reading: string, bare: Bare): Quantity {
  const { isOver, said, ...rest } = bare
  const first = comparatorBefore(reading, bare.start)
  const among = matchAt(/ ?之间/y, reading, bare.end)
  const second = among === '' ? comparatorBehind(reading, bare.end) : undefined
  const isRange = bare.valueHigh !== null
  const outer = {
    outerStart: first?.start ?? bare.start,
    outerEnd: second?.end ?? bare.end + among.length,
  }
  if (isRange) return { ...rest, ...outer, comparator: 'range' }
  return {
    ...rest,
    ...outer,
    comparator: joinComparators(first?.comparator ?? (isOver ? 'gt' : undefined), second?.comparator ?? said),
  }
}
