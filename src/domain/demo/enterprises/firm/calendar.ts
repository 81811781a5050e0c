/**
 * Months counted from January of the first year, as days and names.
 *
 *     dayOfMonth(world, 13, 1)   // 2022-02-01
 */
interface Years {
  readonly years: readonly number[]
}

export function dayOfMonth({ years }: Years, month: number, day: number): string {
  return `${monthName(years, month)}-${String(day).padStart(2, '0')}`
}

export function monthName(years: readonly number[], month: number): string {
  const year = (years[0] ?? 0) + Math.floor(month / 12)
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** Position of `2022-02` in the months of the world. */
export function monthAt({ years }: Years, name: string): number {
  return (Number(name.slice(0, 4)) - (years[0] ?? 0)) * 12 + Number(name.slice(5)) - 1
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `2025-12-01` comes after `2025-11-30`. Written out, since a demo makes hundreds of thousands of them. */
export function dayBefore(day: string): string {
  const number = Number(day.slice(8))
  if (number > 1) return `${day.slice(0, 8)}${String(number - 1).padStart(2, '0')}`
  const before = monthsAfter(day, -1)
  const isLeap = before.slice(5, 7) === '02' && Number(before.slice(0, 4)) % 4 === 0
  return `${before.slice(0, 8)}${(monthLengths[Number(before.slice(5, 7)) - 1] ?? 30) + (isLeap ? 1 : 0)}`
}

/** The first of a month so many months later, or earlier. */
export function monthsAfter(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
