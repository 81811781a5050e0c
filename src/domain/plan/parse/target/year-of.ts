/**
 * The year of a statement and where it comes from.
 *
 *     yearOf(statement, passage, frame)   // { year: 2027, basis: 'printed', isPast: false, isBy: true }
 */
import type { Target } from '../../compiled-plan.ts'
import type { DocumentYears } from './document-years.ts'
import type { ReadPassage } from './read-statements.ts'
import type { Statement } from './statement.ts'
import { countBefore, type YearMention } from './year-mentions.ts'

export interface FoundYear {
  readonly year: number | null
  readonly basis: Target['yearBasis']
  readonly role: YearMention['role'] | null
}

export interface YearScope {
  readonly document: DocumentYears
  /** Year that the section's opening words set for what follows. */
  readonly section: number | null
}

export function yearOf(statement: Statement, passage: ReadPassage, scope: YearScope): FoundYear {
  if (isPerYear(statement, passage)) return { year: null, basis: 'none', role: null }
  const mention = mentionFor(statement, passage)
  if (mention !== undefined) {
    const isOwn = mention.start >= statement.clause.start
    const year = mention.year === 0 || mention.year === -1 ? null : mention.year
    return { year, basis: isOwn ? 'printed' : 'inherited', role: mention.role }
  }
  if (scope.section !== null) return { year: scope.section, basis: 'inherited', role: 'by' }
  const { document } = scope
  if (document.isAnnual) return { year: document.start, basis: 'document', role: null }
  return { year: null, basis: 'none', role: null }
}

/** 每年 anywhere before the figure in its clause. */
function isPerYear({ clause, quantity }: Statement, { reading }: ReadPassage): boolean {
  const before = reading.slice(Math.max(clause.start, quantity.start - 60), quantity.start)
  return /每年|逐年(?:新增|实施|引进)|每年度|年均(?:新增|引进|培育|建设|实施|完成|招引|净增)|年新增/.test(
    before,
  )
}

function mentionFor(statement: Statement, { years, cut, reading }: ReadPassage): YearMention | undefined {
  const { quantity, left, clause } = statement
  if (statement.yearIndex !== null) {
    const listed = years.filter(
      ({ start, end, role }) => start >= left.start && end <= left.end && isGoverning(role),
    )
    if (listed.length > 1) return listed[statement.yearIndex] ?? listed.at(-1)
  }
  let found: YearMention | undefined
  for (let index = countBefore(years, quantity.start) - 1; index >= 0; index -= 1) {
    const mention = years[index]
    if (mention === undefined) break
    if (statement.role === 'from' && mention.role === 'from' && mention.end + 2 >= quantity.outerStart)
      return mention
    if (!isGoverning(mention.role)) continue
    const frame = cut.owner[mention.start] ?? 0
    const isOwn = frame === clause.frame || isAround(cut.frames, frame, clause.frame)
    if (!isOwn || (isPartOnly(reading, mention) && mention.start < clause.start)) continue
    found = mention
    break
  }
  return found
}

function isGoverning(role: YearMention['role']): boolean {
  return role === 'by' || role === 'in' || role === 'past'
}

/** True when the bracket lies in the frame. */
function isAround(frames: readonly { readonly parent: number }[], frame: number, bracket: number): boolean {
  for (let at = bracket; at > 0; ) {
    at = frames[at]?.parent ?? 0
    if (at === frame) return true
  }
  return false
}

/** 其中2023年 holds for its own clause only. */
function isPartOnly(reading: string, mention: YearMention): boolean {
  return /其中[:,]?$/.test(reading.slice(Math.max(0, mention.start - 3), mention.start))
}
