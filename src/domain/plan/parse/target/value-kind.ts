/**
 * What kind of value a statement gives, how it is counted, and which way is up.
 *
 *     valueKind(statement, '规上工业增加值', around)   // growth for 增长7%, share for 占比达到7%
 */
import type { PlanCounting, PlanValueKind } from '../../compiled-plan.ts'
import type { ReadPassage } from './clause/read-statements.ts'
import type { Statement } from './clause/statement.ts'

const rate = /(?:增速|增长率|增幅|增长|降幅|下降率|降低率|增收幅度|涨幅)$/
const growthBehind = /^(?:的|以上|左右)?(?:的)?(?:快|较快|快速|平稳)?(?:增长|增速|速度|增幅)/
const lowering =
  /能耗|排放|成本|用水量|浓度|下降|降低|减少|压减|缩短|死亡|失业率|事故|淘汰|降幅|控制在|用时|时限|化解/

/** A share that is said to be so each year is a change: 年均约20%. */
const yearlyBefore = /(?:年均|年平均|平均每年)$/

/** The words next to the figure. */
interface Around {
  readonly before: string
  readonly behind: string
}

export function valueKind(
  { quantity, trimmed, words }: Statement,
  subject: string,
  { before, behind }: Around,
): PlanValueKind {
  switch (quantity.family) {
    case 'rank':
      return 'rank'
    case 'points':
    case 'times':
      return 'growth'
    case 'percent':
      return trimmed.growth !== null ||
        rate.test(subject) ||
        growthBehind.test(behind) ||
        yearlyBefore.test(before)
        ? 'growth'
        : 'share'
    case 'count':
      return trimmed.growth !== null && words.end > 0 && trimmed.growth === 'down' ? 'growth' : 'count'
    case 'money':
    case 'measure':
    case 'time':
    case 'none':
    case 'label':
      return trimmed.growth !== null && !trimmed.isNew ? 'growth' : 'level'
  }
}

export function countingOf({ trimmed, clause, quantity }: Statement, { reading }: ReadPassage): PlanCounting {
  const clauseWords = reading.slice(Math.max(clause.start, quantity.start - 60), quantity.start)
  if (trimmed.isPerYear || /每年|逐年/.test(clauseWords)) return 'per-year'
  if (trimmed.isCumulative) return 'cumulative'
  const isThing = quantity.family === 'count' || quantity.family === 'measure' || quantity.family === 'money'
  return trimmed.isNew && isThing ? 'new' : 'as-of'
}

/** Less of it is better: 单位工业增加值能耗, 城镇调查失业率. */
export function isLowered(subject: string): boolean {
  return lowering.test(subject)
}

export function directionOf({ trimmed, comparator }: Statement, subject: string): 'up' | 'down' {
  if (trimmed.direction !== null) return trimmed.direction
  if (comparator === 'lte' || comparator === 'lt') return 'down'
  return isLowered(subject) ? 'down' : 'up'
}
