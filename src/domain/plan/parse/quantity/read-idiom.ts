/**
 * Values said without a plain number: 翻一番, 倍增, 七成, 三分之一, 百分之十, 前三.
 *
 *     readIdiom('翻两番', 0)   // { value: 4, unit: '倍', family: 'times', start: 0, end: 3, … }
 */
import { readHanNumber } from '../../../../base/han-number.ts'
import { matchAt } from './read-number.ts'
import type { UnitFamily } from './read-unit.ts'

export interface Idiom {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly valueHigh: null
  readonly unit: string
  readonly family: UnitFamily | 'rank'
  readonly isHan: boolean
  /** Where the words themselves compare. */
  readonly said?: 'gte'
}

const doubling = /翻(?:(一|二|两|三|四|\d)|)番/y
const doubled = /(?:成)?倍(?:增长|增加|增)(?!计划|行动|工程|三年|方案)/y
const partOf = /([一二三四五六七八九十百]+)分之([一二三四五六七八九十百点]+|\d+(?:\.\d+)?)/y
const tenths = /([一二三四五六七八九]|\d)成(?=以上|左右|以下|[,。;、)的]|$)/y
const whole = /全覆盖(?=[,。;、)]|$)|全部(?:上线|接入)/y
const newcomer = /有新(?:入围|上榜|入选)/y
const rank =
  /(?:第|前)([一二三四五六七八九十]{1,3}|\d{1,3})(?: ?(?:位|名))?(?=[,。;、)]|$|以内|(?<!第一)方阵|位次|行列|的?城市)/y

export function readIdiom(reading: string, at: number): Idiom | undefined {
  switch (reading.charAt(at)) {
    case '翻':
      return readDoubling(reading, at)
    case '倍':
      return readDoubled(reading, at)
    case '前':
    case '第':
      return readRank(reading, at)
    case '全':
      return readWhole(reading, at)
    case '有':
      return readNewcomer(reading, at)
    default:
      return readFraction(reading, at) ?? readTenths(reading, at)
  }
}

const shared = { valueHigh: null, isHan: false } as const

function readDoubling(reading: string, at: number): Idiom | undefined {
  const found = matchAt(doubling, reading, at)
  if (found === '') return undefined
  const times = amountOf(found.slice(1, -1)) ?? 1
  return { ...shared, start: at, end: at + found.length, value: 2 ** times, unit: '倍', family: 'times' }
}

function readDoubled(reading: string, at: number): Idiom | undefined {
  const found = matchAt(doubled, reading, at)
  const isVerb = /(?:实现|成|力争|达到|总量|规模|数量|收入|产值)$/.test(
    reading.slice(Math.max(0, at - 2), at),
  )
  if (found === '' || !isVerb || /^[”"》计行工三]/.test(reading.slice(at + found.length))) return undefined
  return { ...shared, start: at, end: at + found.length, value: 2, unit: '倍', family: 'times' }
}

function readRank(reading: string, at: number): Idiom | undefined {
  const found = matchAt(rank, reading, at)
  if (found === '') return undefined
  const value = amountOf(found.replace(/[第前位名 ]/g, ''))
  const unit = /[位名]$/.exec(found)?.[0] ?? '位'
  return value === undefined
    ? undefined
    : { ...shared, start: at, end: at + found.length, value, unit, family: 'rank' }
}

/** 研发机构全覆盖, 事项全部上线: every one of them. */
function readWhole(reading: string, at: number): Idiom | undefined {
  const found = matchAt(whole, reading, at)
  return found === ''
    ? undefined
    : { ...shared, start: at, end: at + found.length, value: 100, unit: '%', family: 'percent' }
}

/** 500强有新入围: one at least. */
function readNewcomer(reading: string, at: number): Idiom | undefined {
  const found = matchAt(newcomer, reading, at)
  return found === ''
    ? undefined
    : { ...shared, start: at, end: at + found.length, value: 1, unit: '家', family: 'count', said: 'gte' }
}

/** 三分之一, 百分之十五. */
function readFraction(reading: string, at: number): Idiom | undefined {
  partOf.lastIndex = at
  const found = partOf.exec(reading)
  if (found === null) return undefined
  const whole = amountOf(found[1] ?? '')
  const part = amountOf((found[2] ?? '').split('点')[0] ?? '')
  if (whole === undefined || part === undefined || whole === 0) return undefined
  const decimals = (found[2] ?? '').split('点')[1]
  const exact = decimals === undefined ? part : Number(`${part}.${readHanNumber(decimals) ?? 0}`)
  const value = whole === 100 ? exact : Math.round((exact / whole) * 1e4) / 100
  return { ...shared, start: at, end: at + found[0].length, value, unit: '%', family: 'percent' }
}

/** 七成 */
function readTenths(reading: string, at: number): Idiom | undefined {
  const found = matchAt(tenths, reading, at)
  const value = found === '' ? undefined : amountOf(found.charAt(0))
  return value === undefined
    ? undefined
    : { ...shared, start: at, end: at + found.length, value: value * 10, unit: '%', family: 'percent' }
}

function amountOf(printed: string): number | undefined {
  if (printed === '') return undefined
  return /^\d/.test(printed) ? Number(printed) : readHanNumber(printed)
}
