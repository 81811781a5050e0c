/**
 * Whether a statement is promised, reported, or neither: a threshold, a subsidy, a plan's own counting.
 *
 *     senseOf(statement, passage, …)   // 'target' | 'fact' | 'none'
 */

import type { ReadPassage } from './clause/read-statements.ts'
import { type Statement, subjectText } from './clause/statement.ts'
import type { DocumentYears } from './year/document-years.ts'
import { countBefore } from './year/year-mentions.ts'
import type { FoundYear } from './year/year-of.ts'

export type Sense = 'target' | 'fact' | 'none'

const past =
  /\d{1,2}月\d{1,2}日(?!之?前)|会上,|上半年|前三季度|一季度|\d{1,2}(?:—|-|~|至)\d{1,2}月|已(?!知|婚)|(?<![为除])了(?!解|然|却|望)|现有|(?<![人户均])拥有(?!量|率)|共有(?!产)|现已|目前(?!的)|过去|[一二三四五六七八九十两]+多?年来|截[至止](?!到?20\d\d)|以来|连续[\d一二三四五六七八九十两]+年|累计完成了|突破性进展|(?:^|[,;。、]|[省市区县])有(?=\d)|回顾|(?<![比较同])(?:去|上)年(?!同期)/g
const future =
  /力争|确保|计划(?!的|投资|总投资)|将(?!军)|目标|到(?:20\d\d|二〇)|争取|努力|预期|要(?!素|求|闻)|未来|到“|规划到|拟|今后|下一步|明确,|提出,|强调|要求,/g
const subsidy =
  /达产后|投产后|建成后|补助|奖励|补贴|资助|奖补|奖金|贴息|罚款|给予|最高(?:支持|给|补|奖|配|不超过|可|限|资助|\d)|不高于.{0,6}补|按.{0,12}标准|注册资本|补偿标准|配套资金|配置资金|授信|门槛|起征点|每户|每[家个](?:企业|单位|项目|机构)?(?:每年)?(?:不超过|最高|给)|单个项目|每家.{0,8}(?:奖|补|支持)|贷款额度|参照|适用于|指的是|是指/
const described =
  /^(?:[\p{Script=Han}]{0,6})(?:占地|总投资|建筑面积|规划面积|用地面积|注册资[本金]|总面积|全长|总长|面积约?|户籍人口|常住人口|辖)$/u
const enduring = /时间|时限|时长|天数|寿命|年限|周期|工期|用时|教育年限|期限/

const isBehindUs = /^(?:之后|以后|后[,。])/

interface Sight {
  readonly statement: Statement
  readonly passage: ReadPassage
  readonly year: FoundYear
  readonly document: DocumentYears
  /** True under a heading that looks back: 发展现状, 工作回顾. */
  readonly looksBack: boolean
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

function isIdle(statement: Statement, passage: ReadPassage, subject: string): boolean {
  const { reading } = passage
  const { quantity, clause, words, trimmed } = statement
  if (subject.length < 2 || clause.sign === '?' || !/[\p{Script=Han}A-Za-z]/u.test(subject)) return true
  const near = reading.slice(Math.max(clause.start, quantity.start - 40), Math.min(clause.end, words.end + 8))
  if (reading.slice(quantity.start, quantity.end) === '全覆盖') return !isAmongFigures(statement, passage)
  if ((quantity.family === 'money' || quantity.family === 'percent') && subsidy.test(near)) return true
  if (quantity.family === 'time') return !enduring.test(subject) || !trimmed.isReached
  if (quantity.family === 'none') return !isReachedBare(statement)
  return described.test(subject) && !trimmed.isReached
}

/** 全覆盖 is a figure where it stands in a row of figures with a year, else a manner of speaking. */
const figure = /\d(?:%|[万亿千]?[家个项件元亩人])/

function isAmongFigures({ quantity }: Statement, { reading, years }: ReadPassage): boolean {
  const near = reading.slice(Math.max(0, quantity.start - 120), quantity.start + 120)
  return countBefore(years, quantity.start) > 0 && figure.test(near)
}

/** A bare number counts only where something reaches it. */
function isReachedBare({ quantity, trimmed }: Statement): boolean {
  return quantity.comparator !== 'eq' || trimmed.isReached || quantity.unit !== ''
}

/** （2022年198亿元） behind a goal for a later year is where it starts from. */
function isBase(statement: Statement, passage: ReadPassage, year: FoundYear): boolean {
  const { clause, comparator, quantity } = statement
  if (clause.frame === 0 || year.role !== 'in' || year.year === null || comparator !== 'eq') return false
  const words = passage.reading.slice(clause.start, clause.end)
  if (/其中|、/.test(words) || (year.at ?? 0) < clause.start) return false
  const { years } = passage
  const before = countBefore(years, year.at ?? quantity.start)
  const aim = years.slice(Math.max(0, before - 5), before).findLast(({ role }) => role === 'by')
  return aim !== undefined && year.year < aim.year
}

function isPast({ statement, passage, year, document, looksBack, sentence }: Sight): boolean {
  if (isBase(statement, passage, year)) return true
  if (
    year.role === 'past' ||
    isBehindUs.test(passage.reading.slice(statement.words.end, statement.words.end + 3))
  )
    return true
  if (year.year !== null && document.start !== null && year.year < document.start) return true
  if (isBeforeIssue(year, document)) return true
  if (isBeforeAim(statement, passage, { year, document })) return true
  if (isYearOnYear(statement, passage, { year, document })) return true
  const isAhead = year.role === 'by' && year.basis !== 'document'
  const told = passage.reading.slice(
    Math.max(sentence, statement.quantity.start - 300),
    statement.quantity.outerStart,
  )
  const lastPast = lastIndex(told, past)
  const lastFuture = lastIndex(told, future)
  if (lastPast > lastFuture) return !(isAhead && saysYearAfter(year, statement, told.length - lastPast))
  return looksBack && !isAhead && lastFuture < 0
}

/** A page may print an old plan anew, so a deadline before its date is still a deadline. */
function isBeforeIssue({ year, role }: FoundYear, document: DocumentYears): boolean {
  return (
    year !== null &&
    role !== 'by' &&
    document.start === null &&
    document.year !== null &&
    year < document.year
  )
}

/** 同比增长7.2% reports, unless it is said of a year still to come, or with 以上. */
function isYearOnYear(
  { comparator, left }: Statement,
  { reading }: ReadPassage,
  { year, document }: Pick<Sight, 'year' | 'document'>,
): boolean {
  if (
    comparator !== 'eq' ||
    year.role === 'by' ||
    !/[同环]比|[比较](?:上|去)年/.test(reading.slice(left.start, left.end))
  )
    return false
  return year.year === null || document.start === null || year.year < document.start
}

/** In a text that does not tell its own years: 2022年达到…，到2025年力争…. */
function isBeforeAim(
  statement: Statement,
  { years }: ReadPassage,
  { year, document }: Pick<Sight, 'year' | 'document'>,
): boolean {
  if (year.role !== 'in' || year.year === null || document.start !== null || document.year !== null)
    return false
  const next = countBefore(years, statement.quantity.start)
  const aim = years.slice(next, next + 20).find(({ role }) => role === 'by')
  return aim !== undefined && aim.year > year.year
}

/** 确定了到2027年…: the deadline stands behind the word that tells of the past. */
function saysYearAfter({ at }: FoundYear, { quantity }: Statement, distance: number): boolean {
  return at !== null && at > quantity.outerStart - distance
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const { index } of text.matchAll(pattern)) last = index
  return last
}
