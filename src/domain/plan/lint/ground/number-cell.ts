/** A cell of a table as a number; undefined when it holds words, a dash or nothing. */
export function numberIn(reading: string): number | undefined {
  const match = /^[≥≤><约]?\s?(-?\d{1,12}(?:\.\d{1,6})?)\s?(?:%|左右|以上|以内)?$/.exec(
    reading.trim().replaceAll(',', ''),
  )
  return match ? Number(match[1]) : undefined
}
