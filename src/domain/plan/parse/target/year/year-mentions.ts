/**
 * Where a reading speaks of years, and how: the year by which, the year in which, the year compared with.
 *
 *     findYears('到2027年比2020年翻一番', document)   // by 2027, baseline 2020
 */
import { readHanNumber } from '../../../../../base/han-number.ts'
import type { DocumentYears } from './document-years.ts'
import { fivePlanEnd } from './five-year-plan.ts'

/** Stands where the words need a year that the document does not tell. */
export const unknownYear = 0

export interface YearMention {
  readonly start: number
  readonly end: number
  readonly year: number
  /**
   * by: 到2027年, 五年内; in: 2022年, “十五五”期间; baseline: 比2020年, 在2024年基础上; from: 由2023年的.
   * past: 去年, 截至2022年底, “十三五”以来.
   */
  readonly role: 'by' | 'in' | 'baseline' | 'from' | 'past'
}

const digits = '(?:19|20)\\d{2}'
const han = '二[〇零○][〇零一二三四五六七八九]{2}'
const year = new RegExp(
  `(?:(${digits}|${han}) ?年? ?(?:—{1,2}|-{1,2}|–|~|至|到) ?)?(${digits}|${han}) ?年(?:度|底|末|初)?(?:之?前|以前)?`,
  'g',
)
const fivePlan =
  /[“"]?(十[一二三四五六七八九]?)五(?:[”"]?(?:规划)?(?:期间|时期|末期?|期末|以来|前期|中期)|(?<=(?:^|[,。;])(?:同时,)?[“"]?十[一二三四五六七八九]?五)[”"](?=\p{Script=Han})(?!规划|纲要|建议|开局|收官|以来|目标|期间|时期)|[”"](?=增长|增加|提高|下降|翻)|[”"](?=创建|培育|实现|新增|完成|打造|建成|目标|末|期内|累计|增|提高|下降|降低|减少|全[省市县区]))/gu
const within =
  /(?:力争|用|未来|今后|再用|接下来|经过)?(?:的)?([一二三四五六七八九十两]|\d{1,2}) ?(?:至([一二三四五六七八九十]|\d) ?)?年(?:左右)?(?:的?时间)?(?:的?努力|建设|奋斗|攻坚|时间|内|之内|以内|左右|后|(?<=(?:未来|今后)[^年]{1,4}年))/g
const relative = /(今年|本年度?|去年|上年|明年|前年)(?:底|末|初|以来)?(?!度?同期)/g
const comparedBefore = /(?:比|较|相比|与|同|对比|以|在|高于|低于)$/
const comparedBehind =
  /^(?:的?基础上|相比|的基数上|为基[期数准]|翻|的?(?:[\d.]+|[一二两三四五六七八九十]+)倍)/
/** 为2030年碳达峰奠定基础: a year looked out to. */
const asideBehind = /^[^,;。]{0,24}(?:奠定|打下|打好|夯实|创造条件|提供支撑)/
const fromBefore = /(?:由|从|自)$/
const byBefore = /(?:到|至|力争|在|截至|截止|截止到|争取|确保|于)$/
/** 由2020年的53%提升到2025年的60%: where a change has led, whether told or promised. */
const endsChange = /[升加高长大降少增低展][到至]$/
const pastBefore = /(?:截至|截止|截止到)$/
const pastBehind = /^(?:以来|来,)/

export function findYears(reading: string, document: DocumentYears): readonly YearMention[] {
  const mentions = [
    ...calendarYears(reading, document),
    ...planYears(reading, document),
    ...withinYears(reading, document),
    ...relativeYears(reading, document),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  return mentions.filter((mention, index) => index === 0 || mention.start >= (mentions[index - 1]?.end ?? 0))
}

function* calendarYears(reading: string, document: DocumentYears): Generator<YearMention> {
  for (const { index, 0: found, 2: printed } of reading.matchAll(year)) {
    const value = /\d/.test(printed ?? '')
      ? Number(printed)
      : readHanNumber((printed ?? '').replace(/○/g, '〇'))
    if (value === undefined || value < 1949 || value > 2100) continue
    const date = /^ ?\d{1,2} ?月(?: ?\d{1,2} ?日)?(?:底|末)?(?:之?前)?/.exec(
      reading.slice(index + found.length, index + found.length + 14),
    )
    const span = { start: index, end: index + found.length + (date?.[0].length ?? 0), year: value }
    yield inDocument(place(reading, span), reading, document)
  }
}

/** 截至2025年底 in a plan of 2023 is a deadline; 在2022年度 on a page of that year is none. */
function inDocument(mention: YearMention, reading: string, document: DocumentYears): YearMention {
  if (mention.role === 'past' && isToCome(mention.year, document)) return { ...mention, role: 'by' }
  const isWithin = mention.role === 'by' && /[在于]/.test(reading.charAt(mention.start))
  const isGone = document.start === null && document.year !== null && mention.year <= document.year
  return isWithin && isGone ? { ...mention, role: 'in' } : mention
}

function isToCome(value: number, { start, year: issued }: DocumentYears): boolean {
  return (start !== null && value > start) || (start === null && issued !== null && value > issued)
}

/** With the words around it, which say the role. */
function place(reading: string, found: { start: number; end: number; year: number }): YearMention {
  const front = reading.slice(Math.max(0, found.start - 4), found.start).trimEnd()
  const rear = reading.slice(found.end, found.end + 6)
  const own = reading.slice(found.start, found.end)
  if (pastBefore.test(front)) return { ...found, role: 'past' }
  if (pastBehind.test(rear)) return { ...found, role: 'past' }
  if (comparedBehind.test(rear) || (comparedBefore.test(front) && !/在$/.test(front)))
    return { ...found, role: 'baseline' }
  if (/为$/.test(front) && asideBehind.test(reading.slice(found.end, found.end + 32)))
    return { ...found, role: 'baseline' }
  if (/^ ?(?:年 ?)?远景目标/.test(rear) && !byBefore.test(front)) return { ...found, role: 'baseline' }
  if (fromBefore.test(front) && /^的/.test(rear)) return { ...found, role: 'from' }
  if (endsChange.test(front) && /^的/.test(rear)) return { ...found, role: 'in' }
  const by = byBefore.exec(front)
  if (by !== null) return { ...found, start: found.start - by[0].length, role: 'by' }
  return { ...found, role: /前$/.test(own) ? 'by' : 'in' }
}

function* planYears(reading: string, document: DocumentYears): Generator<YearMention> {
  for (const { index, 0: found, 1: ordinal } of reading.matchAll(fivePlan)) {
    const end = fivePlanEnd(ordinal ?? '')
    if (end === null) continue
    const span = { start: index, end: index + found.length, year: end }
    const front = reading.slice(Math.max(0, index - 3), index)
    const now = document.start ?? document.year
    const isPast = /以来$/.test(found) || (now !== null && end < now)
    if (/(?:比|较)$/.test(front)) yield { ...span, role: 'baseline' }
    else if (/(?:由|从)$/.test(front)) yield { ...span, role: 'from' }
    else yield { ...span, role: isPast ? 'past' : 'by' }
  }
}

/** 五年内 of 2012 is 2016. */
function* withinYears(reading: string, document: DocumentYears): Generator<YearMention> {
  for (const { index, 0: found, 1: low, 2: high } of reading.matchAll(within)) {
    const printed = high ?? low ?? ''
    const count = /^\d/.test(printed) ? Number(printed) : readHanNumber(printed)
    if (count === undefined || count < 1 || count > 20) continue
    if (/[暂每满过去近]$/.test(reading.slice(Math.max(0, index - 1), index))) continue
    const first = document.start ?? document.year
    yield {
      start: index,
      end: index + found.length,
      year: first === null ? unknownYear : first + count - (/后$/.test(found) ? 0 : 1),
      role: 'by',
    }
  }
}

const shift: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  明年: 1,
  前年: -2,
}

function* relativeYears(reading: string, document: DocumentYears): Generator<YearMention> {
  for (const { index, 0: found, 1: word } of reading.matchAll(relative)) {
    const offset = shift[word ?? ''] ?? 0
    const front = reading.slice(Math.max(0, index - 2), index)
    const span = {
      start: index,
      end: index + found.length,
      year: document.year === null ? unknownYear : document.year + offset,
    }
    if (/(?:比|较|同|与)$/.test(front)) {
      if (document.year !== null) yield { ...span, role: 'baseline' }
    } else if (offset < 0) yield { ...span, role: 'past' }
    else yield { ...span, role: 'in' }
  }
}

/** How many mentions begin before the offset. */
export function countBefore(mentions: readonly YearMention[], at: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The last mention that ends at the offset or before it. */
export function lastMention(mentions: readonly YearMention[], at: number): YearMention | undefined {
  const index = countBefore(mentions, at) - 1
  const last = mentions[index]
  return last === undefined || last.end <= at ? last : mentions[index - 1]
}

/** The mention whose words hold the offset. */
export function mentionAt(mentions: readonly YearMention[], at: number): YearMention | undefined {
  const mention = mentions[countBefore(mentions, at + 1) - 1]
  return mention !== undefined && mention.end > at ? mention : undefined
}
