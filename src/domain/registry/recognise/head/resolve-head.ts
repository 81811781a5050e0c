/**
 * A column's heads from top to bottom → what the column is.
 *
 *     resolveHead(['2025年', '税收（万元）'], names)     // field taxWanYuan, unit 万元, period 2025
 *     resolveHead(['用地', '面积', '亩'], names)         // field landMu: group and head make one name
 *     resolveHead(['税收', '同比（%）'], names)          // none: it speaks of another measure
 */
import type { ColumnUnit } from '../../cell/decode-number.ts'
import { getField } from '../../registry.ts'
import type { ColumnReason, ColumnUse } from '../recognised.ts'
import type { HeadNames, NameMatch } from './head-names.ts'
import type { HeadPeriod } from './head-period.ts'
import {
  type HeadWords,
  isForeignWord,
  isIndexText,
  isOtherMeasure,
  readFirstLine,
  readHeadUnit,
  readHeadWordsOnce,
} from './head-words.ts'

export interface ResolvedHead {
  readonly use: ColumnUse
  readonly confidence: number
  readonly reason: ColumnReason
  readonly unit: ColumnUnit | undefined
  readonly period: HeadPeriod | undefined
  /** What the heads say besides, to be told. */
  readonly notes: readonly string[]
  readonly suggestions: readonly string[]
}

/** Heads under a group that say nothing of their own. */
const neutral =
  /^(合计数?|小计|总计|总额|总量|总数|金额|数值|数量|本期数?|本年数?|本年度|本月数?|当月数?|当年数?|全年数?|年度|年|月|月份|实际数?|实绩|值|数|数据|指标值|填报数|累计数?(?=$))$/
/** Groups that only gather columns. */
const gathering =
  /(情况|信息|指标|数据|资料|概况|基本|属性|部分|内容|明细|项目|字段)$|^(企业|单位|公司|基础|主要|经济|评价|填报|以下)/

const resolved = new WeakMap<HeadNames, Map<string, ResolvedHead>>()

/** Remembered, since each row is looked at as the start of several heads. */
export function resolveHead(path: readonly string[], names: HeadNames): ResolvedHead {
  const known = resolved.get(names) ?? new Map<string, ResolvedHead>()
  resolved.set(names, known)
  const key = path.join('\n')
  const found = known.get(key) ?? resolvePath(path, names)
  known.set(key, found)
  return found
}

function resolvePath(path: readonly string[], names: HeadNames): ResolvedHead {
  const whole = resolveTexts(path, names)
  if (whole.use.kind !== 'none') return whole
  const shorter = path.map((text) => readFirstLine(text))
  if (shorter.every((one) => one === undefined)) return whole
  const found = resolveTexts(
    path.map((text, i) => shorter[i]?.head ?? text),
    names,
  )
  if (found.use.kind === 'none') return whole
  const rest = shorter.map((one) => one?.rest ?? '').filter((text) => text !== '')
  // a few words are a head of their own, a sentence explains
  if (rest.some((text) => text.length <= 8 && isForeignWord(text))) {
    return { ...whole, reason: 'foreign', suggestions: 'field' in found.use ? [found.use.field] : [] }
  }
  return {
    ...found,
    notes: [...found.notes, ...rest],
    confidence: found.confidence * (rest.length > 0 ? 0.9 : 1),
  }
}

function resolveTexts(path: readonly string[], names: HeadNames): ResolvedHead {
  const words = path.map((text) => readHeadWordsOnce(text, names)).filter(({ text }) => !isIndexText(text))
  // a row of units under the heads
  const unitOnly = words.map((one) => (one.base === '' ? one.unit : readHeadUnit(one.text)))
  const told = words.filter((_, i) => unitOnly[i] === undefined)
  const unit = lastOf(words.map((one, i) => unitOnly[i] ?? one.unit))
  const period = joinPeriods(told)
  const naming = told.filter(({ base }) => base !== '')
  const found = findNamed(naming, names)
  if (found === undefined) return nothing(naming, names, { unit, period })
  const { match, parents, named, under } = found
  const extra = named.filter((one) => !names.isWhole(one)).flatMap((one) => one.notes)
  const isForeign =
    parents.some((one) => isForeignGroup(one, names)) ||
    under.some((one) => one.isForeign) ||
    extra.some((note) => isForeignWord(note))
  if ((isForeign || isOfOtherMoment(naming, match, names)) && match.use.kind === 'field') {
    return { ...nothing(naming, names, { unit, period }), reason: 'foreign', suggestions: [match.use.field] }
  }
  const strange = parents.filter((one) => !isHarmless(one, names)).map(({ text }) => text)
  const notes = [...extra, ...under.flatMap((one) => one.notes)]
  const doubt = strange.length > 0 ? 0.75 : notes.length > 0 ? 0.8 : 1
  return {
    use: match.use,
    confidence: match.confidence * doubt,
    reason: parents.length > 0 && match.reason === 'affix' ? 'group' : match.reason,
    unit: unit ?? match.unit,
    period,
    notes: [...strange, ...notes],
    suggestions: [],
  }
}

interface Found {
  readonly match: NameMatch
  /** Heads above those that name the column. */
  readonly parents: readonly HeadWords[]
  /** Heads that name it. */
  readonly named: readonly HeadWords[]
  /** Neutral ones below. */
  readonly under: readonly HeadWords[]
}

/** The lowest head that names something; a neutral one under it belongs to it, a general one above it may complete it. */
function findNamed(naming: readonly HeadWords[], names: HeadNames): Found | undefined {
  for (let last = naming.length - 1; last >= 0; last -= 1) {
    const [head, parent] = [naming[last], naming[last - 1]]
    if (head === undefined) return undefined
    const joined = parent === undefined ? undefined : names.findBase(parent.base + head.base)
    if (joined !== undefined && parent !== undefined && joined.reason !== 'affix') {
      const match = { ...joined, reason: 'group', confidence: joined.confidence * 0.95 } as const
      return {
        match,
        parents: naming.slice(0, last - 1),
        named: [parent, head],
        under: naming.slice(last + 1),
      }
    }
    const match = names.find(head)
    if (match !== undefined) {
      return { match, parents: naming.slice(0, last), named: [head], under: naming.slice(last + 1) }
    }
    if (!neutral.test(head.base)) return undefined
  }
  return undefined
}

/** 年平均 and 期末 are two statistics of the same thing. */
const average = /平均/
const atEnd = /期末|年末|月末|季末|时点/

function isOfOtherMoment(naming: readonly HeadWords[], { use }: NameMatch, { registry }: HeadNames): boolean {
  if (use.kind !== 'field') return false
  const { label } = getField(registry, use.field)
  const head = naming.map(({ text }) => text).join()
  return (
    (average.test(label.zh) && atEnd.test(head) && !average.test(head)) ||
    (atEnd.test(label.zh) && average.test(head) && !atEnd.test(head))
  )
}

function isForeignGroup(words: HeadWords, names: HeadNames): boolean {
  if (!words.isForeign || names.isWhole(words)) return false
  return !gathering.test(words.base) || isOtherMeasure(words.text)
}

function isHarmless(words: HeadWords, names: HeadNames): boolean {
  return gathering.test(words.base) || neutral.test(words.base) || names.find(words) !== undefined
}

function nothing(
  naming: readonly HeadWords[],
  names: HeadNames,
  told: Pick<ResolvedHead, 'unit' | 'period'>,
): ResolvedHead {
  const base = naming.at(-1)?.base ?? ''
  const isForeign = naming.some((one) => one.isForeign)
  // 上年同期 under 税收 is last year's tax
  const above = isForeign ? naming.flatMap((one) => fieldOf(names.find(one))) : []
  const suggestions = [...new Set([...above, ...names.suggest(base)])].slice(0, 3)
  const reason = isForeign ? 'foreign' : 'unknown'
  return { ...told, use: { kind: 'none' }, confidence: 0, reason, notes: [], suggestions }
}

function fieldOf(match: NameMatch | undefined): readonly string[] {
  return match?.use.kind === 'field' ? [match.use.field] : []
}

function lastOf<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.filter((value) => value !== undefined).at(-1)
}

/** The lowest heads go first; a month under a year is that year's. */
function joinPeriods(words: readonly HeadWords[]): HeadPeriod | undefined {
  const [low, high] = words.flatMap(({ period }) => (period === undefined ? [] : [period])).reverse()
  if (low === undefined || low.year !== undefined || high === undefined) return low
  return { ...low, year: high.year }
}
