/**
 * A table pasted as one running line, blanks between its cells: the first words are headings, the rest falls under them.
 *
 *     指标 单位 2024年 2026年 技改投资 亿元 30 45 上市企业 家 3 6
 */
import type { TextRange } from '../../compiled-plan.ts'
import { alignUnder, findStreamHead, mostCells } from './find-stream-rows.ts'
import type { FoundRows, TableLine, TableText } from './table-text.ts'

/** Words before the headings that may be the table's title. */
const mostBefore = 2
/** Shorter lines are rows of a table that keeps its lines. */
const shortest = 60

export function findFlatRows(source: TableText, from: number): FoundRows | undefined {
  const line = source.lines[from]
  if (line === undefined || line.folded.length < shortest) return undefined
  const start = /^\s*\S{1,40}(?:[ \t\u3000]+\S{1,40}){5}/.exec(line.raw.slice(0, 300))
  if (start === null) return undefined
  const first = splitWords(line, 24)
  for (let skipped = 0; skipped <= mostBefore; skipped++) {
    if (findStreamHead(source.text, first.slice(skipped)) === undefined) continue
    const words = splitWords(line, mostCells).slice(skipped)
    const head = findStreamHead(source.text, words)
    const rows = head === undefined ? undefined : alignUnder(source.text, head, words.slice(head.next))
    return rows === undefined || rows.length < 3 ? undefined : { rows, next: from + 1 }
  }
  return undefined
}

function splitWords(line: TableLine, most: number): readonly TextRange[] {
  const words: TextRange[] = []
  for (const match of line.raw.matchAll(/\S+/g)) {
    const start = line.range.start + match.index
    words.push({ start, end: start + match[0].length })
    if (words.length >= most) break
  }
  return words
}
