/** Figures as the sum behind a finding shows them: few digits, a real minus sign. */

/** 36.4 for 0.36446; one decimal, two below 10. */
export function percent(share: number): string {
  const value = share * 100
  return `${amount(Math.abs(value) < 10 ? round(value, 2) : round(value, 1))}%`
}

export function amount(value: number): string {
  return String(Number(value.toPrecision(6))).replace('-', '−')
}

export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}

/** Yearly growth that leads from one level to another; NaN when the levels have none. */
export function yearlyGrowth(from: number, to: number, years: number): number {
  return from > 0 && to > 0 && years > 0 ? (to / from) ** (1 / years) - 1 : Number.NaN
}
