/**
 * Words of one block of a page, blanks folded as a browser shows them.
 *
 *     text.add('到\n2027'); text.add(' 年')   // '到2027 年'
 *
 * A line end in the source is no blank beside a Chinese character: programs wrap lines there.
 */
const blanks = /[ \t\n\r\f]+/
const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u2014\u2018-\u201d\u2026]/

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export class InlineText {
  #text = ''
  #pending: '' | ' ' | '\n' = ''

  /** Text of an element; `isKept` keeps blanks and line ends as they stand. */
  add(text: string, isKept = false): void {
    if (isKept) {
      this.#text += this.#pending === '' ? text : ` ${text}`
      this.#pending = ''
      return
    }
    const pieces = text.split(blanks)
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) this.#noteBlank(text.includes('\n') ? '\n' : ' ')
      if (piece !== '') this.#append(piece)
    }
  }

  /** Digits that are raised stay apart from the number before them; a bracketed one refers to a note. */
  addRaised(text: string): void {
    const trimmed = text.trim()
    if (/^[[［〔【(（].*[\]］〕】)）]$/.test(trimmed)) return
    this.add(text.replaceAll(/[0-9]/g, (digit) => superscripts[Number(digit)] ?? digit))
  }

  breakLine(): void {
    this.#text += '\n'
    this.#pending = ''
  }

  take(): string {
    const text = this.#text
    this.#text = ''
    this.#pending = ''
    return text
  }

  /** A line end among the blanks weighs more than a space. */
  #noteBlank(blank: ' ' | '\n'): void {
    if (this.#pending !== '\n') this.#pending = blank
  }

  #append(piece: string): void {
    const before = this.#text.at(-1)
    const isWrap = this.#pending === '\n' && (wide.test(before ?? '') || wide.test(piece[0] ?? ''))
    const isStart = before === undefined || before === '\n'
    this.#text += this.#pending === '' || isWrap || isStart ? piece : ` ${piece}`
    this.#pending = ''
  }
}
