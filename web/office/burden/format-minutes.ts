/** Minutes as they are told, with as many digits as the arithmetic beside them needs. */
import { formatValue } from '../../parts/plain/format/format-value.ts'

/** Of one answer, which may be a small part of a minute: `2`, `14.4`, `0.25`. */
export function formatMinutes(minutes: number): string {
  const decimals = [0, 1].find((digits) => Math.abs(minutes - Number(minutes.toFixed(digits))) < 1e-9) ?? 2
  return formatValue(minutes, decimals)
}

/** Of a year: whole ones, and of less than ten what is left of one: `126,573`, `2.7`. */
export function formatYearMinutes(minutes: number): string {
  return Math.abs(minutes) < 10 ? formatMinutes(minutes) : formatValue(minutes, 0)
}

/** Hours of a year: `5,034`, and below ten with a decimal. */
export function formatYearHours(minutes: number): string {
  return formatValue(minutes / 60, minutes < 600 ? 1 : 0)
}
