/** Full-width letters, digits and signs as their half-width twins; the length stays. */
export function foldText(text: string): string {
  return text.replace(/[！-～　]/g, (sign) =>
    sign === '　' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
}
