/**
 * The names that belong to a scale in a list of clusters: before it, after it, or behind the word 集群.
 *
 *     namesBefore('打造绿色石化、汽车等2个万亿级产业集群', scale, bounds)   // items 绿色石化, 汽车; count 2
 */
import { readHanNumber } from '../../../../base/han-number.ts'
import type { TextRange } from '../../compiled-plan.ts'
import { trimSpan } from '../spoken.ts'
import { clusterCore, clusterNameSpan, isGeneralName, mayNameCluster } from './cluster-name.ts'
import { splitItems } from './list-items.ts'
import type { Scale } from './scale.ts'

export interface NamedItems {
  readonly items: readonly TextRange[]
  /** How many the text says there are. */
  readonly count: number | null
  /** Core of the cluster that the sentence is about, where the items are its places. */
  readonly subject: string | null
  /** Where the words of the list end. */
  readonly end: number
}

const none: Omit<NamedItems, 'end'> = { items: [], count: null, subject: null }

const noun =
  /^(?:元)?(?:以上|左右|规模)?(?:的)?(?<names>[^,。;:()]{0,80}?)(?<noun>先进制造业集群|产业集群|产业集聚区|集群|产业链群|产业链(?!企)|产业群|产业(?![园基平投发规链集化结转工生体空项大企]))/

interface AfterBounds {
  readonly bounds: TextRange
  readonly sentenceEnd: number
}

/** `千亿级`绿色石化、高端装备等产业集群; undefined where no word of clusters follows at all. */
export function namesAfter(
  reading: string,
  scale: Scale,
  { bounds, sentenceEnd }: AfterBounds,
): NamedItems | undefined {
  const from = scale.span.end
  const enclosed =
    namesEnclosed(reading, scale, sentenceEnd) ?? nameBefore(reading, scale, { bounds, sentenceEnd })
  if (enclosed !== undefined) return enclosed
  const match = noun.exec(reading.slice(from, Math.min(sentenceEnd, from + 120)))
  const names = match?.groups?.names ?? ''
  const word = match?.groups?.noun ?? ''
  if (match === null || from + match[0].length - word.length > bounds.end) {
    return continuesList(reading, scale, { bounds, sentenceEnd })
      ? cutNames(reading, scale, bounds)
      : undefined
  }
  const end = from + match[0].length
  if (!scale.isTier && word === '产业' && names !== '') return undefined
  const start = end - word.length - names.length
  const list = dropTail(reading, { start, end: end - word.length })
  if (isGeneralName(reading.slice(list.start, list.end))) return { ...none, end }
  const items = splitItems(reading, list).filter((item) =>
    mayNameCluster(reading.slice(item.start, item.end)),
  )
  if (items.length === 1 && countBefore(reading, scale.span.start) > 1) return { ...none, end }
  const isNamed =
    scale.isTier || (items.length === 1 && word !== '产业' && reading.charAt(start - 1) === '的')
  return items.length > 0 && isNamed ? { ...none, items, end } : { ...none, end }
}

/** 4个千亿级特色数字产业集聚区: several of a kind, none of them named. */
function countBefore(reading: string, at: number): number {
  const printed = /([\d]{1,2}|[一二两三四五六七八九十]{1,2})(?:个|大|条)$/.exec(
    reading.slice(Math.max(0, at - 3), at),
  )
  return readCount(printed?.[1]) ?? 0
}

const enclosedList =
  /^(?:以上)?(?:的)?(?:产业集群|集群|产业链|产业)?(?:(?<count>\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个|条|大))?\([^()]{2,120}\)/
/** A sentence that lists clusters by tiers says once, before the first, that they are clusters. */
const longestEnclosing = 200

/** `2个千亿级（装备制造、绿色建材）、……产业集群`, `千亿级别的产业集群2个（装备制造、绿色建材）`. */
function namesEnclosed(reading: string, scale: Scale, sentenceEnd: number): NamedItems | undefined {
  const from = scale.span.end
  const match = enclosedList.exec(reading.slice(from, Math.min(sentenceEnd, from + 140)))
  const sentence = reading.slice(Math.max(0, from - longestEnclosing), sentenceEnd)
  const isTier = scale.isTier || match?.groups?.count !== undefined
  if (match === null || !isTier || !sentence.includes('集群')) return undefined
  const start = from + match[0].indexOf('(') + 1
  const items = splitItems(
    reading,
    { start, end: from + match[0].length - 1 },
    readCount(match.groups?.count),
  )
  const isList = items.every((item) => mayNameCluster(reading.slice(item.start, item.end)))
  return isList ? { ...none, items, end: from + match[0].length } : undefined
}

/** `汽车（1000亿元）、电子（500亿元）产业集群`: the scale stands in brackets behind its name. */
function nameBefore(
  reading: string,
  scale: Scale,
  { bounds, sentenceEnd }: AfterBounds,
): NamedItems | undefined {
  const isEnclosed =
    reading.charAt(scale.span.start - 1) === '(' &&
    /^[^()]{0,3}\)/.test(reading.slice(scale.span.end, scale.span.end + 4))
  const rest = reading.slice(scale.span.end, Math.min(sentenceEnd, scale.span.end + 60))
  if (!isEnclosed || !/^[^()]{0,3}\)(?:[、和及]|[^,。;]{0,8}集群)/.test(rest) || !rest.includes('集群'))
    return undefined
  const before = { start: bounds.start, end: scale.span.start - 1 }
  const start = Math.max(before.start, reading.slice(0, before.end).lastIndexOf('、') + 1)
  const name = { start: listStart(reading, { start, end: before.end }), end: before.end }
  const span = clusterNameSpan(reading, trimSpan(reading, name, '、,)和及以上'))
  return mayNameCluster(reading.slice(span.start, span.end))
    ? { ...none, items: [span], end: scale.span.end }
    : undefined
}

/** `2个千亿级、3个百亿级产业集群`, `机电装备超百亿元、…产业集群`: the next scale is near and the word stands further on. */
function continuesList(reading: string, scale: Scale, { bounds, sentenceEnd }: AfterBounds): boolean {
  const between = reading.slice(scale.span.end, bounds.end)
  const rest = reading.slice(bounds.end, Math.min(sentenceEnd, bounds.end + 90))
  if (bounds.end >= sentenceEnd || between.length > 50 || !/集群/.test(rest)) return false
  return scale.isTier ? /^(?:,|[^,;:]{0,40}[、和及])/.test(between) : /^(?:以上)?[、和及]/.test(between)
}

/** Names between a scale and the next: `百亿级生物医药、`. */
function cutNames(reading: string, scale: Scale, bounds: TextRange): NamedItems {
  const list = dropTail(reading, { start: scale.span.end, end: bounds.end })
  const words = reading.slice(list.start, list.end)
  const isAfter = /^[^、,和及]/.test(reading.charAt(scale.span.end))
  const isList = scale.isTier && isAfter && !/[,;:()]/.test(words) && !isGeneralName(words)
  const items = isList
    ? splitItems(reading, list).filter((at) => mayNameCluster(reading.slice(at.start, at.end)))
    : []
  return { ...none, items, end: list.end }
}

function dropTail(reading: string, span: TextRange): TextRange {
  const words = reading.slice(span.start, span.end)
  const tail =
    /[、,和及\s]*(?:等)?(?:[\d一二两三四五六七八九十]{0,2}(?:个|大|条))?(?:特色|优势|现代|主导|支柱|重点|先进制造业|战略性新兴)*[、,和及\s]*(?:若干)?$/.exec(
      words,
    )?.[0] ?? ''
  return trimSpan(reading, { start: span.start, end: span.end - tail.length }, '、“”的')
}

const countTail =
  /(?:等)?(?:(?<count>\d{1,2}|[一二两三四五六七八九十]{1,2})\s?(?:个|大|条)(?:以上|左右)?)?(?:年|力争|分别|工业|均|都)*(?:总?产值|规模|产业规模|主营业务收入|主营收入|营业收入|销售收入|营收|收入|总量)?(?:规模)?(?:均|都|分别)?$/
const roleTail =
  /为(?:引领|支柱|支撑|主导|代表|重点|主|核心|特色|支持|龙头|牵引|基础|骨干|主体|先导|主攻方向)的?$|在内的?$|的$/
const verb =
  /打造|建设|形成|培育|发展|聚焦|做强|做大|做优|构建|建成|壮大|推进|推动|围绕|实现|瞄准|包括|分别是|指的是|(?<=”)[即是为指]|即|提升|新增|巩固|突出|力争|以(?=[^上下内])|是(?=建)|将|拥有|现有/g

/** 电子、汽车等2个产业,到2025年将成为`万亿级`产业: what they grow into stands in a clause of its own. */
const becoming =
  /(?:支柱|主导|优势|重点|新兴|特色)*产业,?(?:到?(?:19|20)\d\d年(?:底|末)?|将|力争|有望|均|都|分别|率先|全部)*(?:成为|成长为|发展成为|发展为|迈入|跨入)$/

/** 绿色石化、汽车等2个`万亿级`产业集群. */
export function namesBefore(reading: string, scale: Scale, bounds: TextRange): NamedItems {
  const at = bounds.start + reading.slice(bounds.start, scale.span.start).replace(becoming, '').length
  const clause = afterCluster(reading, { start: clauseStart(reading, at, bounds.start), end: at })
  const words = reading.slice(clause, at)
  const tail = countTail.exec(words)
  const count = readCount(tail?.groups?.count)
  const end = clause + (tail?.index ?? words.length)
  const listEnd = end - (roleTail.exec(reading.slice(clause, end))?.[0].length ?? 0)
  const start = listStart(reading, { start: clause, end: listEnd })
  const list = trimSpan(reading, { start, end: listEnd }, '、,“”和及')
  const items = splitItems(reading, list, count).map((item) => clusterNameSpan(reading, item))
  const isList =
    isPlaceList(reading, items) || items.some((at) => mayNameCluster(reading.slice(at.start, at.end)))
  const subject = subjectOf(reading, clause, start)
  return { items: isList ? items : [], count, subject, end: scale.span.end }
}

/** The last comma, unless the list itself is parted by commas. */
function clauseStart(reading: string, at: number, from: number): number {
  let start = from
  let depth = 0
  for (let place = at - 1; place >= from; place--) {
    const sign = reading.charAt(place)
    if (sign === ')') depth++
    if (sign === '(') depth--
    if (depth > 0) continue
    if (',;:。'.includes(sign) || depth < 0) {
      start = place + 1
      break
    }
  }
  return start
}

/** A list of its own begins behind the clusters named just before: `千亿级产业集群和若干百亿级……`. */
function afterCluster(reading: string, { start, end }: TextRange): number {
  const at = reading.slice(start, end).lastIndexOf('集群')
  return at < 0 ? start : start + at + '集群'.length
}

/** After the last verb that stands before the first item ends. */
export function listStart(reading: string, span: TextRange): number {
  const words = reading.slice(span.start, span.end)
  const first = words.indexOf('、')
  const head = first < 0 ? words : words.slice(0, first)
  const last = [...head.matchAll(verb)].at(-1)
  return last === undefined ? span.start : span.start + last.index + last[0].length
}

function subjectOf(reading: string, clause: number, start: number): string | null {
  const words = reading
    .slice(clause, start)
    .replace(/^其中[:,]?/, '')
    .replace(verb, '')
  const core = clusterCore(words)
  return core.length >= 2 && !isGeneralName(core) ? core : null
}

/** 产业集群`（数字产业、高端装备）`, 产业集群`：…`, `，即…`. */
export function namesBehind(reading: string, span: TextRange, count: number | null): NamedItems | undefined {
  const rest = reading.slice(span.start, span.end)
  const opened = /^(?:体系)?(?:\(|:|,?(?:即|包括|主要包括|分别是|分别为|具体为|涵盖):?)/.exec(rest)
  if (opened === null) return undefined
  const start = span.start + opened[0].length
  const isBracket = opened[0].endsWith('(')
  const stop = reading.slice(start, span.end).search(isBracket ? /\)/ : /[。;,]/)
  const end = stop < 0 ? span.end : start + stop
  const list = dropTail(reading, { start, end })
  const items = splitItems(reading, list, count)
  const isList = items.every((item) => mayNameCluster(reading.slice(item.start, item.end)))
  const fits = count === null ? items.length > 1 : items.length === count
  return isList && fits ? { ...none, items, count, end } : undefined
}

export function isPlaceList(reading: string, items: readonly TextRange[]): boolean {
  return (
    items.length > 1 && items.every(({ start, end }) => /[县区市镇乡旗州盟]$/.test(reading.slice(start, end)))
  )
}

/** 3 or 十二; null where none is printed. */
export function readCount(words: string | undefined): number | null {
  if (words === undefined) return null
  return (/^\d+$/.test(words) ? Number(words) : readHanNumber(words)) || null
}
