/**
 * Days since 1970-01-01 from year, month and day, by arithmetic alone: columns hold many dates.
 *
 *     calendarDay(2024, 3, 5)    // 19787
 *     calendarDay(2023, 2, 30)   // NaN: there is no such day
 */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** NaN where the month has no such day. */
export function calendarDay(year: number, month: number, day: number): number {
  const length = month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0)
  if (!(day >= 1 && day <= length)) return Number.NaN
  // years from March, so that the leap day comes last
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = month > 2 ? month - 3 : month + 9
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}
