/**
 * Whether a statement is promised, reported, or neither: a threshold, a subsidy, a plan's own counting.
 *
 *     senseOf(statement, passage, …)   // 'target' | 'fact' | 'none'
 *
 * What tells, strongest first: the printed year against the document's; the nearest word of the past or of intent before
 * the figure; what the rest of the sentence adds to it; the heading; the document as a whole.
 */

import { type Carriers, lastWithin, reportBehind, reported } from './carriers.ts'
import type { ReadPassage } from './clause/read-statements.ts'
import { type Statement, subjectText } from './clause/statement.ts'
import type { GoalFrame } from './goal-frame.ts'
import { isIdle } from './idle.ts'
import type { DocumentYears } from './year/document-years.ts'
import { countBefore } from './year/year-mentions.ts'
import type { FoundYear } from './year/year-of.ts'

export type Sense = 'target' | 'fact' | 'none'

const isBehindUs = /^(?:之后|以后|后[,。])/

/** What the figure before in the same sentence was. */
export interface Before {
  readonly sense: Sense
  readonly year: number | null
}

export interface Sight {
  readonly statement: Statement
  readonly passage: ReadPassage
  readonly year: FoundYear
  readonly document: DocumentYears
  readonly frame: GoalFrame
  /** back: under a heading or paragraph that looks back (发展现状, 工作回顾); ahead: under one of goals. */
  readonly mood: 'open' | 'back' | 'ahead'
  readonly before: Before | undefined
  readonly carriers: Carriers
  /** Offset at which the sentence begins. */
  readonly sentence: number
}

export function senseOf(sight: Sight): Sense {
  const { statement, passage } = sight
  const subject = subjectText(passage.reading, statement.subject).trim()
  if (statement.role === 'modifier' || isIdle(statement, passage, subject)) return 'none'
  if (statement.role === 'from') return 'fact'
  return isPast(sight) ? 'fact' : 'target'
}

function isPast(sight: Sight): boolean {
  const { statement, passage, year } = sight
  const after = passage.reading.slice(statement.words.end, statement.words.end + 3)
  if (year.role === 'past' || isBehindUs.test(after)) return true
  if (isBase(sight) || isYearBehind(sight) || isBeforeAim(sight) || isYearOnYear(sight)) return true
  return isToldAsPast(sight)
}

/** The printed year lies before the plan begins, the page was printed, or the document first looks ahead. */
function isYearBehind({ year: { year, role }, document, frame }: Sight): boolean {
  if (year === null) return false
  if (frame.toldYear !== null && role === 'in' && year <= frame.toldYear) return true
  if (document.start !== null) return year < document.start
  if (frame.planAhead !== null && year < frame.planAhead) return true
  // A page may print an old plan anew, so a deadline before its date is still a deadline.
  if (document.year !== null) return role !== 'by' && year < document.year
  return role === 'in' && frame.firstAhead !== null && year < frame.firstAhead
}

/** （2022年198亿元） behind a goal for a later year is where it starts from. */
function isBase({ statement: { clause, comparator, quantity }, passage, year }: Sight): boolean {
  if (clause.frame === 0 || year.role !== 'in' || year.year === null || comparator !== 'eq') return false
  const words = passage.reading.slice(clause.start, clause.end)
  if (/其中|、/.test(words) || (year.at ?? 0) < clause.start) return false
  const { years } = passage
  const before = countBefore(years, year.at ?? quantity.start)
  const aim = years.slice(Math.max(0, before - 5), before).findLast(({ role }) => role === 'by')
  return aim !== undefined && year.year < aim.year
}

/** In a text that does not tell its own years: 2022年达到…，到2025年力争…. */
function isBeforeAim({ statement, passage: { years }, year, document, frame }: Sight): boolean {
  if (year.role !== 'in' || year.year === null || document.start !== null || document.year !== null)
    return false
  if (frame.firstAhead !== null && year.year >= frame.firstAhead) return false
  const next = countBefore(years, statement.quantity.start)
  const aim = years.slice(next, next + 20).find(({ role }) => role === 'by')
  return aim !== undefined && aim.year > year.year
}

/** 同比增长7.2% reports, unless it is said of a year still to come, or with 以上. */
function isYearOnYear({ statement: { comparator, left }, passage, year, document }: Sight): boolean {
  if (
    comparator !== 'eq' ||
    year.role === 'by' ||
    !/[同环]比|[比较](?:上|去)年/.test(passage.reading.slice(left.start, left.end))
  )
    return false
  return year.year === null || document.start === null || year.year < document.start
}

/** Units before a figure in which words still govern it. */
const reach = 300

/** The nearest word of the past or of intent; without one, what stands around. */
function isToldAsPast(sight: Sight): boolean {
  const { statement, passage, year, mood, frame, carriers } = sight
  const { outerStart, start } = statement.quantity
  // Where the text looks back, only 到2025年 looks ahead: “十三五”期间 does not.
  const isSaid = mood !== 'back' || (year.at !== null && opensDeadline(passage.reading, year.at))
  const isAhead = year.role === 'by' && year.basis !== 'document' && isSaid
  const told = { start: Math.max(sight.sentence, start - reach), end: outerStart }
  const lastFuture = lastWithin(carriers.future, told)
  const lastPast = lastWithin(carriers.past, told)
  // 确定了到2027年…: the deadline stands behind the word that tells of the past.
  if (lastPast >= 0 && lastPast >= lastFuture) return !(isAhead && (year.at ?? -1) > lastPast)
  if (isAhead || lastFuture >= 0) return false
  if (lastWithin(carriers.perhapsPast, told) >= 0) return true
  if (mood === 'back' || isSame(sight.before, year) || isChange(sight)) return true
  if (mood !== 'open') return false
  return frame.isReport || frame.toldYear !== null || isReportedBehind(sight) || isAmongReported(sight)
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
function isChange({ statement: { left }, passage: { reading }, year, mood }: Sight): boolean {
  const words = reading.slice(Math.max(0, left.start - 24), left.end)
  return (
    mood === 'open' &&
    year.year === null &&
    /(?:由|从)[^,;。由从]{0,16}\d[^,;。]{0,6}(?:增|升|提高|扩|发展)[^,;。\d]{0,3}[到至]$/.test(words)
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
