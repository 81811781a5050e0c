/** As printed in the text: no rounding, and no separators that the text does not have. `formatPlainNumber(654.1)` is `654.1`. */
export function formatPlainNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 12, useGrouping: false })
}
