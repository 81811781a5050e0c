/** Minutes of one answer, which may be a small part of one: `2`, `14.4`, `0.25`. */
import { formatValue } from '../../parts/plain/format/format-value.ts'

export function formatMinutes(minutes: number): string {
  const decimals = [0, 1].find((digits) => Math.abs(minutes - Number(minutes.toFixed(digits))) < 1e-9) ?? 2
  return formatValue(minutes, decimals)
}
