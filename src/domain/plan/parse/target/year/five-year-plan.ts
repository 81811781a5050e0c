/** The year in which a five-year plan ends. */
import { readHanNumber } from '../../../../../base/han-number.ts'

/** 十四 of “十四五” ends in 2025. */
export function fivePlanEnd(ordinal: string): number | null {
  const count = readHanNumber(ordinal)
  return count === undefined || count < 10 ? null : 2005 + (count - 10) * 5
}
