/**
 * The query part of an address as plain text values, so that links read and can be written by hand: `?year=2025&status=behind`.
 */
export type Search = Readonly<Record<string, string | undefined>>

export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text))
}

/** Empty values stay out of the address. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  if (kept.length === 0) return ''
  return `?${new URLSearchParams(kept.map(([key, value]) => [key, String(value)]))}`
}
