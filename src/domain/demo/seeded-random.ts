/**
 * Numbers that look random and are the same on every machine: sfc32, seeded from a text.
 *
 *     const next = seededRandom('yinzhou/industrial-investment/2024')
 *     next()   // 0 ≤ x < 1, always the same first number for this seed
 */
export function seededRandom(seed: string): () => number {
  let [a, b, c, d] = hashOf(seed)
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

/** Four 32-bit words of a text (cyrb128). */
function hashOf(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  return [a, b, c, d]
}
