/**
 * Numbers as people print them here: thousands separated, a real minus sign, half up on the shortest decimal form, a dash for what is missing.
 *
 *     formatValue(1592.25, 1)   // 1,592.3
 *     formatSigned(-0.42, 1)    // −0.4
 *     formatShare(0.989, 1)     // 98.9%
 */
import { formatFixed } from '../../../../src/base/round.ts'

export const MISSING = '–'
const MINUS = '−'

export function formatValue(value: number | null | undefined, decimals: number): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return MISSING
  const fixed = formatFixed(Math.abs(value), decimals)
  const [whole = '0', fraction] = fixed.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`
  return value < 0 && Number(fixed) !== 0 ? `${MINUS}${text}` : text
}

/** With its sign, also when it is positive: for changes. */
export function formatSigned(value: number | null | undefined, decimals: number): string {
  const text = formatValue(value, decimals)
  return value !== null && value !== undefined && value > 0 && text !== formatValue(0, decimals)
    ? `+${text}`
    : text
}

/** A share 0…1 as per cent. */
export function formatShare(share: number | null | undefined, decimals: number): string {
  if (share === null || share === undefined || !Number.isFinite(share)) return MISSING
  return `${formatValue(share * 100, decimals)}%`
}
