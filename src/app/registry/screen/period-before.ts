/**
 * Years and months before others, as the texts that rows have.
 *
 *     periodBefore('2025-01')   // 2024-12
 *     yearBefore('2025-03')     // 2024-03
 */
import { monthNumber, monthText } from '../../../base/day-number.ts'

export function periodBefore(period: string): string {
  return isMonth(period) ? monthText(monthNumber(period) - 1) : yearBefore(period)
}

export function yearBefore(period: string): string {
  return isMonth(period) ? monthText(monthNumber(period) - 12) : String(Number(period) - 1)
}

function isMonth(period: string): boolean {
  return period.includes('-')
}
