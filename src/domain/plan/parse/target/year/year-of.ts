/**
 * The year of a statement and where it comes from.
 *
 *     yearOf(statement, passage, frame)   // { year: 2027, basis: 'printed', isPast: false, isBy: true }
 */
import type { Target } from '../../../compiled-plan.ts'
import type { Clause } from '../clause/clauses.ts'
import type { ReadPassage } from '../clause/read-statements.ts'
import type { Statement } from '../clause/statement.ts'
import type { DocumentYears } from './document-years.ts'
import { countBefore, unknownYear, type YearMention } from './year-mentions.ts'

export interface FoundYear {
  readonly year: number | null
  readonly basis: Target['yearBasis']
  readonly role: YearMention['role'] | null
  /** Where the reading says it; null when the section or the document does. */
  readonly at: number | null
}

export interface YearScope {
  readonly document: DocumentYears
  /** The year on which a report looks back. */
  readonly toldYear: number | null
  /** Where the sentence begins: a year in it counts as printed, one before it as inherited. */
  readonly sentence: number
  /** Year that the section's opening words, or the text without sections, set for what follows. */
  readonly section: {
    readonly year: number
    readonly role: 'by' | 'in'
    readonly basis: 'inherited' | 'document'
  } | null
}

export function yearOf(statement: Statement, passage: ReadPassage, scope: YearScope): FoundYear {
  const mention = mentionFor(statement, passage)
  if (isPerYear(statement, passage) && !isDeadline(mention, scope))
    return { year: null, basis: 'none', role: null, at: null }
  if (mention !== undefined) {
    const isOwn = mention.start >= scope.sentence
    const year = mention.year === unknownYear ? deadlineOf(mention, scope) : mention.year
    return { year, basis: isOwn ? 'printed' : 'inherited', role: mention.role, at: mention.start }
  }
  if (statement.role === 'from') return { year: null, basis: 'none', role: null, at: null }
  if (scope.section !== null) return { ...scope.section, at: null }
  const { document } = scope
  if (document.isAnnual) return { year: document.start, basis: 'document', role: null, at: null }
  const thisYear = scope.toldYear ?? document.year
  if (thisYear !== null && saysThisYear(statement, passage, scope.sentence))
    return { year: thisYear, basis: 'document', role: null, at: null }
  return { year: null, basis: 'none', role: null, at: null }
}

/** 通过五年努力, where the text tells no beginning: the deadline it named before. */
function deadlineOf({ role }: YearMention, { section }: YearScope): number | null {
  return role === 'by' && section?.role === 'by' ? section.year : null
}

/** 到2027年，……，每年实施10个以上: each year, up to the one that the sentence itself names. */
function isDeadline(mention: YearMention | undefined, { sentence }: YearScope): boolean {
  return mention?.role === 'by' && mention.start >= sentence
}

/** 全年粮食产量达到…, 年内建成…: the year that is told of, or in which the page was printed, where nothing names another. */
function saysThisYear({ quantity }: Statement, { reading }: ReadPassage, sentence: number): boolean {
  const said = reading.slice(Math.max(sentence, quantity.start - 80), quantity.start)
  return /全年(?!龄|级|内?[无不])|年内(?!以)|(?<!每)年底前|下半年/.test(said)
}

const yearly =
  /每年|逐年(?:新增|实施|引进)|每年度|年均(?:新增|引进|培育|建设|实施|完成|招引|净增)|(?<![\d全] ?)年新增/

/** 每年 before the figure, or before the list of things counted that it ends: 每年引进博士10名、硕士50名. */
export function isPerYear({ clause, left, quantity, trimmed }: Statement, { reading }: ReadPassage): boolean {
  if (yearly.test(reading.slice(left.start, quantity.start))) return true
  if (quantity.family !== 'count' || trimmed.isReached) return false
  return yearly.test(reading.slice(Math.max(clause.start, quantity.start - 60), quantity.start))
}

function mentionFor(statement: Statement, { years, cut, reading }: ReadPassage): YearMention | undefined {
  const { quantity, clause } = statement
  if (statement.yearIndex !== null) {
    const listed = listedYears(years, quantity.start, reading)
    if (listed.length > 1) return listed[statement.yearIndex] ?? listed.at(-1)
  }
  if (statement.role === 'from') return fromYear(years, quantity.outerStart)
  const nearest = countBefore(years, quantity.start) - 1
  for (let index = nearest; index >= 0 && index > nearest - farthest; index -= 1) {
    const mention = years[index]
    if (mention !== undefined && governs(mention, clause, { cut, reading })) return mention
  }
  return undefined
}

/** In the same running text or around the bracket; 其中2023年 holds for its own clause only. */
function governs(
  mention: YearMention,
  clause: Clause,
  { cut, reading }: Pick<ReadPassage, 'cut' | 'reading'>,
): boolean {
  if (!isGoverning(mention.role)) return false
  const frame = cut.owner[mention.start] ?? 0
  if (frame !== clause.frame && !isAround(cut.frames, frame, clause.frame)) return false
  return mention.start >= clause.start || !(isPartOnly(reading, mention) || isAttribute(reading, mention))
}

/** 到2025年、2027年: the years named together last. */
function listedYears(years: readonly YearMention[], at: number, reading: string): readonly YearMention[] {
  let index = countBefore(years, at) - 1
  while (index >= 0 && !isGoverning(years[index]?.role ?? 'from')) index -= 1
  const listed = index < 0 ? [] : years.slice(index, index + 1)
  for (; index > 0; index -= 1) {
    const gap = reading.slice(years[index - 1]?.end, years[index]?.start)
    if (!/^ ?(?:、|和|与|及) ?$/.test(gap)) break
    listed.unshift(...years.slice(index - 1, index))
  }
  return listed
}

/** 由2023年的31.5万元 */
function fromYear(years: readonly YearMention[], at: number): YearMention | undefined {
  const mention = years[countBefore(years, at) - 1]
  return mention !== undefined && mention.role !== 'by' && mention.end + 2 >= at ? mention : undefined
}

function isGoverning(role: YearMention['role']): boolean {
  return role === 'by' || role === 'in' || role === 'past'
}

/** Mentions looked back at; years compared with may crowd between. */
const farthest = 40

/** True when the bracket lies in the frame. */
function isAround(frames: readonly { readonly parent: number }[], frame: number, bracket: number): boolean {
  for (let at = bracket; at > 0; ) {
    at = frames[at]?.parent ?? 0
    if (at === frame) return true
  }
  return false
}

/** 实现“十四五”创建园区10个的目标: a plan named without 期间 holds for its own clause only. */
function isAttribute(reading: string, { start, end }: YearMention): boolean {
  return /五[”"]$/.test(reading.slice(start, end))
}

/** 其中2023年 holds for its own clause only. */
function isPartOnly(reading: string, mention: YearMention): boolean {
  return /其中[:,]?$/.test(reading.slice(Math.max(0, mention.start - 3), mention.start))
}
