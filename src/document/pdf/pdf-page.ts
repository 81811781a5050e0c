/**
 * A page of a PDF as pieces of text and ruled lines. Points (1/72 inch) from the upper left corner, turned upright.
 *
 *     { width: 595, height: 842, pieces: [{ text: '一、总体要求', x: 111.5, y: 575.7, width: 96, size: 16 }], rules: [] }
 */
export interface TextPiece {
  readonly text: string
  /** Left end, and the line the letters stand on. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters. */
  readonly size: number
}

/** A line of a table, or any other straight one: from `from` to `to` along its axis, at `at` across it. */
export interface Rule {
  readonly axis: 'horizontal' | 'vertical'
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly TextPiece[]
  readonly rules: readonly Rule[]
}
