/**
 * Offsets as the lines and columns that editors show, both from 1.
 *
 *     indexLines('一、目标\n达到320亿元').locate(7)   // { line: 2, column: 3 }
 */
import type { TextRange } from '../compiled-plan.ts'

export interface Position {
  readonly line: number
  /** In UTF-16 units, as editors count. */
  readonly column: number
}

export interface LineIndex {
  readonly locate: (offset: number) => Position
  /** The line's own characters, without its break. */
  readonly rangeOf: (line: number) => TextRange
}

export function indexLines(text: string): LineIndex {
  const starts = [0]
  const ends: number[] = []
  for (const { index, 0: found } of text.matchAll(/\r\n|[\n\r]/g)) {
    ends.push(index)
    starts.push(index + found.length)
  }
  ends.push(text.length)
  return {
    locate: (offset) => {
      const line = findLine(starts, offset)
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
    },
    rangeOf: (line) => ({ start: starts[line - 1] ?? 0, end: ends[line - 1] ?? 0 }),
  }
}

/** The last start that is not after the offset. */
function findLine(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
