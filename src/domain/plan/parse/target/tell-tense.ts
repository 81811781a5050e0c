/**
 * Whether the words around a figure tell it as reached or as promised: the nearest word of the past or of intent; without
 * one, what stands around.
 *
 *     tellTense(sight)   // { isPast: true, isSure: false } for 拥有企业20家
 */
import { lastWithin, reportBehind, reported } from './carriers.ts'
import type { Before, Sight } from './sight.ts'
import { type FoundYear, isPerYear } from './year/year-of.ts'

export interface Tense {
  readonly isPast: boolean
  /** False where only a weak word decided, or none. */
  readonly isSure: boolean
}

/** Units before a figure in which words still govern it. */
const reach = 300

export function tellTense(sight: Sight): Tense {
  const { statement, year, mood, carriers } = sight
  const { outerStart, start } = statement.quantity
  const looksBack = mood === 'back' || (mood === 'open' && sight.voice === 'report')
  const isAhead = year.role === 'by' && year.basis !== 'document' && isDeadline(sight)
  const told = { start: Math.max(sight.sentence, start - reach), end: outerStart }
  const lastFuture = lastWithin(looksBack ? carriers.sureFuture : carriers.future, told)
  const lastPast = lastWithin(carriers.past, told)
  // 确定了到2027年…: the deadline stands behind the word that tells of the past.
  if (lastPast >= 0 && lastPast >= lastFuture)
    return { isPast: !(isAhead && (year.at ?? -1) > lastPast), isSure: true }
  if (isAhead || lastFuture >= 0) return { isPast: false, isSure: true }
  return lastWithin(carriers.perhapsPast, told) >= 0 ? { isPast: true, isSure: false } : tellAround(sight)
}

/** Without a word of its own: the sentence, the paragraph, the heading, the document as a whole. */
function tellAround(sight: Sight): Tense {
  const { mood, before, year, frame } = sight
  if (mood === 'back' || isSame(before, year) || isChange(sight)) return { isPast: true, isSure: true }
  if (mood === 'ahead') return { isPast: false, isSure: true }
  if (frame.isReport || frame.toldYear !== null) return { isPast: true, isSure: true }
  if (sight.voice === 'report' || isReportedBehind(sight) || isAmongReported(sight))
    return { isPast: true, isSure: false }
  return { isPast: false, isSure: year.year !== null || isPerYear(sight.statement, sight.passage) }
}

/** “十四五”期间 in a text printed in the last year of that plan, or after it: nearly all of it is behind. */
function isPlanEnding({ year: { at, year }, document, passage: { reading } }: Sight): boolean {
  if (at === null || year === null || document.start !== null || document.year === null) return false
  return year <= document.year && /^[“"]?十/.test(reading.slice(at))
}

/** Where the text looks back, only 到2025年 looks ahead; where it only sounds like a report, all but “十三五”期间. */
function isDeadline(sight: Sight): boolean {
  const { mood, voice, passage, year } = sight
  const { at } = year
  const { reading } = passage
  if (isPlanEnding(sight)) return false
  if (mood === 'back') return at !== null && opensDeadline(reading, at)
  if (mood === 'ahead' || voice !== 'report') return true
  return at !== null && !/^[“"]?十/.test(reading.slice(at))
}

/** 到2025年 looks ahead; 上升到2020年的 ends a change that a report tells. */
function opensDeadline(reading: string, at: number): boolean {
  return /^[到至力确争]/.test(reading.slice(at)) && !/[升加高长大降少增低展]/.test(reading.charAt(at - 1))
}

/** 总面积21平方公里。园区已集中企业216户: a paragraph that reports and intends nothing. */
function isAmongReported({ passage: { reading, years }, year, carriers }: Sight): boolean {
  if (
    (year.role === 'by' && year.basis !== 'document') ||
    carriers.future.length > 0 ||
    carriers.past.length === 0
  )
    return false
  return reported.test(reading) && !years.some(({ role }) => role === 'by')
}

/** 由80家增加到120家: a change told from its start, without a year to come, is reported. */
function isChange(sight: Sight): boolean {
  const { statement, passage, year, mood } = sight
  const { left } = statement
  const { reading } = passage
  const words = reading.slice(Math.max(0, left.start - 24), left.end)
  return (
    mood === 'open' &&
    (year.year === null || year.basis === 'document' || isPlanEnding(sight)) &&
    /(?:由|从)[^,;。由从]{0,16}\d[^,;。]{0,6}(?:(?:增|升|提高|扩|发展)[^,;。\d]{0,3})?[到至]$/.test(words)
  )
}

/** A sentence that reports goes on reporting of the same year. */
function isSame(before: Before | undefined, { year }: FoundYear): boolean {
  return before?.sense === 'fact' && before.year === year
}

/** …，居全省第8位; …快速发展; 16条产业链相继确定了…: the rest of the sentence reports. */
function isReportedBehind({ statement, passage: { reading }, carriers }: Sight): boolean {
  const { outerEnd } = statement.quantity
  const rest = reading.slice(outerEnd, outerEnd + 60).split('。')[0] ?? ''
  const end = Math.min(statement.clause.end, outerEnd + 40)
  return reportBehind.test(rest) || lastWithin(carriers.past, { start: outerEnd, end }) >= 0
}
