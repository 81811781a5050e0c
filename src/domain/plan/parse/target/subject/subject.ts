/**
 * The noun phrase before a figure, freed of the words that lead to it and away from it.
 *
 *     trimSubject('到2027年，力争规上工业增加值年均增长', …)   // 规上工业增加值, growth 'up'
 */
import type { TextRange } from '../../../compiled-plan.ts'
import { lastMention, mentionAt, type YearMention } from '../year/year-mentions.ts'
import { action, growthDown, growthUp, lead, lower, raise, reachDown, reachUp, trail } from './words.ts'

export interface TrimmedSubject extends TextRange {
  /** up, down: the figure is a change; null: a level, a share or a count. */
  readonly growth: 'up' | 'down' | null
  /** Which way it goes, if a verb says so. */
  readonly direction: 'up' | 'down' | null
  readonly isPart: boolean
  readonly isNew: boolean
  readonly isCumulative: boolean
  readonly isPerYear: boolean
  /** A verb of doing stood in front: what follows the figure is its object. */
  readonly hasAction: boolean
  /** A verb or sign of reaching stood behind the subject. */
  readonly isReached: boolean
  /** 区本级, 全市 or the place's own name in front of the noun. */
  readonly scope: string | null
}

const scopeWords =
  /(?:全大区|[区市县省州]本级|全[省市区县国镇域旗州盟乡村](?!性|化|民|社)|我[省市区县州](?!场)|本[省市区县])/y

export interface Trimming {
  readonly years: readonly YearMention[]
  /** True where the figure counts things, so that verbs of doing in front are no part of the noun. */
  readonly isCounted: boolean
  /** True where 新增 tells which thing is measured: 新增工业用地亩均税收. */
  readonly keepsNew: boolean
}

export function trimSubject(reading: string, range: TextRange, trimming: Trimming): TrimmedSubject {
  const tail = trimTail(reading, range, trimming.years)
  const head = trimHead(reading, { start: range.start, end: tail.end }, trimming)
  const words = reading.slice(range.start, range.end)
  return {
    start: head.start,
    end: tail.end,
    growth: tail.growth ?? head.growth,
    direction: tail.direction ?? head.growth,
    hasAction: head.hasAction,
    isReached: tail.isReached,
    scope: head.scope,
    isPart: /其中/.test(words),
    isNew: /新增|(?:^|[^创更])新(?:建|培育|引进|认定|发展|设立|注册|开工|招引|签约|开发|增)|净增/.test(words),
    isCumulative: /累计/.test(words),
    isPerYear: /每年|逐年|年均(?:新增|引进|培育|建设|实施|完成)|(?<![\d全] ?)年新增/.test(words),
  }
}

interface Tail {
  readonly end: number
  readonly growth: 'up' | 'down' | null
  readonly direction: 'up' | 'down' | null
  readonly isReached: boolean
}

/** ^ moves left: 工业增加值年均增长^ → 工业增加值^ */
function trimTail(reading: string, range: TextRange, years: readonly YearMention[]): Tail {
  let { end } = range
  let growth: Tail['growth'] = null
  let direction: Tail['direction'] = null
  let isReached = false
  // 提高到2028年的45万元: 到 belongs to the year and to the verb.
  let isByYear = false
  for (;;) {
    const before = end
    const text = reading.slice(Math.max(range.start, end - 12), end)
    const verb = growthVerb(text)
    if (verb !== undefined && growth === null) {
      end -= verb.length
      growth = verb.isChange && !isByYear ? verb.direction : null
      direction ??= verb.direction
      isReached = true
    } else end -= trail.exec(text)?.[0].length ?? 0
    const mention = lastMention(years, end)
    if (mention !== undefined && mention.end > range.start && isYearGap(reading.slice(mention.end, end))) {
      end = beforeComparing(reading, range.start, mention.start)
      isByYear = /[到至]/.test(reading.charAt(mention.start))
    }
    isReached ||= /达|至|到|为|突破|超|在|有$/.test(reading.slice(Math.max(end, range.start), before))
    if (end === before || end <= range.start) break
  }
  return { end: Math.max(end, range.start), growth, direction, isReached }
}

/** 比, 较, 在 in front of the year go with it. */
function beforeComparing(reading: string, from: number, end: number): number {
  const word = /(?:相比|比|较|与|在|以|同|对比|自) ?$/.exec(
    reading.slice(Math.max(from, end - 3), Math.max(from, end)),
  )
  return Math.max(from, end - (word?.[0].length ?? 0))
}

/** What may stand between a year and the verb: 2024年基础上, 2025年相比. */
function isYearGap(gap: string): boolean {
  return gap === '' || /^(?:的?基础上|相比|的|底|末)$/.test(gap)
}

function growthVerb(text: string) {
  for (const [pattern, direction, isChange] of [
    [reachUp, 'up', false],
    [reachDown, 'down', false],
    [growthUp, 'up', true],
    [growthDown, 'down', true],
  ] as const) {
    const found = pattern.exec(text)
    if (found !== null) return { length: found[0].length, direction, isChange }
  }
  return undefined
}

/** ^ moves right: ^到2027年,力争全区培育 → 到2027年,力争全区培育^ */
function trimHead(
  reading: string,
  { start: from, end }: TextRange,
  { years, isCounted, keepsNew }: Trimming,
) {
  let start = afterAim(reading, { start: afterYear(years, { start: from, end }), end })
  let hasAction = false
  let scope: string | null = null
  let growth: 'up' | 'down' | null = null
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = start
    const found = pattern.exec(reading)?.[0] ?? ''
    if (found === '' || start + found.length > end) return ''
    start += found.length
    return found
  }
  for (let before = -1; before !== start && start < end; ) {
    before = start
    const mention = mentionAt(years, start)
    if (mention !== undefined) start = Math.min(end, mention.end)
    else if (keepsNew && /^(?:累计)?新[增建]/.test(reading.slice(start, start + 4))) break
    else if (skip(lead) !== '') continue
    else {
      const place = skip(scopeWords) || skip(placeName)
      if (place !== '') scope = place
      else if (isCounted && skip(action) !== '') hasAction = true
      else if (!isCounted && growth === null)
        growth = skip(raise) === '' ? (skip(lower) === '' ? null : 'down') : 'up'
    }
  }
  if (reading.charAt(start) === '的') start = Math.min(end, start + 1)
  return { start, hasAction, scope, growth }
}

/** 确定了到2027年…: what stands before the year is no part of the noun. */
function afterYear(years: readonly YearMention[], { start, end }: TextRange): number {
  const mention = lastMention(years, end - 1)
  return mention !== undefined && mention.role === 'by' && mention.start > start ? mention.end : start
}

/** 确定的发展目标是——力争…: what names the aim is no part of the noun. */
function afterAim(reading: string, { start, end }: TextRange): number {
  const found = /目标(?:是|为)[—:-]*/.exec(reading.slice(start, end))
  return found === null ? start : start + found.index + found[0].length
}

/** A place's own name before a noun; 集聚区, 示范县 are nouns themselves. */
const placeName =
  /(?!占|比|居|为|到|集|园|开|示|经|高|新|保|景|城|社|辖|特|街|本|全|各|该|试|先|重|主|核|中|农|山|老|贫|旅|功|片|工|产)[\p{Script=Han}](?:[\p{Script=Han}](?<!全|集聚|开发|示范|经济|高新|片|保税|景|园|社|地|功能|先行|试验|度假|都|城|服务))[市区县省](?=[\p{Script=Han}“]{3})(?!级|域|场|内|外|委|政|长|民|属|管|块|间|位|分|别|校|企|直|值|级以上)/uy
