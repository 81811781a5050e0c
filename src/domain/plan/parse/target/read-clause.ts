/**
 * The figures of one clause with their subjects.
 *
 *     readClause(…)   // 培育上市企业3家、瞪羚企业20家: two statements
 */
import type { PlanComparator, TextRange } from '../../compiled-plan.ts'
import type { Quantity } from '../quantity/find-quantities.ts'
import type { Clause, Cut } from './clauses.ts'
import { namesOf } from './parallel.ts'
import { type QuantityRole, roleOf } from './quantity-roles.ts'
import type { Spot } from './spots.ts'
import type { Statement, SubjectPart } from './statement.ts'
import { type TrimmedSubject, trimSubject } from './subject.ts'
import type { YearMention } from './year-mentions.ts'

export interface ClauseContext {
  readonly reading: string
  readonly cut: Cut
  readonly years: readonly YearMention[]
  /** The statement before in the same sentence or bracket, or the one the bracket explains. */
  readonly last: Statement | undefined
  /** Subjects of the list of figures before, which a second list may go on with. */
  readonly lastNames: readonly (readonly SubjectPart[])[]
  /** Clause before in the sentence, when it has no figure. */
  readonly bare: Clause | undefined
}

export interface ReadClause {
  readonly statements: readonly Statement[]
  readonly names: readonly (readonly SubjectPart[])[]
}

interface Main {
  readonly spot: Spot
  readonly role: QuantityRole
}

export function readClause(clause: Clause, spots: readonly Spot[], context: ClauseContext): ReadClause {
  const { reading } = context
  const roles = findRoles(clause, spots, reading)
  const told = roles.filter(({ role }) => role === 'main' || role === 'from')
  const groups = groupLists(reading, told)
  const statements: Statement[] = []
  let names = context.lastNames
  let from = clause.start
  groups.forEach((group, index) => {
    const until = groups[index + 1]?.[0]?.spot.from ?? clause.end
    const read = readGroup(
      group,
      { start: from, end: until },
      { ...context, clause, last: statements.at(-1) ?? context.last, lastNames: names },
    )
    statements.push(...read.statements)
    names = read.names
    from = read.statements.at(-1)?.words.end ?? from
  })
  return { statements: [...statements, ...modifiersOf(clause, roles, context)], names }
}

function findRoles(clause: Clause, spots: readonly Spot[], reading: string): readonly Main[] {
  const roles = spots.map((spot, index): Main => {
    const around = { reading, clause, previous: spots[index - 1]?.quantity, next: spots[index + 1]?.quantity }
    return { spot, role: spot.isBracketed ? 'main' : roleOf(spot.quantity, around) }
  })
  return roles.map((main, index) =>
    sharesNoun(main, roles[index + 1], reading) ? { ...main, role: 'modifier' } : main,
  )
}

/** 甲超百亿元、乙超200亿元的产业集群: the first describes the same noun as the second. */
function sharesNoun({ spot, role }: Main, next: Main | undefined, reading: string): boolean {
  if (role !== 'main' || next?.role !== 'modifier' || spot.isBracketed) return false
  const isAlike =
    spot.quantity.family === next.spot.quantity.family &&
    spot.quantity.comparator === next.spot.quantity.comparator
  return isAlike && reading.charAt(spot.to) === '、'
}

/** Figures with nothing but 、 or 和 between them are a list. */
function groupLists(reading: string, mains: readonly Main[]): readonly (readonly Main[])[] {
  const groups: Main[][] = []
  for (const main of mains) {
    const open = groups.at(-1)
    const last = open?.at(-1)
    const gap = last === undefined ? 'none' : reading.slice(last.spot.to, main.spot.from)
    const isList =
      /^ ?(?:、|和|与|及|以及|或) ?$/.test(gap) &&
      last?.role === 'main' &&
      main.role === 'main' &&
      main.spot.quantity.family === last.spot.quantity.family
    if (isList && open !== undefined) open.push(main)
    else groups.push([main])
  }
  return groups
}

type GroupContext = ClauseContext & { readonly clause: Clause }

function readGroup(group: readonly Main[], range: TextRange, context: GroupContext): ReadClause {
  const first = group[0]
  if (first === undefined) return { statements: [], names: context.lastNames }
  const left = { start: range.start, end: first.spot.from }
  const trimmed = withListed(
    trimSubject(context.reading, left, { years: context.years, isCounted: isCounted(first.spot.quantity) }),
    context,
  )
  const noun =
    group.length === 1 ? findNounBehind(first, trimmed, { ...context, until: range.end }) : undefined
  const own: readonly SubjectPart[] =
    noun === undefined ? (trimmed.end > trimmed.start ? [trimmed] : []) : [noun]
  const subject = completeSubject(own, trimmed, context)
  const names =
    group.length > 1
      ? namesOf(context.reading, subject, { count: group.length, before: context.lastNames })
      : [subject]
  const comparator = sharedComparator(group)
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
      whole: trimmed.isPart ? wholeOf(context.last) : null,
      yearIndex: group.length > 1 && names.length === 1 ? index : null,
      role: role === 'from' ? 'from' : 'main',
    }
  })
  return { statements, names: names.length > 1 ? names : context.lastNames }
}

function isCounted({ family }: Quantity): boolean {
  return family === 'count' || family === 'measure' || family === 'money' || family === 'rank'
}

/** 新增甲2家、乙3家: 新增 and 累计 hold for the whole list. */
function withListed(trimmed: TrimmedSubject, { last, clause }: GroupContext): TrimmedSubject {
  if (trimmed.hasAction || trimmed.isNew || last?.clause !== clause) return trimmed
  return {
    ...trimmed,
    isNew: last.trimmed.isNew,
    isCumulative: trimmed.isCumulative || last.trimmed.isCumulative,
  }
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

const nounBegins = /^(?:的)?[\p{Script=Han}“A-Z《]/u
const notNoun =
  /^(?:的?(?:目标|水平|增长|增速|速度|幅度|台阶|规模|快增长|快速增长)|大关|以上|左右|用于|打造|实施|推进|开展|且|同时|比|较|同比|占(?!地)|居|进入|力争|争取|达|用作|和|及|与|以及|或|、|,|\)|增长|提升(?!行动)|提高|下降|完成|年均|每|为|形成|其中|到|至|后|之后|基础上|确保|保持|高于|低于|予以|给予|并|上(?!市)|中$|来)/

interface Behind extends GroupContext {
  readonly until: number
}

/** 10家以上龙头企业: the noun behind the figure; undefined where the subject stands in front. */
function findNounBehind(
  { spot, role }: Main,
  trimmed: TrimmedSubject,
  context: Behind,
): TextRange | undefined {
  const { reading, cut } = context
  const { family } = spot.quantity
  if (spot.isBracketed || role === 'from') return undefined
  const isCounted =
    family === 'count' || (family === 'measure' && (trimmed.hasAction || trimmed.end <= trimmed.start))
  const isShareOf = family === 'percent' && trimmed.end <= trimmed.start && reading.startsWith('的', spot.to)
  if (!isCounted && !isShareOf) return undefined
  const start = afterBracket(reading, cut, spot.to)
  const behind = reading.slice(start, context.until)
  if (!nounBegins.test(behind) || notNoun.test(behind)) return undefined
  return nounRange(reading, start, { until: context.until, isLast: context.until === context.clause.end })
}

function afterBracket(reading: string, cut: Cut, at: number): number {
  if (reading.charAt(at) !== '(') return at
  const frame = cut.frames[cut.owner[at] ?? 0]
  return frame === undefined ? at : frame.close + 1
}

/** Up to the list sign before the next figure. */
function nounRange(
  reading: string,
  from: number,
  { until, isLast }: { until: number; isLast: boolean },
): TextRange {
  const start = reading.charAt(from) === '的' ? from + 1 : from
  const whole = reading.slice(start, until)
  const remark = /\((?:其中|含|包括)/.exec(whole)
  const text = remark === null ? whole : whole.slice(0, remark.index)
  if (isLast) return { start, end: start + text.trimEnd().length }
  const joined = /(?:、|,|和|及|与|以及)\s*$/.exec(text)
  if (joined !== null) return { start, end: start + joined.index }
  const comma = text.indexOf('、')
  return { start, end: start + (comma > 0 ? comma : text.length) }
}

/** Heads that say nothing without the subject before: 占…比重, 年均增速. */
const headless =
  /^(?:占|(?:年均|年平均|平均|累计|总体|其)?(?:增速|增长率|增幅|占比|比重|比例|总量|总数|总额|数量|总产值|覆盖率|率)$)/

function completeSubject(
  own: readonly SubjectPart[],
  trimmed: TrimmedSubject,
  context: GroupContext,
): readonly SubjectPart[] {
  const { reading, last, bare } = context
  const text = reading.slice(trimmed.start, trimmed.end)
  const needsMore = own.length === 0 || (own[0] === trimmed && headless.test(text))
  if (!needsMore) return own
  const before = bareSubject(bare, context) ?? last?.subject ?? []
  return [...before, ...own]
}

/** 高新技术企业数量稳步增长，达到…: the subject of a clause without figure. */
const verbInside =
  /大幅|持续|稳步|明显|进一步|不断|显著|稳定|实现|快速|基本|全面|较快|取得|得到|迈上|跨越|做大|突破|继续|总体|有序|加快|更加|逐年|成倍|翻/

function bareSubject(
  bare: Clause | undefined,
  { reading, years }: GroupContext,
): readonly SubjectPart[] | undefined {
  if (bare === undefined || bare.end - bare.start > 40) return undefined
  const { start, end, hasAction } = trimSubject(reading, bare, { years, isCounted: true })
  const verb = verbInside.exec(reading.slice(start, bare.end))
  if (verb === null || hasAction || verb.index < 2) return undefined
  return [{ start, end: Math.max(start, Math.min(end, start + verb.index)) }]
}

function modifiersOf(
  clause: Clause,
  roles: readonly Main[],
  { reading, years, last }: ClauseContext,
): readonly Statement[] {
  return roles
    .filter(({ role }) => role === 'modifier')
    .map(({ spot }) => {
      const left = { start: clause.start, end: spot.from }
      const trimmed = trimSubject(reading, left, { years, isCounted: true })
      const noun = { start: spot.to, end: clause.end }
      return {
        quantity: spot.quantity,
        comparator: spot.quantity.comparator,
        clause,
        left,
        words: { start: trimmed.start, end: clause.end },
        subject: trimmed.end > trimmed.start ? [trimmed, noun] : [noun],
        basis: 'own',
        trimmed,
        whole: last?.whole ?? null,
        yearIndex: null,
        role: 'modifier',
      } as const
    })
}
