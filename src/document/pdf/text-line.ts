/**
 * Pieces of text put together as lines, from top to bottom, each from left to right.
 *
 *     toLines(pieces)   // [{ text: '到2027年，产值达到320亿元', left: 111, right: 480, y: 547, size: 16 }]
 *
 * A wide gap inside a line is a tab: columns of a table without ruled lines, or a signature.
 */
import type { TextPiece } from './pdf-page.ts'
import { restoreRadicals } from './restore-radicals.ts'

export interface TextLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Height of most of its letters. */
  readonly size: number
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u3000-\u303f\u2014\u2018-\u201d]/
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export function toLines(pieces: readonly TextPiece[]): readonly TextLine[] {
  const lines: TextPiece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1)
    const base = line?.[0]
    const reach = base ? Math.min(Math.max(base.size, piece.size) * 0.45, 12) : 0
    if (line && base && piece.y - base.y <= reach) line.push(piece)
    else lines.push([piece])
  }
  return lines.map(toLine)
}

function toLine(unordered: readonly TextPiece[]): TextLine {
  const pieces = unordered.toSorted((a, b) => a.x - b.x)
  const main = pieces.reduce((best, piece) =>
    piece.width * piece.size > best.width * best.size ? piece : best,
  )
  let text = ''
  let right = pieces[0]?.x ?? 0
  for (const piece of pieces) {
    const words = raised(restoreRadicals(piece.text), piece, main)
    text += gapBefore({ text, right, size: main.size }, piece, words) + words
    right = Math.max(right, piece.x + piece.width)
  }
  return { text: text.trim(), left: pieces[0]?.x ?? 0, right, y: main.y, size: main.size }
}

interface LineStart {
  readonly text: string
  readonly right: number
  readonly size: number
}

function gapBefore({ text, right, size }: LineStart, piece: TextPiece, words: string): string {
  const gap = (piece.x - right) / size
  if (text === '' || /\s$/.test(text) || /^\s/.test(words)) return ''
  if (gap > 1.5) return '\t'
  const isWide = wide.test(text.at(-1) ?? '') || wide.test(words[0] ?? '')
  return gap > (isWide ? 0.6 : 0.2) ? ' ' : ''
}

/** Small digits set high stay apart from the number before them: 10³ is not 103. */
function raised(words: string, piece: TextPiece, main: TextPiece): string {
  const isRaised = piece.size < main.size * 0.8 && piece.y < main.y - main.size * 0.15
  return isRaised ? words.replaceAll(/[0-9]/g, (digit) => superscripts[Number(digit)] ?? digit) : words
}
