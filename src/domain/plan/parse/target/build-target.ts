/**
 * A statement as an item of the tree, its words tied to the characters of the text.
 *
 *     buildTarget(statement, setting, { id: 'target-1', year, partOf: null })
 */
import type { Target, TextRange } from '../../compiled-plan.ts'
import type { Passage } from '../../scan/scanned-text.ts'
import type { ReadPassage } from './clause/read-statements.ts'
import type { Statement, SubjectPart } from './clause/statement.ts'
import { subjectText } from './clause/statement.ts'
import { countingOf, directionOf, valueKind } from './value-kind.ts'
import type { DocumentYears } from './year/document-years.ts'
import { countBefore } from './year/year-mentions.ts'
import type { FoundYear, YearScope } from './year/year-of.ts'

export interface Setting {
  readonly text: string
  readonly passage: Passage
  readonly read: ReadPassage
  readonly document: DocumentYears
  /** Year that the section sets. */
  readonly section: YearScope['section']
}

interface Given {
  readonly id: string
  readonly year: FoundYear
  readonly partOf: string | null
  /** Said earlier in the paragraph. */
  readonly scopeBefore: string | null
  /** False where only a weak word told what is promised from what is reported. */
  readonly isSure: boolean
  /** Year of the figure from which this one goes up or down: 由2023年的…提高到…. */
  readonly from: number | null
}

export function buildTarget(statement: Statement, setting: Setting, given: Given): Target {
  const { quantity, words } = statement
  const { text, passage, read } = setting
  const range = textRange(passage, {
    start: wordsBegin(statement),
    end: Math.max(words.end, quantity.outerEnd),
  })
  const valueRange = textRange(passage, quantity)
  const subject = subjectText(read.reading, statement.subject)
  const around = {
    before: read.reading.slice(Math.max(0, quantity.outerStart - 4), quantity.outerStart),
    behind: read.reading.slice(quantity.outerEnd, quantity.outerEnd + 8),
  }
  const scope = scopeOf(statement, given.scopeBefore)
  return {
    id: given.id,
    section: passage.section,
    range,
    quote: text.slice(range.start, range.end),
    subject: printSubject(text, passage, statement.subject),
    value: quantity.value,
    valueHigh: quantity.valueHigh,
    unit: quantity.unit,
    comparator: statement.comparator,
    kind: valueKind(statement, subject, around),
    counting: countingOf(statement, read),
    direction: directionOf(statement, subject),
    year: given.year.year,
    yearBasis: given.year.year === null ? 'none' : given.year.basis,
    baselineYear: baselineOf(statement, read) ?? given.from,
    ...scope,
    partOf: given.partOf,
    valueRange,
    cluster: null,
    task: null,
    ...confidenceOf(statement, given),
  }
}

function wordsBegin({ words, quantity }: Statement): number {
  return Math.min(words.start, quantity.outerStart)
}

function textRange({ offsets }: Passage, { start, end }: TextRange): TextRange {
  const first = offsets[start] ?? 0
  return { start: first, end: Math.max(first, (offsets[end - 1] ?? first) + 1) }
}

/** As the text prints it, without breaks. */
function printSubject(text: string, { offsets }: Passage, parts: readonly SubjectPart[]): string {
  let printed = ''
  for (const part of parts) {
    if (typeof part === 'string') printed += part
    else for (let at = part.start; at < part.end; at += 1) printed += text.charAt(offsets[at] ?? 0)
  }
  return printed.replace(/\s+/g, '')
}

/** 比2020年, 由2023年的: the nearest before the figure in its own words. */
function baselineOf({ left, quantity }: Statement, { years }: ReadPassage): number | null {
  const mention = years
    .slice(countBefore(years, left.start), countBefore(years, quantity.start))
    .findLast(({ role }) => role === 'baseline' || role === 'from')
  return mention?.year ?? null
}

/** Printed in front of the subject, or said earlier in the paragraph. */
function scopeOf({ trimmed }: Statement, before: string | null): Pick<Target, 'scope' | 'scopeBasis'> {
  if (trimmed.scope !== null) return { scope: trimmed.scope, scopeBasis: 'printed' }
  return before === null ? { scope: null, scopeBasis: 'none' } : { scope: before, scopeBasis: 'inherited' }
}

/** Units between the name and its figure beyond which the link is worth a look. */
const farAway = 60

function confidenceOf(statement: Statement, { year, isSure }: Given): Pick<Target, 'confidence' | 'doubts'> {
  const doubts: string[] = []
  if (isSubjectFar(statement)) doubts.push('subject-inherited')
  if (year.basis === 'inherited' && year.at === null) doubts.push('year-inherited')
  if (year.basis === 'document') doubts.push('year-from-document')
  if (year.year === null && !statement.trimmed.isPerYear) doubts.push('year-missing')
  if (!isSure) doubts.push('tense-unsure')
  const confidence = 1 - doubts.length * 0.15 - (statement.basis === 'inherited' ? 0.05 : 0)
  return { confidence: Math.round(confidence * 100) / 100, doubts }
}

function isSubjectFar({ basis, subject, quantity }: Statement): boolean {
  const part = subject[0]
  if (basis !== 'inherited') return false
  return part === undefined || typeof part === 'string' || quantity.start - part.end > farAway
}
