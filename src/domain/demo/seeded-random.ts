/**
 * Numbers that look random and are the same on every machine: sfc32, seeded from a text.
 *
 *     const next = seededRandom('yinzhou/industrial-investment/2024')
 *     next()   // 0 ≤ x < 1, always the same first number for this seed
 */
import { hashText } from '../../base/hash-text.ts'

export function seededRandom(seed: string): () => number {
  let [a, b, c, d] = hashText(seed)
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  // The first outputs still resemble the seed.
  for (let round = 0; round < 15; round += 1) next()
  return next
}
