/**
 * How wide a text shows in a terminal or a spreadsheet: East Asian wide characters take two columns.
 *
 *     displayWidth('税收 GDP')   // 8
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const sign of text) width += isWide(sign.codePointAt(0) ?? 0) ? 2 : 1
  return width
}

/** From, to: East Asian wide and full-width characters. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
]

function isWide(code: number): boolean {
  return wide.some(([from, to]) => code >= from && code <= to)
}
