/**
 * Blocks laid out as one text, a line each, and every block and cell given its place in it.
 *
 *     layOutBlocks([{ kind: 'heading', level: 1, text: '一、目标' }])
 *     // { text: '一、目标\n', blocks: [{ kind: 'heading', level: 1, range: { start: 0, end: 4 } }] }
 *
 * Each cell of a table stands on a line of its own, an empty one on an empty line. Breaks inside a cell or heading stay; a
 * paragraph falls apart where a break inside it ends a sentence or begins a numbered or indented one, as pasted text has it.
 */
import type { PlanSource, SourceBlock, SourceCell, TextRange } from '../domain/plan/compiled-plan.ts'
import type { CellText, DocumentBlock } from './document-block.ts'

export function layOutBlocks(blocks: readonly DocumentBlock[]): PlanSource {
  const layout = new Layout()
  const placed = blocks.flatMap(splitParagraph).flatMap((block) => layout.place(block) ?? [])
  return { text: layout.text(), blocks: placed }
}

/** A break that a new paragraph follows, though the format calls both one. */
const hardBreak =
  /(?<=[。；;：:！!？?][ \t\u3000\u00a0]*)\n|\n(?=[ \u3000\u00a0]{2}|[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．](?!\d))/

function splitParagraph(block: DocumentBlock): readonly DocumentBlock[] {
  if (block.kind !== 'paragraph' || !block.text.includes('\n')) return [block]
  return block.text.split(hardBreak).map((text) => ({ kind: 'paragraph', text }))
}

class Layout {
  readonly #pieces: string[] = []
  #length = 0

  text(): string {
    return this.#pieces.join('')
  }

  /** Undefined for a block without words. */
  place(block: DocumentBlock): SourceBlock | undefined {
    if (block.kind === 'table') return this.#placeTable(block.rows)
    const text = tidyText(block.text)
    if (text === '') return undefined
    const range = this.#write(text)
    switch (block.kind) {
      case 'heading':
      case 'list-item':
        return { kind: block.kind, level: block.level, range }
      case 'paragraph':
      case 'footnote':
        return { kind: block.kind, range }
    }
  }

  #placeTable(rows: readonly (readonly CellText[])[]): SourceBlock | undefined {
    const tidy = rows.map((row) => row.map((cell) => ({ ...cell, text: tidyText(cell.text) })))
    if (tidy.every((row) => row.every(({ text }) => text === ''))) return undefined
    const start = this.#length
    const placed = tidy.map((row) =>
      row.map(
        ({ text, rowSpan, columnSpan }): SourceCell => ({ range: this.#write(text), rowSpan, columnSpan }),
      ),
    )
    return { kind: 'table', range: { start, end: this.#length - 1 }, rows: placed }
  }

  #write(text: string): TextRange {
    const start = this.#length
    this.#pieces.push(text, '\n')
    this.#length += text.length + 1
    return { start, end: start + text.length }
  }
}

/** Marks that are never seen: soft hyphens, zero-width signs, marks of direction and byte order, controls other than tab and line feed. */
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}]/gu

/** Without unseen marks, blanks around lines, and empty lines; blanks that do not break are plain ones. */
export function tidyText(text: string): string {
  const seen = text
    .replaceAll('\u00a0', ' ')
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\r\u2028\u2029]/g, '\n')
    .replaceAll(unseen, '')
  return seen
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
