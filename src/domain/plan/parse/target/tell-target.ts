/**
 * A target in one line, as tests and lists of differences show it.
 *
 *     tellTarget(target)   // '规上工业增加值 gte 320亿元 2027'
 */
import type { Target } from '../../compiled-plan.ts'

export function tellTarget({ subject, comparator, value, valueHigh, unit, year }: Target): string {
  const amount = valueHigh === null ? `${value}` : `${value}~${valueHigh}`
  return `${subject} ${comparator} ${amount}${unit} ${year}`
}
