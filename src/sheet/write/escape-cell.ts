/**
 * Formula injection: text that a spreadsheet would run as a formula when someone opens our export.
 *
 *     isFormulaLike('=HYPERLINK("…")')   // true
 *     escapeCsvText('=1+1')              // "'=1+1"
 *     unescapeCsvText("'=1+1")           // '=1+1'
 *
 * Only text is concerned: numbers are written as numbers, and a negative one stays what it is.
 */

/** Also after spaces, in full width, and where a tab or line break would start a new cell in a paste. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/
const escapedStart = /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

export function isFormulaLike(text: string): boolean {
  return formulaStart.test(text)
}

/** The text with a leading apostrophe when it needs one; text that already looks escaped gets one more, so that nothing is lost on the way back. */
export function escapeCsvText(text: string): string {
  return isFormulaLike(text) || escapedStart.test(text) ? `'${text}` : text
}

export function unescapeCsvText(text: string): string {
  return escapedStart.test(text) ? text.slice(1) : text
}
