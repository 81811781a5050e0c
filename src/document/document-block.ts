/**
 * What every format is read into before its text is laid out: blocks with their words, in the order of reading.
 *
 *     { kind: 'heading', level: 1, text: '一、总体要求' }
 */
export interface CellText {
  readonly text: string
  /** At least 1. */
  readonly rowSpan: number
  /** At least 1. */
  readonly columnSpan: number
}

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list-item'; readonly level: number; readonly text: string }
  | { readonly kind: 'footnote'; readonly text: string }
  /** A row may be empty where cells of rows above cover all of it. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly CellText[])[] }

/** The words of a block, those of a table cell by cell. */
export function textOfBlock(block: DocumentBlock): string {
  if (block.kind !== 'table') return block.text
  return block.rows.flatMap((row) => row.map(({ text }) => text)).join('\n')
}
