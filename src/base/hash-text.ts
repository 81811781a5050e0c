/**
 * Four 32-bit words of a text (cyrb128): the same text gives the same words everywhere. No secret keeper.
 *
 *     hashText('yinzhou/2024')   // four numbers
 */
export function hashText(text: string): [number, number, number, number] {
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
