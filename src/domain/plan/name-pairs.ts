/**
 * How alike two names are, by the pairs of neighbouring characters they share (Dice's measure): it needs no dictionary of words.
 *
 *     namesAlike('关键核心技术攻关', '重大核心技术攻关')   // 0.71, from 0 to 1
 */
export function pairsOf(name: string): readonly string[] {
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2))
}

export function namesAlike(a: string, b: string): number {
  if (a === b) return 1
  const left = pairsOf(a)
  const right = pairsOf(b)
  if (left.length === 0 || right.length === 0) return 0
  const counts = new Map<string, number>()
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of right) {
    const count = counts.get(pair) ?? 0
    if (count > 0) shared++
    counts.set(pair, count - 1)
  }
  return (2 * shared) / (left.length + right.length)
}
