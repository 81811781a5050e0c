/**
 * How alike two names are, from 0 to 1: shared pairs of neighbouring characters.
 *
 *     likeness('姜山镇', '姜山')        // 0.67
 *     foldName('甬江（宁波） 公司')     // '甬江(宁波)公司'
 */

/** Names compared: half width, lower case, without spaces, quotation marks and invisible characters. */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff“”"'‘’「」『』《》〈〉·•]/g, '')
}

export function likeness(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 2 || b.length < 2) return 0
  const pairs = new Map<string, number>()
  for (let at = 0; at < a.length - 1; at += 1) {
    const pair = a.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let shared = 0
  for (let at = 0; at < b.length - 1; at += 1) {
    const pair = b.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left > 0) shared += 1
    pairs.set(pair, left - 1)
  }
  return (2 * shared) / (a.length + b.length - 2)
}
