/**
 * Decimal rounding, half away from zero, on the number's shortest decimal form: 1.005 rounds to 1.01, as on paper.
 *
 *     roundHalfUp(1.005, 2)   // 1.01 (Math.round(1.005 * 100) / 100 is 1)
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  // From 1e21 on a number is written with an exponent; so large a value has no such digits to round.
  if (shifted >= 1e21) return value
  const magnitude = Number(`${shifted}e${-decimals}`)
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude
}

/** Fixed decimals with half-up rounding: `formatFixed(2.005, 2)` is `2.01`. */
export function formatFixed(value: number, decimals: number): string {
  return roundHalfUp(value, decimals).toFixed(decimals)
}
