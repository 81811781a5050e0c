/** The document's lines as the finders of tables see them: with their indentation, since it is what lays a table out. */
import type { TextRange } from '../../compiled-plan.ts'
import { foldSigns } from './cell-reading.ts'

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

export function readTableText(text: string): TableText {
  const lines: TableLine[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10
    if (code !== 10 && code !== 13) continue
    const raw = text.slice(start, at)
    lines.push({ range: { start, end: at }, raw, folded: foldSigns(raw).trim() })
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  return { text, lines }
}

/** Lines that close a table: notes under it, the next annex. */
export function closesTable(folded: string): boolean {
  return /^(注\s*\d*\s*[:.、]|备注\s*:|说明\s*:|附\s*件|附\s*表|抄送|\(此件|来源\s*:)/.test(folded)
}

/** Page numbers and rules that copying leaves between rows. */
export function isPageMark(folded: string): boolean {
  return /^([-—–]\s*\d{1,3}\s*[-—–]|第\s*\d+\s*页.{0,10}|[-—–=_*]{3,}|[─━═┌┐└┘├┤┬┴┼+|\s-]{3,})$/.test(folded)
}
