/**
 * Plain text as paragraphs and tables in order.
 *
 *     plainStretches(text, splitLines(text))   // [{ kind: 'paragraph', … }, { kind: 'table', … }]
 */
import { findTables } from './find-tables.ts'
import { columnWidth, joinLines } from './join-lines.ts'
import type { Line } from './scanned-text.ts'
import type { Stretch } from './stretch.ts'

const note = /^(?:[[(【]?\s?注\s?\d{0,2}\s?[\])】]?[:：.、]|备注[:：]|说明[:：]|\*\s?注|资料来源|数据来源)/

export function plainStretches(text: string, lines: readonly Line[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  const width = columnWidth(lines)
  let from = 0
  const paragraphsTo = (to: number) => {
    for (const { pieces, firstLine } of joinLines(lines.slice(from, to), width)) {
      const isNote = note.test(lines[firstLine]?.folded.slice(0, 12) ?? '')
      stretches.push({ kind: 'paragraph', pieces, markedLevel: null, isNote })
    }
  }
  for (const table of findTables(text, lines)) {
    paragraphsTo(table.firstLine)
    stretches.push({ kind: 'table', table })
    from = Math.max(from, table.lastLine + 1)
  }
  paragraphsTo(lines.length)
  return stretches
}
