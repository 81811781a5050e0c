/**
 * The figures of one clause with their subjects.
 *
 *     readClause(clause, spots, context)   // 培育上市企业3家、瞪羚企业20家: two statements
 */
import type { PlanComparator, TextRange } from '../../../compiled-plan.ts'
import { completeSubject, stripping, withListed } from '../subject/complete-subject.ts'
import { afterBracket, findNounBehind } from '../subject/noun-behind.ts'
import { type Names, namesOf, splitNames } from '../subject/parallel.ts'
import { trimSubject } from '../subject/subject.ts'
import type { ClauseContext, GroupContext, Main } from './clause-context.ts'
import { findRoles, groupLists, modifiersOf } from './clause-roles.ts'
import type { Clause } from './clauses.ts'
import type { Spot } from './spots.ts'
import type { Statement, SubjectPart } from './statement.ts'

export interface ReadClause {
  readonly statements: readonly Statement[]
  readonly names: readonly (readonly SubjectPart[])[]
}

export function readClause(clause: Clause, spots: readonly Spot[], context: ClauseContext): ReadClause {
  const { reading } = context
  const roles = findRoles(clause, spots, reading)
  const told = roles.filter(({ role }) => role === 'main' || role === 'from')
  const groups = groupLists(reading, told)
  const statements: Statement[] = []
  let names = context.lastNames
  let from = clause.start
  let { bare } = context
  groups.forEach((group, index) => {
    const until = groups[index + 1]?.[0]?.spot.from ?? clause.end
    const read = readGroup(
      group,
      { start: from, end: until },
      {
        ...context,
        clause,
        bare,
        last: statements.at(-1) ?? context.last,
        lastNames: names,
        isCompared: isCompared(group),
        family: group[0]?.spot.quantity.family,
      },
    )
    for (const statement of read.statements) statements.push(statement)
    names = read.names
    bare = undefined
    from = afterBracket(reading, context.cut, read.statements.at(-1)?.words.end ?? from)
  })
  if (statements.length > 0) return { statements, names: namesAfter(statements, names, context) }
  return { statements: modifiersOf(clause, roles, context), names }
}

/** 产值1亿元、税收2亿元，分别增长3%和4%: the second list goes on with the subjects of the first. */
function namesAfter(statements: readonly Statement[], names: Names, { lastNames }: ClauseContext): Names {
  const own = statements.filter(({ basis, role }) => basis === 'own' && role === 'main')
  return names === lastNames && own.length > 1 ? own.map(({ subject }) => subject) : names
}

function isCompared(group: readonly Main[]): boolean {
  const quantity = group[0]?.spot.quantity
  return quantity !== undefined && quantity.outerStart < quantity.start
}

/** 园区和集群各10个: a figure for each of the names. */
function forEach(group: readonly Main[], left: TextRange, { reading, years }: GroupContext): readonly Main[] {
  const [only, second] = group
  const words = reading.slice(left.start, left.end)
  if (only === undefined || second !== undefined || !/[\p{Script=Han}”](?<!全|本)各$/u.test(words))
    return group
  const named = trimSubject(reading, left, { years, ...stripping(only.spot.quantity) })
  return splitNames(reading, named).map(() => only)
}

/** 至少各引进2家: what compares stands before the verb. */
function leastBefore({ spot }: Main, { start, end }: TextRange, reading: string): PlanComparator | undefined {
  if (spot.quantity.comparator !== 'eq') return undefined
  return /(?:至少|最少)[\p{Script=Han}]{1,6}$/u.test(reading.slice(start, end)) ? 'gte' : undefined
}

/** 突破20项关键技术: what is solved is counted, nothing is exceeded. */
function solved({ spot }: Main, noun: TextRange | undefined, reading: string): PlanComparator | undefined {
  const { quantity } = spot
  const isSolved = /^(?:突破|攻克)$/.test(reading.slice(quantity.outerStart, quantity.start))
  return noun !== undefined && isSolved && quantity.unit === '项' ? 'eq' : undefined
}

function readGroup(found: readonly Main[], range: TextRange, context: GroupContext): ReadClause {
  const first = found[0]
  if (first === undefined) return { statements: [], names: context.lastNames }
  const left = { start: range.start, end: first.spot.from }
  const group = forEach(found, left, context)
  const trimmed = withListed(
    trimSubject(context.reading, left, { years: context.years, ...stripping(first.spot.quantity) }),
    context,
  )
  const noun =
    found.length === 1 ? findNounBehind(first, trimmed, { ...context, until: range.end }) : undefined
  const own: readonly SubjectPart[] =
    noun === undefined || first.spot.quantity.family === 'money'
      ? [...(trimmed.end > trimmed.start ? [trimmed] : []), ...(noun === undefined ? [] : [noun])]
      : [noun]
  const subject = completeSubject(own, trimmed, context)
  const names = namesFor(group.length, { own, subject }, context)
  const comparator =
    solved(first, noun, context.reading) ??
    sharedComparator(found) ??
    leastBefore(first, left, context.reading)
  const isInherited = own.length === 0 || subject.length > own.length
  const statements = group.map(({ spot, role }, index): Statement => {
    const { quantity } = spot
    return {
      quantity,
      comparator: comparator ?? quantity.comparator,
      clause: context.clause,
      left,
      words: { start: wordsStart(context.reading, left), end: noun?.end ?? spot.to },
      subject: names[index] ?? names.at(-1) ?? subject,
      basis: noun !== undefined ? 'behind' : isInherited ? 'inherited' : 'own',
      trimmed,
      whole: trimmed.isPart || context.clause.frame > 0 ? wholeOf(context.last) : null,
      yearIndex: group.length > 1 && names.length === 1 ? index : null,
      role: role === 'from' ? 'from' : 'main',
    }
  })
  return { statements, names: names.length > 1 ? names : context.lastNames }
}

/** A name for each figure of the list; one for all where the words list none. */
function namesFor(
  count: number,
  { own, subject }: Record<'own' | 'subject', readonly SubjectPart[]>,
  { reading, lastNames }: GroupContext,
): Names {
  if (count === 1) return [subject]
  if (own.length === 0 && lastNames.length >= count) return lastNames
  return namesOf(reading, subject, { count, before: lastNames })
}

function wholeOf(last: Statement | undefined): Statement | null {
  return last?.whole ?? last ?? null
}

function wordsStart(reading: string, { start, end }: TextRange): number {
  let at = start
  while (at < end && /[\s、,;:和及与]/.test(reading.charAt(at))) at += 1
  return at
}

/** 分别达到1500亿元、320亿元和90亿元以上: what the last says holds for all. */
function sharedComparator(group: readonly Main[]): PlanComparator | undefined {
  if (group.length < 2) return undefined
  const said = group.map(({ spot }) => spot.quantity.comparator).filter((comparator) => comparator !== 'eq')
  if (said.includes('range')) return undefined
  return said.length === 1 ? said[0] : undefined
}
