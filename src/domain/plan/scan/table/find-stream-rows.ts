/**
 * A stream of cells that begins with the headings of a table → its rows. The headings are the first cells that read as such;
 * the rest is laid out under them.
 *
 *     项目 ¦ 分值 ¦ 目标任务 ¦ 监考单位 ¦ 宏观调控 ¦ 工业投资 ¦ 1 ¦ 52 ¦ 区经信局 …
 */
import type { TextRange } from '../../compiled-plan.ts'
import { type AlignedRow, alignCells } from './align-cells.ts'
import { readCell } from './cell-reading.ts'
import { type ColumnKind, columnKind, goesOn, mayHoldFigures } from './column-kind.ts'

/** More columns than this are no table of a plan. */
export const mostColumns = 16
/** A stream is laid out up to here; what follows is read as a table of its own. */
export const mostCells = 20_000
/** Above this mean cost a row the stream was no table; wide tables have more cells to miss. */
function mostCostPerRow(columns: number): number {
  return Math.max(5, 3 + 0.4 * columns)
}

export interface StreamHead {
  readonly cells: readonly TextRange[]
  readonly kinds: readonly ColumnKind[]
  /** Place of the first cell after the headings. */
  readonly next: number
}

export function findStreamRows(
  text: string,
  cells: readonly TextRange[],
): readonly (readonly TextRange[])[] | undefined {
  const head = findStreamHead(text, cells)
  if (head === undefined) return undefined
  const body = cells.slice(head.next)
  return alignUnder(text, head, body)
}

/** The run of headings a stream begins with; at least three, a name and something said of it among them. */
export function findStreamHead(text: string, cells: readonly TextRange[]): StreamHead | undefined {
  const ranges: TextRange[] = []
  const kinds: (ColumnKind | undefined)[] = []
  const read = (at: number) => readCell(text.slice(cells[at]?.start ?? 0, cells[at]?.end ?? 0))
  let next = 0
  for (; next < cells.length && kinds.length < mostColumns; next++) {
    const cell = cells[next]
    if (cell === undefined) break
    const reading = read(next)
    const last = ranges.at(-1)
    if (last !== undefined && goesOn(text.slice(last.start, last.end), reading)) {
      ranges[ranges.length - 1] = { start: last.start, end: cell.end }
      continue
    }
    const kind = columnKind(reading)
    if (
      kind === undefined &&
      !mayHeadRows({ reading, after: read(next + 1), place: kinds.length, first: kinds[0] })
    )
      break
    ranges.push(cell)
    kinds.push(kind === 'task' && mayHoldFigures(reading) && kinds.includes('score') ? 'value' : kind)
  }
  const named = nameRows(kinds, (at) =>
    mayHoldFigures(text.slice(ranges[at]?.start ?? 0, ranges[at]?.end ?? 0)),
  )
  return isTableHead(named) ? { cells: ranges, kinds: named, next } : undefined
}

interface Heading {
  readonly reading: string
  readonly after: string
  readonly place: number
  readonly first: ColumnKind | undefined
}

/** `序号 ¦ 民生实事 ¦ 责任单位`: the words behind the ordinals head the rows, whatever they are, where a known heading follows. */
export function mayHeadRows({ reading, after, place, first }: Heading): boolean {
  return (
    place === 1 &&
    first === 'ordinal' &&
    /^[一-龥“”()、]{2,12}$/.test(reading) &&
    columnKind(after) !== undefined
  )
}

/** Some column names the rows: one with an unknown heading, else one whose goals (预期目标) may be sentences. */
function nameRows(
  kinds: readonly (ColumnKind | undefined)[],
  mayBeSentences: (at: number) => boolean,
): readonly ColumnKind[] {
  const isNaming = (kind: ColumnKind | undefined) => kind === 'name' || kind === 'task' || kind === undefined
  const naming = kinds.includes('value') ? 'name' : 'task'
  const values = kinds.filter((kind) => kind === 'value')
  const from =
    kinds.some(isNaming) || values.length !== 1
      ? -1
      : kinds.findIndex((kind, at) => kind === 'value' && mayBeSentences(at))
  return kinds.map((kind, at) => (at === from ? 'task' : (kind ?? naming)))
}

export function isTableHead(kinds: readonly ColumnKind[]): boolean {
  const has = (...wanted: readonly ColumnKind[]) => wanted.some((kind) => kinds.includes(kind))
  return kinds.length >= 3 && has('name', 'task', 'category') && has('value', 'owner', 'lead', 'unit')
}

/** True where the last three cells are headings: another table begins, so that no cell is laid out under many heads. */
export function beginsTable(last: readonly string[]): boolean {
  return last.length >= 3 && last.slice(-3).every((reading) => columnKind(reading) !== undefined)
}

/** Rows under the headings, the headings' row first; undefined where the cells do not fit them. */
export function alignUnder(
  text: string,
  head: StreamHead,
  body: readonly TextRange[],
): readonly (readonly TextRange[])[] | undefined {
  if (body.length < 2) return undefined
  const hasCategory = head.kinds.includes('category')
  const kinds: readonly ColumnKind[] = hasCategory ? head.kinds : ['category', ...head.kinds]
  const start = head.cells[0]?.start ?? 0
  const headings = hasCategory ? head.cells : [{ start, end: start }, ...head.cells]
  const readings = body.map((cell) => readCell(text.slice(cell.start, cell.end)))
  const { rows, cost } = alignBest(kinds, readings)
  if (rows.length === 0 || cost / rows.length > mostCostPerRow(kinds.length)) return undefined
  return [headings, ...rows.map((row) => pickCells(row, body))]
}

/** 目标任务 beside names may hold figures or sentences: the reading that fits the cells better counts. */
function alignBest(kinds: readonly ColumnKind[], readings: readonly string[]) {
  const asWords = alignCells(kinds, readings)
  if (!kinds.includes('name') || !kinds.includes('task')) return asWords
  const asFigures = alignCells(
    kinds.map((kind) => (kind === 'task' ? 'value' : kind)),
    readings,
  )
  return asFigures.cost < asWords.cost ? asFigures : asWords
}

function pickCells(row: AlignedRow, body: readonly TextRange[]): readonly TextRange[] {
  let end = body[row.find((run) => run !== null)?.first ?? 0]?.start ?? 0
  return row.map((run) => {
    const first = run === null ? undefined : body[run.first]
    const last = run === null ? undefined : body[run.last]
    if (first === undefined || last === undefined) return { start: end, end }
    end = last.end
    return { start: first.start, end }
  })
}
