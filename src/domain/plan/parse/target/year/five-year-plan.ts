/** The year in which a five-year plan ends. */
import { hanValue } from '../../quantity/read-number.ts'

/** 十四 of “十四五” ends in 2025. */
export function fivePlanEnd(ordinal: string): number | null {
  const count = hanValue(ordinal)
  return count === undefined || count < 10 ? null : 2005 + (count - 10) * 5
}
