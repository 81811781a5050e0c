/**
 * Long cells of a table of tasks, read like paragraphs: 力争全年盘活存量土地400亩. What stands under 进展情况 looks back.
 *
 *     cellPassages(scanned)   // one passage a cell, a cell that spans only once
 */
import { foldText } from '../../scan/fold.ts'
import { readAloud } from '../../scan/read-aloud.ts'
import type { Passage, ScannedCell, ScannedText } from '../../scan/scanned-text.ts'
import { splitSentences } from '../../scan/split-sentences.ts'
import { readTableHead } from '../table/table-head.ts'

/** Shorter ones are names, numbers and units. */
const shortestSentence = 8
const saysSomething = /\d[\d.]*\s?(?:[%万亿元家个项件人亩]|[\p{Script=Han}])/u

export interface CellPassage {
  readonly passage: Passage
  readonly mood: 'back' | 'ahead'
}

export function cellPassages({ text, tables }: ScannedText): readonly CellPassage[] {
  const passages: CellPassage[] = []
  for (const table of tables) {
    const seen = new Set<number>()
    const columns = readTableHead(table)?.columns ?? []
    const progress = new Set(columns.filter(({ kind }) => kind === 'progress').map(({ place }) => place))
    for (const cell of table.rows.flat()) {
      if (seen.has(cell.range.start) || !isSentence(cell)) continue
      seen.add(cell.range.start)
      const mood = progress.has(cell.column) ? 'back' : 'ahead'
      passages.push({ passage: cellPassage(text, cell, table.section), mood })
    }
  }
  return passages
}

function isSentence({ reading }: ScannedCell): boolean {
  if (reading.length < shortestSentence || !saysSomething.test(reading)) return false
  return (
    /[,。;、]|增长|达到|新增|完成|建成|实现|引进|培育|实施|以上/.test(reading) &&
    !/^[^,。;]{2,30}\([^()]{1,8}\)$/.test(reading)
  )
}

function cellPassage(text: string, { range }: ScannedCell, section: string | null): Passage {
  const folded = foldText(text.slice(range.start, range.end))
  const { reading, offsets } = readAloud(folded, [{ start: 0, end: folded.length }])
  const moved = offsets.map((offset) => offset + range.start)
  const at = (index: number) => moved[index] ?? range.end
  const sentences = splitSentences(reading).map(({ start, end }) => ({
    start: at(start),
    end: at(end - 1) + 1,
  }))
  return { reading, offsets: moved, section, kind: 'text', range, sentences }
}
