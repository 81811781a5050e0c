/**
 * Cuts a line where marks begin and end, so that nested and overlapping ones can be drawn side by side.
 *
 *     splitMarks({ start: 0, end: 9 }, [a(0–6), b(4–9)])   // 0–4 [a], 4–6 [a b], 6–9 [b]
 *
 * Sorts the marks of the line; time is linear in marks × depth.
 */
import type { TextRange } from '../../../../src/domain/plan/compiled-plan.ts'
import type { Mark, Piece } from './mark.ts'

export function splitMarks(line: TextRange, marks: readonly Mark[]): readonly Piece[] {
  const cuts = new Set([line.start, line.end])
  for (const { range } of marks) {
    if (range.start > line.start) cuts.add(Math.min(range.start, line.end))
    if (range.end < line.end) cuts.add(Math.max(range.end, line.start))
  }
  const borders = [...cuts].sort((a, b) => a - b)
  const byStart = [...marks].sort((a, b) => a.range.start - b.range.start)
  const pieces: Piece[] = []
  let open: Mark[] = []
  let next = 0
  for (let at = 0; at + 1 < borders.length; at += 1) {
    const start = borders[at] ?? line.start
    const end = borders[at + 1] ?? line.end
    open = open.filter(({ range }) => range.end > start)
    for (let mark = byStart[next]; mark !== undefined && mark.range.start <= start; mark = byStart[next]) {
      if (mark.range.end > start) open.push(mark)
      next += 1
    }
    pieces.push({ range: { start, end }, marks: [...open].sort(byWidth) })
  }
  return pieces
}

function byWidth(a: Mark, b: Mark): number {
  return b.range.end - b.range.start - (a.range.end - a.range.start)
}
