/**
 * A document made readable without changing it: lines, headings, paragraphs and tables, each with its place in the text.
 *
 *     scanText({ text: '规上工业增加值２０２７年达到３２\n０亿元。' }).paragraphs[0]?.reading
 *     // '规上工业增加值2027年达到320亿元。': full width folded, the break inside the number gone; offsets tell where each stood
 */
import type { OutlineNode, Paragraph, TextRange } from '../compiled-plan.ts'

/** A physical line without its indentation, trailing blanks and break. */
export interface Line {
  readonly range: TextRange
  /** Of the same length as the range: full-width digits, letters and signs that have a half-width twin are folded. */
  readonly folded: string
  /** From 0. */
  readonly number: number
}

/** One paragraph as a person reads it aloud: breaks that layout put inside words and numbers are gone. */
export interface Passage extends Paragraph {
  readonly reading: string
  /** Offset in the text of each UTF-16 unit of the reading; one more at the end for the end. */
  readonly offsets: Int32Array
  /** The heading's own words, a list item, a running paragraph or a note under a table or page. */
  readonly kind: 'heading' | 'text' | 'note'
}

export interface ScannedCell {
  readonly range: TextRange
  /** Folded, inner breaks gone. */
  readonly reading: string
  /** From 0, spans laid out: a cell that spans is met again at every place it covers. */
  readonly row: number
  readonly column: number
}

/** A table of the document, or one that plain text lays out with pipes, tabs or one cell a line. Rows are of equal length. */
export interface ScannedTable {
  readonly range: TextRange
  readonly section: string | null
  /** The line above it that names it, when there is one. */
  readonly caption: TextRange | null
  readonly rows: readonly (readonly ScannedCell[])[]
}

/** A table as `findTables` or the document's own marks give it, before it is known under which heading it stands. */
export interface FoundTable extends Omit<ScannedTable, 'section'> {
  /** Numbers of the first and last line it takes; what lies between is no running text. The caption is not among them. */
  readonly firstLine: number
  readonly lastLine: number
}

export interface ScannedText {
  readonly text: string
  readonly lines: readonly Line[]
  readonly outline: readonly OutlineNode[]
  /** In order; text inside tables is not among them. */
  readonly passages: readonly Passage[]
  readonly tables: readonly ScannedTable[]
  readonly title: TextRange | null
}
