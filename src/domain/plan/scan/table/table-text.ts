/** The document's lines as the finders of tables see them: with their indentation, since it is what lays a table out. */
import type { TextRange } from '../../compiled-plan.ts'
import type { Line } from '../scanned-text.ts'

export interface TableLine {
  /** Of the whole line without its break. */
  readonly range: TextRange
  /** As printed. */
  readonly raw: string
  /** Folded, without blanks at its ends. */
  readonly folded: string
}

export interface TableText {
  readonly text: string
  readonly lines: readonly TableLine[]
}

/** What a finder found from a line on: rows of cells, and the number of the first line after them. */
export interface FoundRows {
  readonly rows: readonly (readonly TextRange[])[]
  readonly next: number
}

export function readTableText(text: string, lines: readonly Line[]): TableText {
  let from = 0
  const whole = lines.map(({ range, folded }) => {
    let { start, end } = range
    while (start > from && !isBreak(text, start - 1)) start--
    while (end < text.length && !isBreak(text, end)) end++
    from = end
    return { range: { start, end }, raw: text.slice(start, end), folded }
  })
  return { text, lines: whole }
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029
}

/** Lines that close a table: notes under it, the next annex. */
export function closesTable(folded: string): boolean {
  return /^(注\s*\d*\s*[:.、]|备注\s*:|说明\s*:|附\s*件|附\s*表|抄送|\(此件|来源\s*:)/.test(folded)
}

/** Page numbers and rules that copying leaves between rows. */
export function isPageMark(folded: string): boolean {
  return /^([-—–]\s*\d{1,3}\s*[-—–]|第\s*\d+\s*页.{0,10}|[-—–=_*]{3,}|[─—━═┌┐└┘├┤┬┴┼+|\s-]{3,})$/.test(folded)
}
