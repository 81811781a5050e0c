/**
 * Whether the year or month in a column's head is the one that all rows are of. A month whose year is not written, `0000-03`, is of the year that was chosen.
 *
 *     isChosenPeriod('2025', '2025')         // true
 *     isChosenPeriod('0000-03', '2025-03')   // true
 */
export function isChosenPeriod(period: string, chosen: string | undefined): boolean {
  return hasNoYear(period) ? period.slice(4) === chosen?.slice(4) : period === chosen
}

export function hasNoYear(period: string): boolean {
  return period.startsWith('0000')
}
