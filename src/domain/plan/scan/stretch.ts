/** What lies between scanning and outlining: the document as a row of paragraphs and tables, headings not yet known. */
import type { TextRange } from '../compiled-plan.ts'
import type { FoundTable } from './scanned-text.ts'

export interface ParagraphStretch {
  readonly kind: 'paragraph'
  readonly pieces: readonly TextRange[]
  /** Level that the document's format gives it as a heading; null for plain text and for what is no heading. */
  readonly markedLevel: number | null
  readonly isNote: boolean
}

export interface TableStretch {
  readonly kind: 'table'
  readonly table: FoundTable
}

export type Stretch = ParagraphStretch | TableStretch
