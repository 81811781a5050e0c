/**
 * Two lines of one paragraph as running text: no blank between Chinese or inside a number, one between Latin words.
 *
 *     joinLines('增加值达到32', '0亿元')   // '增加值达到320亿元'
 */
export function joinLines(before: string, after: string): string {
  const isLatin = /[A-Za-z,.;:)]$/.test(before) && /^[A-Za-z(]/.test(after)
  return isLatin ? `${before} ${after}` : `${before}${after}`
}
