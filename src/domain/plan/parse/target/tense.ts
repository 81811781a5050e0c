/**
 * Whether a statement is promised, reported, or neither: a threshold, a subsidy, a plan's own counting.
 *
 *     senseOf(sight)   // { sense: 'target' | 'fact' | 'none', isSure: true }
 *
 * What tells, strongest first: the printed year against the document's; the nearest word of the past or of intent before
 * the figure; what the rest of the sentence adds to it; the heading; the document as a whole.
 */

import { subjectText } from './clause/statement.ts'
import { isIdle } from './idle.ts'
import type { Sense, Sight } from './sight.ts'
import { tellTense } from './tell-tense.ts'
import { countBefore } from './year/year-mentions.ts'

const isBehindUs = /^(?:之后|以后|后[,。])/

export interface FoundSense {
  readonly sense: Sense
  /** False where only a weak word, or none at all, decided between what is reported and what is promised. */
  readonly isSure: boolean
}

export function senseOf(sight: Sight): FoundSense {
  const { statement, passage } = sight
  const subject = subjectText(passage.reading, statement.subject).trim()
  if (statement.role === 'modifier' || isIdle(statement, passage, subject))
    return { sense: 'none', isSure: true }
  if (statement.role === 'from' || isPastByYear(sight)) return { sense: 'fact', isSure: true }
  const { isPast, isSure } = tellTense(sight)
  return { sense: isPast ? 'fact' : 'target', isSure }
}

function isPastByYear(sight: Sight): boolean {
  const { statement, passage, year } = sight
  const after = passage.reading.slice(statement.words.end, statement.words.end + 3)
  if (year.role === 'past' || isBehindUs.test(after)) return true
  return isBase(sight) || isYearBehind(sight) || isBeforeAim(sight) || isYearOnYear(sight)
}

/** The printed year lies before the plan begins, the page was printed, or the document first looks ahead. */
function isYearBehind({ year: { year, role }, document, frame, mood }: Sight): boolean {
  if (year === null) return false
  if (frame.toldYear !== null && mood !== 'ahead' && role === 'in' && year <= frame.toldYear) return true
  if (document.start !== null) return year < document.start
  if (frame.planAhead !== null && year < frame.planAhead) return true
  // A page may print an old plan anew, so a deadline before its date is still a deadline.
  if (document.year !== null && year !== document.year) return role !== 'by' && year < document.year
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
