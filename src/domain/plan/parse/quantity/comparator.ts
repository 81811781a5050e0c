/**
 * Words before and behind a value that say how it is meant.
 *
 *     comparatorBefore('比重不低于', 5)    // { comparator: 'gte', start: 2 }
 *     comparatorBehind('40家左右', 3)     // { comparator: 'approx', end: 5 }
 */
import type { PlanComparator } from '../../compiled-plan.ts'
import { matchAt } from './read-number.ts'

type Side = Exclude<PlanComparator, 'range'>

/** Looked for at the end of what stands before; longer before shorter. */
const before: readonly (readonly [string, Side])[] = [
  ['不得低于', 'gte'],
  ['不得少于', 'gte'],
  ['不得高于', 'lte'],
  ['不得超过', 'lte'],
  ['不能低于', 'gte'],
  ['大于等于', 'gte'],
  ['大于或等于', 'gte'],
  ['小于等于', 'lte'],
  ['小于或等于', 'lte'],
  ['不低于', 'gte'],
  ['不少于', 'gte'],
  ['不小于', 'gte'],
  ['不下于', 'gte'],
  ['不高于', 'lte'],
  ['不大于', 'lte'],
  ['不多于', 'lte'],
  ['不超过', 'lte'],
  ['不突破', 'lte'],
  ['超过', 'gt'],
  ['突破', 'gt'],
  ['跨越', 'gt'],
  ['高于', 'gt'],
  ['大于', 'gt'],
  ['多于', 'gt'],
  ['优于', 'gt'],
  ['低于', 'lt'],
  ['小于', 'lt'],
  ['少于', 'lt'],
  ['至少', 'gte'],
  ['最少', 'gte'],
  ['至多', 'lte'],
  ['接近', 'approx'],
  ['大约', 'approx'],
  ['约为', 'approx'],
  ['力争超', 'gt'],
  ['将超', 'gt'],
  ['≥', 'gte'],
  ['≧', 'gte'],
  ['≤', 'lte'],
  ['≦', 'lte'],
  ['>=', 'gte'],
  ['<=', 'lte'],
  ['>', 'gt'],
  ['<', 'lt'],
  ['≈', 'approx'],
  ['超', 'gt'],
  ['逾', 'gt'],
  ['过', 'gt'],
  ['破', 'gt'],
  ['约', 'approx'],
  ['近', 'approx'],
]
const behind: readonly (readonly [RegExp, Side])[] = [
  [/ ?(?:\((?:含|包含)(?:本数)?\))?(?:及其?|或)?以上(?:\(含\))?/y, 'gte'],
  [/ ?(?:左右|上下)/y, 'approx'],
  [/ ?(?:\(含\))?(?:及|或)?(?:以内|之内|以下)/y, 'lte'],
]

/** 不 before it turns 超过 round, which the longer entries hold; 通过, 经过, 打破, 签约 are other words. */
const otherWords = /(?:签|预|履|违|特|通|经|审|路|度|渡|不|打|攻|最|附|邻|就|临|制|合|条|节|集)$/

export interface Before {
  readonly comparator: Side
  /** Where the comparing word begins. */
  readonly start: number
}

export function comparatorBefore(text: string, at: number): Before | undefined {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at
  for (const [word, comparator] of before) {
    if (!text.startsWith(word, end - word.length) || end < word.length) continue
    const start = end - word.length
    if (word.length === 1 && otherWords.test(text.slice(Math.max(0, start - 1), start))) return undefined
    return { comparator, start }
  }
  return undefined
}

export interface Behind {
  readonly comparator: Side
  readonly end: number
}

export function comparatorBehind(text: string, at: number): Behind | undefined {
  for (const [pattern, comparator] of behind) {
    const found = matchAt(pattern, text, at)
    if (found !== '') return { comparator, end: at + found.length }
  }
  return undefined
}

/** 突破2200家以上 is at least; 不超过30%左右 stays at most. */
export function joinComparators(first: Side | undefined, second: Side | undefined): Side {
  if (first === undefined) return second ?? 'eq'
  if (second === undefined) return first
  if (second === 'gte' && (first === 'gt' || first === 'gte' || first === 'approx')) return 'gte'
  if (second === 'approx' && first === 'gt') return 'gt'
  return first === 'approx' ? second : first
}
