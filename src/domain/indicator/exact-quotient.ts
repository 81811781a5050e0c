/**
 * Arithmetic on the numbers as they are written: 4.95 is four and ninety-five hundredths, not the nearest double. A light must not turn on float noise.
 *
 *     compareQuotient(4.95, 5.5, 0.9)     // 0: exactly nine tenths
 *     roundQuotient(4.4, 5.5, 3)          // 0.8
 */

/** digits × 10^exponent. */
interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

function decimalOf(value: number): Decimal {
  const [written = '0', exponent = '0'] = value.toExponential().split('e')
  const [whole = '0', fraction = ''] = written.split('.')
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length }
}

/** The digits of several numbers on one common exponent. */
function aligned(...values: readonly number[]): { digits: readonly bigint[]; exponent: number } {
  const decimals = values.map(decimalOf)
  const exponent = Math.min(...decimals.map((decimal) => decimal.exponent))
  return { digits: decimals.map((d) => d.digits * 10n ** BigInt(d.exponent - exponent)), exponent }
}

/** How many digits stand after the point in the number's shortest form. */
export function countDecimals(value: number): number {
  const [written = '0', exponent = '0'] = value.toExponential().split('e')
  const fraction = Math.max(0, written.replace('-', '').length - 2)
  return value === 0 ? 0 : Math.max(0, fraction - Number(exponent))
}

/** `subtractExactly(0.3, 0.1)` is 0.2. */
export function subtractExactly(from: number, what: number): number {
  const { digits, exponent } = aligned(from, what)
  const [a = 0n, b = 0n] = digits
  return Number(`${a - b}e${exponent}`)
}

/** The sign of numerator ÷ denominator − limit. The denominator is not 0. */
export function compareQuotient(numerator: number, denominator: number, limit: number): -1 | 0 | 1 {
  const n = decimalOf(numerator)
  const d = decimalOf(denominator)
  const l = decimalOf(limit)
  const shift = n.exponent - d.exponent - l.exponent
  const left = n.digits * (shift > 0 ? 10n ** BigInt(shift) : 1n)
  const right = l.digits * d.digits * (shift < 0 ? 10n ** BigInt(-shift) : 1n)
  const sign = left === right ? 0 : left > right ? 1 : -1
  return sign === 0 ? 0 : denominator < 0 ? (-sign as -1 | 1) : sign
}

/** The quotient rounded half away from zero, from the exact one: no double rounding. The denominator is not 0. */
export function roundQuotient(numerator: number, denominator: number, decimals: number): number {
  const { digits } = aligned(numerator, denominator)
  const [n = 0n, d = 1n] = digits
  const isNegative = n < 0n !== d < 0n
  const top = absolute(n) * 10n ** BigInt(decimals)
  const bottom = absolute(d)
  const rounded = (2n * top + bottom) / (2n * bottom)
  return Number(`${isNegative && rounded !== 0n ? '-' : ''}${rounded}e-${decimals}`)
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}
