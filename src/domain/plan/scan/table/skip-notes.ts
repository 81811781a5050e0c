/**
 * Notes between the rows of a table (`说明：…`, `计算方法：…`): they end it only where the numbering of its rows does not go on behind them.
 *
 *     1 ¦ 居民健康素养水平 ¦ 22
 *     说明：……                ← passed over
 *     2 ¦ 成人肥胖增长率 ¦ 5
 */
import { isPageMark, type TableLine, type TableText } from './table-text.ts'

const note =
  /^\(?(?:说明|注|备注|计算方法|计算公式|指标解释|指标说明|指标含义|数据来源|统计口径|解释)\s*\d{0,2}\s*[:.、]/
/** Lines behind a note within which the next number must stand. */
const mostBehind = 10

export interface NotePlace {
  /** Line to look at. */
  readonly at: number
  /** Number of the row that would follow. */
  readonly nextOrdinal: number
}

/** Number of the line to go on with: the given one where it is no note, or where no row follows. */
export function skipNotes({ lines }: TableText, { at, nextOrdinal }: NotePlace): number {
  if (nextOrdinal < 2 || !isNote(lines[at])) return at
  let behind = at
  while (isNote(lines[behind]) || isEmpty(lines[behind])) behind++
  let seen = 0
  for (let ahead = behind; ahead < lines.length && seen < mostBehind; ahead++) {
    const line = lines[ahead]
    if (line === undefined || isEmpty(line)) continue
    if (line.folded === String(nextOrdinal)) return behind
    seen++
  }
  return at
}

function isNote(line: TableLine | undefined): boolean {
  return line !== undefined && note.test(line.folded)
}

function isEmpty(line: TableLine | undefined): boolean {
  return line !== undefined && (line.folded === '' || isPageMark(line.folded))
}
