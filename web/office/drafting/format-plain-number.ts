/**
 * As printed in the text: no rounding, and no separators that the text does not have. `formatPlainNumber(654.1)` is `654.1`.
 *
 * Long lists call this for every row: the locale's own formatting is a hundred times slower.
 */
export function formatPlainNumber(value: number): string {
  return String(value)
}
