/** One chunk of the document. Far from the window it is plain text, so that the browser's own search still finds it. */
import { memo, useEffect, useRef, useState } from 'react'
import type { Severity } from '../../../../src/base/diagnostic.ts'
import type { TextRange } from '../../../../src/domain/plan/compiled-plan.ts'
import type { TextChunk, TextLine } from './lay-out-text.ts'
import type { Mark, MarkKind, Piece } from './mark.ts'
import { splitMarks } from './split-marks.ts'

interface ReaderChunkProps {
  readonly text: string
  readonly chunk: TextChunk
  /** Id of the chosen item or finding where it stands in this chunk. */
  readonly chosen: string | undefined
  /** Drawn with its marks wherever the window is: someone is about to jump here. */
  readonly isWanted: boolean
}

/** Pixels a chunk of full length takes, before it was drawn. */
const ESTIMATED_HEIGHT = 1500

/** How far from the window marks are drawn. */
const NEAR = '1200px 0px'

export const ReaderChunk = memo(DrawnChunk, isDrawnAlike)

function isDrawnAlike(a: ReaderChunkProps, b: ReaderChunkProps): boolean {
  return (
    a.text === b.text && a.chunk.key === b.chunk.key && a.chosen === b.chosen && a.isWanted === b.isWanted
  )
}

function DrawnChunk({ text, chunk, chosen, isWanted }: ReaderChunkProps) {
  const box = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const { current } = box
    if (current === null) return
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: current.parentElement?.parentElement ?? null, rootMargin: NEAR },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={box}
      className="reader__chunk"
      style={{ containIntrinsicSize: `auto ${ESTIMATED_HEIGHT}px` }}
      data-from={chunk.range.start}
    >
      {chunk.lines.map((line) => (
        <Line key={line.range.start} text={text} line={line} chosen={chosen} isDrawn={isNear || isWanted} />
      ))}
    </div>
  )
}

interface LineProps {
  readonly text: string
  readonly line: TextLine
  readonly chosen: string | undefined
  readonly isDrawn: boolean
}

function Line({ text, line, chosen, isDrawn }: LineProps) {
  const { range, level, section } = line
  const words = text.slice(range.start, range.end)
  if (words.trim() === '') return <p className="reader__blank" />
  const shown = isDrawn ? line : { ...line, marks: [] }
  const cells = rowPattern.test(words) ? splitCells(words, range.start) : []
  return (
    <p
      className="reader__line"
      data-level={level ?? undefined}
      data-section={section ?? undefined}
      data-start={range.start}
      data-is-row={cells.length > 0 ? true : undefined}
    >
      {cells.length === 0 ? (
        <Words text={text} range={range} marks={shown.marks} chosen={chosen} />
      ) : (
        cells.map((cell) => (
          <span
            key={cell.start}
            className="reader__cell"
            data-is-short={cell.end - cell.start <= 2 ? true : undefined}
            data-start={cell.start}
          >
            <Words text={text} range={cell} marks={shown.marks} chosen={chosen} />
          </span>
        ))
      )}
    </p>
  )
}

/** At least two cells that are not blank; a single one among tabs is a table with a cell on each line. */
const rowPattern = /\S *\t+ *\S/

/** The cells of a line whose columns are set apart by tabs. */
function splitCells(words: string, start: number): readonly TextRange[] {
  const cells: TextRange[] = []
  let from = start
  for (const cell of words.split('\t')) {
    cells.push({ start: from, end: from + cell.length })
    from += cell.length + 1
  }
  return cells
}

interface WordsProps {
  readonly text: string
  readonly range: TextRange
  readonly marks: readonly Mark[]
  readonly chosen: string | undefined
}

function Words({ text, range, marks, chosen }: WordsProps) {
  const own = marks.filter((mark) => mark.range.start < range.end && mark.range.end > range.start)
  if (own.length === 0) return text.slice(range.start, range.end)
  return splitMarks(range, own).map((piece) => (
    <PieceText key={piece.range.start} text={text} piece={piece} chosen={chosen} />
  ))
}

interface PieceTextProps {
  readonly text: string
  readonly piece: Piece
  readonly chosen: string | undefined
}

function PieceText({ text, piece, chosen }: PieceTextProps) {
  const { range, marks } = piece
  const words = text.slice(range.start, range.end)
  if (marks.length === 0) return <span data-start={range.start}>{words}</span>
  const things = marks.filter(({ kind }) => kind !== 'finding')
  const inner = things.at(-1)
  const outer = things.findLast(({ kind }) => kind !== inner?.kind)
  const ring = marks.find(({ subject }) => subject === chosen)
  return (
    <span
      className="mark"
      data-start={range.start}
      data-kind={inner?.kind}
      data-outer={outer?.kind}
      data-is-settled={inner?.isSettled === false ? undefined : true}
      data-finding={openSeverity(marks)}
      data-sign={signOf(piece)}
      data-subjects={marks.map(({ subject }) => subject).join(' ')}
      data-ring={ring === undefined ? undefined : ringOf(ring, piece)}
    >
      {words}
    </span>
  )
}

/** The gravest of the findings here that nobody has decided. */
function openSeverity(marks: readonly Mark[]): Severity | undefined {
  const open = marks.filter(({ isSettled }) => !isSettled)
  return severities.find((severity) => open.some((mark) => mark.severity === severity))
}

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** The innermost kind whose mark begins here: only there a sign stands. An item's own comes before a finding's. */
function signOf({ range, marks }: Piece): MarkKind | undefined {
  const starting = marks.filter((mark) => mark.range.start === range.start && mark.kind !== 'owner')
  return (starting.findLast(({ kind }) => kind !== 'finding') ?? starting.at(-1))?.kind
}

/** Which ends of the ring are closed. */
function ringOf(mark: Mark, { range }: Piece): 'whole' | 'first' | 'last' | 'middle' {
  const isFirst = mark.range.start === range.start
  const isLast = mark.range.end === range.end
  if (isFirst) return isLast ? 'whole' : 'first'
  return isLast ? 'last' : 'middle'
}
