/**
 * One head, taken apart: what it names, its unit, its stretch of time, and what else it says.
 *
 *     readHeadWords('2025年税收（万元，含退税）')
 *     // { base: '税收', unit: { unit: 'wan-yuan', exponent: 0 }, period: { year: 2025 }, notes: ['含退税'], … }
 */
import { unitIds, units } from '../../../../base/quantity.ts'
import { lastSignsOfUnits, readWrittenUnit } from '../../../submission/read-written-unit.ts'
import type { ColumnUnit } from '../../cell/decode-number.ts'
import { normaliseHead } from '../../normalise-head.ts'
import { type HeadPeriod, readHeadPeriod } from './head-period.ts'

export interface HeadWords {
  /** As written, on one line. */
  readonly text: string
  /** All that may be part of a name, brackets' content included, compared as `normaliseHead` does. */
  readonly full: string
  /** Without brackets, unit, time and numbering. */
  readonly base: string
  readonly unit: ColumnUnit | undefined
  readonly period: HeadPeriod | undefined
  /** In brackets, and none of these. */
  readonly notes: readonly string[]
  /** Speaks of another measure than the plain one: 同比, 上年同期, 其中, 人均 … */
  readonly isForeign: boolean
}

const otherMeasure =
  /同期|上年|去年|前年|上期|上月|累计|其中|预计|预测|预算|计划|目标|任务|增长|增速|增幅|增减|同比|环比|占比|比重|比例|母公司|集团|合并口径|出租|租出|闲置|\+\/-|±/
/** What a column is not when its own head says so; a group may be called so and hold plain figures: 亩均效益指标. */
const ratio = /人均|亩均|户均|单位面积|排名|位次|得分|评分|分值|权重|系数/
const foreign = new RegExp(`${otherMeasure.source}|${ratio.source}`)

/** How to fill the column in, which changes nothing of what it is. */
const instruction =
  /^([^/]{1,6}(\/[^/]{1,6})+|必填|选填|可填|可不填|文本|文字|日期|数字|数值|整数|全称|人民币|若有|如有|下拉.*|请.*|.*格式.*|.*位(数字)?|保留.*|精确到.*|小数.*|如.*|例.*|.*必须.*|没有则.*|与?(同)?营业执照.*|以?营业执照.*|y+[-/.年]?m+.*|是[/或]否|注\d*|\d{1,2}|[a-z]|[①-⑳])$/
const numbering =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十\d]{1,2}[、．.](?!\d)|[①-⑳])(?=\D)/
const bracket = /[([【〔]([^()[\]【】〔〕]*)(?:[)\]】〕]|$)/g

const cache = new WeakMap<object, Map<string, HeadWords>>()

/** Remembered per `owner`, since a head is looked at once for each place where a table might begin. */
export function readHeadWordsOnce(text: string, owner: object): HeadWords {
  const known = cache.get(owner) ?? new Map<string, HeadWords>()
  cache.set(owner, known)
  const read = known.get(text) ?? readHeadWords(text)
  known.set(text, read)
  return read
}

export function readHeadWords(text: string): HeadWords {
  const folded = fold(text).replace(numbering, '')
  const brackets = [...folded.matchAll(bracket)].map(([, content = '']) => content)
  const parts = brackets.flatMap((content) => [content, ...splitContent(content)])
  const outside = readHeadPeriod(folded.replace(bracket, ''))
  const inside = parts.map((part) => readHeadPeriod(part))
  const unit = parts.map(readHeadUnit).find((found) => found !== undefined)
  const notes = brackets.flatMap((content) => {
    return readHeadUnit(content) === undefined ? splitContent(content).filter(isNote) : []
  })
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    full: normaliseHead(folded.replace(bracket, (_, content: string) => (isAside(content) ? '' : content))),
    base: normaliseHead(outside.rest),
    unit,
    period: outside.period ?? inside.find(({ period }) => period !== undefined)?.period,
    notes,
    isForeign: foreign.test(outside.rest) || notes.some(isForeignWord),
  }
}

/** Footnote marks go before the letters are folded, which would make digits of them. */
function fold(text: string): string {
  return text
    .replace(/^[\s①-⑳⑴-⒇*]+|[\s①-⑳⑴-⒇*]+$/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/^[*★※#▲●]+|[*★※#▲●]+$/g, '')
}

/** A head on several lines, the first of which may be all of it but its unit: 税收, （万元）, and below what is meant. */
export function readFirstLine(text: string): { readonly head: string; readonly rest: string } | undefined {
  const [first = '', ...below] = text.split('\n')
  if (first.length < 2 || below.length === 0) return undefined
  const isBelonging = (line: string) => readHeadUnit(line) !== undefined || /^[(（【[].*[)）】\]]$/.test(line)
  const rest = below.filter((line) => !isBelonging(line)).join('')
  const head = [first, ...below.filter(isBelonging)].join('')
  return { head, rest: instruction.test(fold(rest)) ? '' : rest }
}

/** Column numbers and letters under the heads of statistical tables: 甲, 乙, 1, 2, 4=1+2. */
export function isIndexText(text: string): boolean {
  return /^[(（]?(\d{1,3}|[甲乙丙丁戊己庚辛壬癸]|[A-Z])[)）]?(=[\d+\-*/() ]*)?$/.test(text)
}

/** 上年同期, 其中 … over a group of columns. */
export function isOtherMeasure(text: string): boolean {
  return otherMeasure.test(text)
}

/** 同比, 上年同期, 其中 …: not the plain measure. */
export function isForeignWord(text: string): boolean {
  return foreign.test(text)
}

function splitContent(content: string): readonly string[] {
  return content
    .split(/[,，;；、:：|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** How to fill the column in, or its unit: no part of a name. */
function isAside(content: string): boolean {
  return instruction.test(content) || readHeadUnit(content) !== undefined
}

function isNote(part: string): boolean {
  if (part === '单位' || instruction.test(part) || readHeadUnit(part) !== undefined) return false
  const { period, rest } = readHeadPeriod(part)
  return period === undefined || rest.replace(/[年度月份数]/g, '') !== ''
}

const englishUnits: ReadonlyMap<string, ColumnUnit> = new Map(
  unitIds.map((unit) => [units[unit].label.en.toLowerCase().replaceAll(' ', ''), { unit, exponent: 0 }]),
)
/** With what may stand before a unit. */
const longestUnitText = 20

/** A unit and nothing else; `单位：` before it says so. Undefined for scale words alone but 万 and 亿, which mean money. */
export function readHeadUnit(text: string): ColumnUnit | undefined {
  const start = text.charCodeAt(0)
  if (text.length > longestUnitText || (start >= 48 && start <= 57)) return undefined
  const written = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(?:计量|金额|货币)?单位[:：为是]?/, '')
    .replace(/^人民币(?=.)/, '')
    .replace(/^[(（](.*)[)）]$/, '$1')
  if (written === '') return undefined
  const english = englishUnits.get(written.toLowerCase())
  if (english !== undefined) return english
  const read = readWrittenUnit(written)
  return read?.unit === undefined ? undefined : { unit: read.unit, exponent: read.exponent }
}

const longestUnit = 6
const lastSigns = new Set([...lastSignsOfUnits, ...[...englishUnits.keys()].map((name) => name.slice(-1))])

/** `税收千元` → `税收` and 千元: every way in which a unit may end a head without a bracket, longer units first. */
export function splitTrailingUnits(
  base: string,
): readonly { readonly base: string; readonly unit: ColumnUnit }[] {
  const splits: { base: string; unit: ColumnUnit }[] = []
  if (!lastSigns.has(base.slice(-1).toLowerCase())) return splits
  for (let length = Math.min(longestUnit, base.length - 2); length >= 1; length -= 1) {
    const unit = readHeadUnit(base.slice(-length))
    if (unit !== undefined) splits.push({ base: base.slice(0, -length), unit })
  }
  return splits
}
