/**
 * Years and months before others, as the texts that rows have.
 *
 *     periodBefore('2025-01')   // 2024-12
 *     yearBefore('2025-03')     // 2024-03
 */
import { monthNumber, monthText } from '../../../base/day-number.ts'
import { yearLength } from './rows-beside.ts'

export function periodBefore(period: string): string {
  return periodText(periodNumber(period) - 1)
}

export function yearBefore(period: string): string {
  const number = periodNumber(period)
  return periodText(number - yearLength(number))
}

/** The number that columns have for it. */
export function periodNumber(period: string): number {
  return period.includes('-') ? monthNumber(period) : Number(period)
}

/** The period of a number as columns have it. */
export function periodText(number: number): string {
  return yearLength(number) === 1 ? String(number) : monthText(number)
}
