/**
 * How likely so many successes or more are by chance.
 *
 *     binomialTail({ trials: 24, successes: 20, chance: 0.05 })   // 1e-22 or so
 */
export interface Trials {
  readonly trials: number
  readonly successes: number
  /** Of one success, between 0 and 1. */
  readonly chance: number
}

/** Summed from the far end on; exact enough down to 1e-300. */
export function binomialTail({ trials, successes, chance }: Trials): number {
  if (successes <= 0) return 1
  if (chance <= 0) return 0
  if (chance >= 1) return 1
  let term = Math.exp(
    logFactorial(trials) -
      logFactorial(successes) -
      logFactorial(trials - successes) +
      successes * Math.log(chance) +
      (trials - successes) * Math.log1p(-chance),
  )
  let sum = 0
  for (let count = successes; count <= trials && term > 0; count += 1) {
    sum += term
    term *= ((trials - count) / (count + 1)) * (chance / (1 - chance))
  }
  return Math.min(1, sum)
}

/** Stirling's series; good to twelve digits from 8 on. */
function logFactorial(number: number): number {
  if (number < 8) return Math.log([1, 1, 2, 6, 24, 120, 720, 5040][number] ?? 1)
  const x = number + 1
  return (
    (x - 0.5) * Math.log(x) -
    x +
    0.5 * Math.log(2 * Math.PI) +
    1 / (12 * x) -
    1 / (360 * x ** 3) +
    1 / (1260 * x ** 5)
  )
}

/** Upper tail of the chi-square distribution, by Wilson and Hilferty: good to two digits for 5 degrees of freedom and more. */
export function chiSquareTail(value: number, freedom: number): number {
  const spread = 2 / (9 * freedom)
  const normal = (Math.cbrt(value / freedom) - (1 - spread)) / Math.sqrt(spread)
  return normalTail(normal)
}

/** Of the standard normal distribution, by Abramowitz and Stegun 26.2.17. */
function normalTail(value: number): number {
  if (value < 0) return 1 - normalTail(-value)
  const t = 1 / (1 + 0.2316419 * value)
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI)) * series
}
