/**
 * The document as lines in chunks: a chunk is drawn when it comes near the window, so a long text stays smooth.
 *
 *     layOutText({ text, outline, marks })[0].lines[0]
 *     // { range: { start: 0, end: 12 }, level: 1, section: 'section-1', marks: [] }
 *
 * Linear in the length of the text and the number of marks.
 */
import type { OutlineNode, TextRange } from '../../../../src/domain/plan/compiled-plan.ts'
import type { Mark } from './mark.ts'

export interface TextLine {
  /** Without the line break. */
  readonly range: TextRange
  /** From 1 for a line that is a heading; null for all others, and where the text goes on behind the heading. */
  readonly level: number | null
  /** Id of the outline node whose heading it is. */
  readonly section: string | null
  readonly marks: readonly Mark[]
}

export interface TextChunk {
  readonly range: TextRange
  readonly lines: readonly TextLine[]
  /** Changes with the marks: what was drawn for the same key can stay. */
  readonly key: string
}

export interface LaidText {
  readonly text: string
  readonly outline: readonly Pick<OutlineNode, 'id' | 'level' | 'range'>[]
  readonly marks: readonly Mark[]
}

/** Characters after which a chunk is full: some two screens. */
const CHUNK_LENGTH = 2400

export function layOutText({ text, outline, marks }: LaidText): readonly TextChunk[] {
  const chunks: TextChunk[] = []
  const headings = cursorOver(outline)
  const waiting = cursorOver([...marks].sort((a, b) => a.range.start - b.range.start))
  let lines: TextLine[] = []
  let open: readonly Mark[] = []
  for (const range of splitLines(text)) {
    open = [...open, ...waiting.takeBefore(range.end)].filter((mark) => mark.range.end > range.start)
    const heading = headings.takeBefore(Math.max(range.end, range.start + 1)).at(0)
    lines.push({ range, ...headingOf(heading, range), marks: open })
    const start = lines[0]?.range.start ?? range.start
    if (range.end - start >= CHUNK_LENGTH) {
      chunks.push(makeChunk(lines, range.end))
      lines = []
    }
  }
  if (lines.length > 0) chunks.push(makeChunk(lines, text.length))
  return chunks
}

/** Characters that may follow a heading within its line: a full stop, a page number. */
const HEADING_SLACK = 4

function headingOf(
  heading: LaidText['outline'][number] | undefined,
  line: TextRange,
): Pick<TextLine, 'level' | 'section'> {
  if (heading === undefined) return { level: null, section: null }
  const isWhole = line.end - heading.range.end <= HEADING_SLACK
  return { level: isWhole ? heading.level : null, section: heading.id }
}

function makeChunk(lines: readonly TextLine[], end: number): TextChunk {
  const marks = lines.flatMap((line) => line.marks)
  const key = marks
    .map(
      ({ subject, kind, range, isSettled }) => `${subject} ${kind} ${range.start} ${range.end} ${isSettled}`,
    )
    .join(',')
  return { range: { start: lines[0]?.range.start ?? end, end }, lines, key }
}

/** Index of the chunk that holds a character; the nearest one before it where none does. */
export function findChunk(chunks: readonly TextChunk[], at: number): number {
  let low = 0
  let high = chunks.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((chunks[middle]?.range.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function splitLines(text: string): readonly TextRange[] {
  const lines: TextRange[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines.push({ start, end })
    start = end + 1
  }
  if (start < text.length) lines.push({ start, end: text.length })
  return lines
}

interface Ranged {
  readonly range: TextRange
}

/** Hands out what begins before a place, once; the list is in the order of beginnings. */
function cursorOver<Thing extends Ranged>(things: readonly Thing[]) {
  let next = 0
  return {
    takeBefore: (end: number): readonly Thing[] => {
      const from = next
      while (next < things.length && (things[next]?.range.start ?? end) < end) next += 1
      return things.slice(from, next)
    },
  }
}
