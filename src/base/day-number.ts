/**
 * Days and months as whole numbers, so that a column of them is a column of numbers.
 *
 *     dayNumber('1970-01-02')   // 1
 *     monthNumber('2026-03')    // 24314, which is 2026 × 12 + 2
 */
const dayMs = 86_400_000

/** Days since 1970-01-01; NaN when the text names no day, as 2026-02-30. */
export function dayNumber(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return Number.NaN
  const day = Math.floor(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / dayMs)
  return dayText(day) === text ? day : Number.NaN
}

export function dayText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** `year × 12 + month − 1`: neighbours differ by one, across years too. NaN when the text names no month. */
export function monthNumber(text: string): number {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text)
  return match === null ? Number.NaN : Number(match[1]) * 12 + Number(match[2]) - 1
}

export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** The first day of a month that is given as its number; that of the month after, less one, is the last. */
export function firstDayOfMonth(month: number): number {
  return Math.floor(Date.UTC(Math.floor(month / 12), month % 12, 1) / dayMs)
}
