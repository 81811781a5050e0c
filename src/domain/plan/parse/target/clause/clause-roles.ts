/**
 * What each figure of a clause does, and which figures are a list.
 *
 *     findRoles(clause, spots, reading)   // 超百亿元企业三家: modifier, main
 */

import { stripping } from '../subject/complete-subject.ts'
import { trimSubject } from '../subject/subject.ts'
import type { ClauseContext, Main } from './clause-context.ts'
import type { Clause } from './clauses.ts'
import { roleOf } from './quantity-roles.ts'
import type { Spot } from './spots.ts'
import type { Statement } from './statement.ts'

/** 对年度研发投入超过500万元且增长20%以上的企业: every figure says who is meant. */
const aboutWhom =
  /^(?:对|对于|凡|针对)(?!标|口|外|接).*(?:的|企业|项目|单位|机构|园区|人才|团队|平台|个人|主体|区域|地块|对象)$/

export function findRoles(clause: Clause, spots: readonly Spot[], reading: string): readonly Main[] {
  const isAboutWhom = aboutWhom.test(reading.slice(clause.start, clause.end).replace(/\([^()]*\)$/, ''))
  const roles = spots.map((spot, index): Main => {
    const around = { reading, clause, previous: spots[index - 1]?.quantity, next: spots[index + 1]?.quantity }
    if (isAboutWhom) return { spot, role: 'modifier' }
    return { spot, role: spot.isBracketed ? 'main' : roleOf(spot.quantity, around) }
  })
  roles.forEach((main, index) => {
    if (goesOnFrom(main, roles[index - 1], reading)) roles[index] = { ...main, role: 'from' }
  })
  const settled = roles.map(
    (main, index): Main =>
      sharesNoun(main, roles[index + 1], reading) ? { ...main, role: 'modifier' } : main,
  )
  settled.forEach((main, index) => {
    const before = settled[index - 1]
    if (before !== undefined && isThresholdBehind(before, main, { reading, clause }))
      settled[index] = { ...main, role: 'modifier' }
  })
  for (let index = settled.length - 2; index >= 0; index -= 1) {
    const main = settled[index]
    const before = settled[index - 1]?.spot.to ?? clause.start
    if (main !== undefined && isInSubject(main, settled[index + 1], { reading, before }))
      settled[index] = { ...main, role: 'idle' }
  }
  return settled
}

/** 其中3个营业收入超2000亿元, 30%的村集体年收入超50万元: how many is promised, the amount says of which. */
function isThresholdBehind(
  { spot: counted, role }: Main,
  { spot }: Main,
  { reading, clause }: { reading: string; clause: Clause },
): boolean {
  if (role !== 'main' || spot.quantity.family !== 'money' || spot.quantity.comparator === 'eq') return false
  const gap = reading.slice(counted.to, spot.from)
  if (!/^[\p{Script=Han}]{2,12}$/u.test(gap)) return false
  if (counted.quantity.family === 'percent') return gap.startsWith('的')
  const isNear = counted.from - clause.start <= 6
  const isPart = isNear && /^其中[有,:]?$/.test(reading.slice(clause.start, counted.from).trim())
  return isPart && counted.quantity.family === 'count'
}

/** 比2020年的80万吨、12万吨分别减少5%、6%: the list of bases goes on. */
function goesOnFrom({ spot, role }: Main, before: Main | undefined, reading: string): boolean {
  if (role === 'idle' || before?.role !== 'from' || spot.quantity.family !== before.spot.quantity.family)
    return false
  return /^\s?[、和]\s?$/.test(reading.slice(before.spot.to, spot.from))
}

const reaches = /(?:达到?|突破|超过?|增长|实现|占|为|年均|合计|保持|提高|提升|下降|降低)$/

/** 3个支柱产业和5个特色产业产值合计达到7000亿元: the counts belong to the subject. */
function isInSubject(
  main: Main,
  next: Main | undefined,
  around: { reading: string; before: number },
): boolean {
  if (main.role !== 'main' || main.spot.quantity.family !== 'count' || next === undefined) return false
  const gap = around.reading.slice(main.spot.to, next.spot.from).trim()
  if (
    gap.length < 3 ||
    /[、,]/.test(gap) ||
    /[建育增引形打成展造进设完]$/.test(around.reading.slice(around.before, main.spot.from))
  )
    return false
  if (next.role === 'idle' && next.spot.quantity.family === 'count') return /(?:和|及|与)$/.test(gap)
  if (/全[国省市区县州]$/.test(around.reading.slice(around.before, main.spot.from)) && next.role === 'main')
    return main.spot.quantity.comparator === 'eq'
  const isAmount = next.spot.quantity.family !== 'count' && next.spot.quantity.family !== 'none'
  return next.role === 'main' && isAmount && (reaches.test(gap) || next.spot.from < next.spot.quantity.start)
}

/** 甲超百亿元、乙超200亿元的产业集群: the first describes the same noun as the second. */
function sharesNoun({ spot, role }: Main, next: Main | undefined, reading: string): boolean {
  if (role !== 'main' || next?.role !== 'modifier' || spot.isBracketed) return false
  const isAlike =
    spot.quantity.family === next.spot.quantity.family &&
    (spot.quantity.comparator === next.spot.quantity.comparator || next.spot.quantity.comparator === 'eq')
  return isAlike && reading.charAt(spot.to) === '、'
}

/** Figures with nothing but 、 or 和 between them are a list; 分别 holds together unlike ones (50万亩、100万头). */
export function groupLists(reading: string, mains: readonly Main[]): readonly (readonly Main[])[] {
  const groups: Main[][] = []
  for (const main of mains) {
    const open = groups.at(-1)
    const last = open?.at(-1)
    const gap = last === undefined ? 'none' : reading.slice(last.spot.to, main.spot.from)
    const first = open?.[0]?.spot.from ?? 0
    const isEach = /分别[^\d,;。]{0,8}$/.test(reading.slice(Math.max(0, first - 12), first))
    const isList =
      /^ ?(?:、|和|与|及|以及|或) ?$/.test(gap) &&
      last?.role === 'main' &&
      main.role === 'main' &&
      (main.spot.quantity.family === last.spot.quantity.family || isEach)
    if (isList && open !== undefined) open.push(main)
    else groups.push([main])
  }
  return groups
}

/** Units of a condition's words on each side of its figure. */
const longest = 60

/** Figures of a clause that promises nothing itself: for whom or what it holds. */
export function modifiersOf(
  clause: Clause,
  roles: readonly Main[],
  { reading, years, last }: ClauseContext,
): readonly Statement[] {
  return roles
    .filter(({ role }) => role === 'modifier')
    .map(({ spot }) => {
      const left = { start: Math.max(clause.start, spot.from - longest), end: spot.from }
      const trimmed = trimSubject(reading, left, { years, ...stripping(undefined) })
      const noun = { start: spot.to, end: Math.min(clause.end, spot.to + longest) }
      return {
        quantity: spot.quantity,
        comparator: spot.quantity.comparator,
        clause,
        left,
        words: { start: trimmed.start, end: noun.end },
        subject: trimmed.end > trimmed.start ? [trimmed, noun] : [noun],
        basis: 'own',
        trimmed,
        whole: last?.whole ?? null,
        yearIndex: null,
        role: 'modifier',
      } as const
    })
}
