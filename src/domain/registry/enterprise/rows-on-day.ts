/**
 * Which rows about an enterprise speak of a day: years and months that were over by then, the list that named it in that year, the year that tells its scale.
 *
 *     isOverBy('2025', '2026-01-01')       // true
 *     entryInYear(memberships, 2025)       // the one that counts in 2025
 */
import { findPeriod, firstDayAfter } from '../../../base/period.ts'
import type { RecordRow } from '../registry.ts'

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** A year or month of the registries, whose last day had passed. */
export function isOverBy(period: string, day: string): boolean {
  const found = findPeriod(period)
  return found !== undefined && firstDayAfter(found) <= day
}

/** The entry of the registry `cluster-list` that counts in a year: from and to are both included; where two are valid, the later one counts. */
export function entryInYear(entries: readonly RecordRow[], year: number): RecordRow | undefined {
  return entries
    .filter(({ fromYear, toYear }) => Number(fromYear) <= year && !(toYear !== null && Number(toYear) < year))
    .toSorted((a, b) => Number(a.fromYear) - Number(b.fromYear))
    .at(-1)
}

/**
 * The row of registry `enterprise-year` that tells what the enterprise was in a year, or in the last one before. With `fields` one that tells any of them: taxes of a year
 * are there months before its statistics.
 */
export function latestYearRow(
  rows: readonly RecordRow[],
  year: number,
  fields?: readonly string[],
): RecordRow | undefined {
  return rows
    .filter((row) => Number(row.year) <= year && (fields?.some((field) => row[field] != null) ?? true))
    .toSorted((a, b) => Number(a.year) - Number(b.year))
    .at(-1)
}
