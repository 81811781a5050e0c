/**
 * The noun phrase before a figure, freed of the words that lead to it and away from it.
 *
 *     trimSubject('到2027年，力争规上工业增加值年均增长', …)   // 规上工业增加值, growth 'up'
 */
import type { TextRange } from '../../compiled-plan.ts'
import { action, growthDown, growthUp, lead, reachDown, reachUp, trail } from './words.ts'
import type { YearMention } from './year-mentions.ts'

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
}

const scopeWords =
  /(?:全大区|[区市县省州]本级|全[省市区县国镇域旗州盟乡村](?!性|化|民|社)|我[省市区县州](?!场)|本[省市区县])/y

export function trimSubject(
  reading: string,
  range: TextRange,
  years: readonly YearMention[],
): TrimmedSubject {
  const tail = trimTail(reading, range, years)
  const head = trimHead(reading, { start: range.start, end: tail.end }, years)
  const words = reading.slice(range.start, range.end)
  return {
    start: head.start,
    end: tail.end,
    growth: tail.growth,
    direction: tail.direction,
    hasAction: head.hasAction,
    isReached: tail.isReached,
    isPart: /其中/.test(words),
    isNew: /新增|(?:^|[^创更])新(?:建|培育|引进|认定|发展|设立|注册|开工|招引|签约|开发|增)|净增/.test(words),
    isCumulative: /累计/.test(words),
    isPerYear: /每年|逐年|年均(?:新增|引进|培育|建设|实施|完成)|年新增/.test(words),
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
  for (;;) {
    const before = end
    const text = reading.slice(Math.max(range.start, end - 12), end)
    const verb = growthVerb(text)
    if (verb !== undefined && growth === null) {
      end -= verb.length
      growth = verb.isChange ? verb.direction : null
      direction ??= verb.direction
      isReached = true
    } else end -= trail.exec(text)?.[0].length ?? 0
    const mention = years.findLast((one) => one.end <= end && one.end > range.start)
    if (mention !== undefined && isYearGap(reading.slice(mention.end, end)))
      end = Math.max(range.start, mention.start)
    if (end === before || end <= range.start) break
    isReached ||= /达|至|到|为|突破|超|在|有$/.test(reading.slice(end, before))
  }
  return { end: Math.max(end, range.start), growth, direction, isReached }
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
function trimHead(reading: string, { start: from, end }: TextRange, years: readonly YearMention[]) {
  let start = from
  let hasAction = false
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = start
    const found = pattern.exec(reading)
    if (found === null || found[0] === '' || start + found[0].length > end) return false
    start += found[0].length
    return true
  }
  for (let before = -1; before !== start && start < end; ) {
    before = start
    const mention = years.find((one) => one.start <= start && one.end > start)
    if (mention !== undefined) start = Math.min(end, mention.end)
    else if (skip(lead) || skip(scopeWords)) continue
    else if (skip(action)) hasAction = true
  }
  return { start, hasAction }
}

const scopeAhead =
  /(?:全大区|[区市县省州]本级|全[省市区县国镇域旗州盟乡村](?!性|化|民|社)|我[省市区县州](?!场)|本[省市区县]|[\p{Script=Han}]{2,3}(?:市|区|县|省)(?=[规工高制数地新累全集电软农固社]))/u

/** 区本级, 全市 or a place's own name in front of the subject. */
export function findScope(words: string): string | null {
  return scopeAhead.exec(words)?.[0] ?? null
}
