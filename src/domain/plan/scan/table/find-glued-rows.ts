/**
 * A table that copying ran together without even blanks between its cells. Only what is sure is read: a name, a unit, and a figure with its sign
 * of comparison; the number of the row, or the end of the organ before it, tells where a name begins. Where a heading says
 * that organs answer for the rows, they stand between a figure and the next row.
 *
 *     指标名称计量单位2030年目标值责任单位一、效益1 工业增加值率% ≥ 24市统计局2 发明专利拥有量件≥ 80市科技局
 *                                                ^^^^^^^^^^ name  ^unit ^^^^ figure
 *                                                                         ^^^^^^ owner
 */
import type { TextRange } from '../../compiled-plan.ts'
import { trimRange } from './cell-reading.ts'
import type { FoundRows, TableLine, TableText } from './table-text.ts'
import { isUnitWord } from './unit-word.ts'

const shortest = 80
/** Headings must stand in the first words of the line. */
const longestBefore = 120
const head =
  /(?<name>指标名称|指标|项目)\s*(?<unit>(?:计量)?单位)\s*(?<value>(?:(?:19|20)\d\d\s*年?\s*)?目标值?|(?:19|20)\d\d\s*年)\s*(?:(?<owner>(?:责任|牵头|主管|落实|完成)(?:单位|部门))|资料来源|数据来源|备注)?/d
const figure = /[≥≤=<>]\s*\d+(?:\.\d+)?/g
const longestUnit = 6
/** Numbers of rows are missed where a figure is in words; beyond so many the number belongs to something else. */
const mostMissed = 4

/** Organs, one or a list, at the start of what follows a figure. */
const organs =
  /^\s*[\u4e00-\u9fff、()]{2,40}?(?:局|厅|委|办|总队|部门|中心|管委会)(?=\s*(?:$|[\d一二三四五六七八九十注(]|[。;,]))/

interface Reached {
  /** Place in the line behind the figure before. */
  readonly end: number
  readonly ordinal: number
}

export function findGluedRows(source: TableText, from: number): FoundRows | undefined {
  const line = source.lines[from]
  if (line === undefined || line.folded.length < shortest) return undefined
  const heading = head.exec(line.raw.slice(0, longestBefore))
  const { name, unit, value, owner } = heading?.indices?.groups ?? {}
  if (heading === null || name === undefined || unit === undefined || value === undefined) return undefined
  const at = ([start, end]: readonly [number, number]) => place(source, line, { start, end })
  const body = readRows(source, line, heading.index + heading[0].length)
  const heads = [at(name), at(unit), at(value), ...(owner === undefined ? [] : [at(owner)])]
  const rows =
    owner === undefined
      ? body
      : body.map((row, index) => withOwner(source, line, { row, next: body[index + 1] }))
  return body.length < 3 ? undefined : { rows: [heads, ...rows], next: from + 1 }
}

interface Neighbours {
  readonly row: readonly TextRange[]
  readonly next: readonly TextRange[] | undefined
}

/** 24市统计局2 发明专利: what stands between the figure and the name of the next row. */
function withOwner(source: TableText, line: TableLine, { row, next }: Neighbours): readonly TextRange[] {
  const start = row.at(-1)?.end ?? line.range.start
  const until = next?.[0]?.start ?? line.range.end
  const found = organs.exec(source.text.slice(start, until))?.[0].length ?? 0
  return [...row, trimRange(source.text, { start, end: start + found })]
}

function readRows(source: TableText, line: TableLine, from: number): readonly (readonly TextRange[])[] {
  const rows: (readonly TextRange[])[] = []
  let reached: Reached = { end: from, ordinal: 0 }
  for (const { 0: printed, index } of line.raw.matchAll(figure)) {
    if (index < reached.end) continue
    const unit = unitBefore(line.raw, index, reached.end)
    if (unit === undefined) continue
    const name = nameIn(line.raw.slice(reached.end, unit.start), reached.ordinal)
    const isShare = line.raw.slice(unit.start, unit.end) === '%'
    const end = index + (isShare ? withoutOrdinal(printed, name.ordinal) : printed.length)
    const start = reached.end + name.start
    reached = { end, ordinal: name.ordinal }
    if (unit.start - start < 2) continue
    rows.push([
      place(source, line, { start, end: unit.start }),
      place(source, line, unit),
      place(source, line, { start: index, end }),
    ])
  }
  return rows
}

function place({ text }: TableText, line: TableLine, { start, end }: TextRange): TextRange {
  return trimRange(text, { start: line.range.start + start, end: line.range.start + end })
}

/** The longest unit of measure that ends before the sign of comparison. */
function unitBefore(words: string, at: number, from: number): TextRange | undefined {
  const end = words.slice(from, at).trimEnd().length + from
  for (let length = Math.min(longestUnit, end - from); length > 0; length--) {
    if (isUnitWord(words.slice(end - length, end))) return { start: end - length, end }
  }
  return undefined
}

/** A share above 100 has taken in the number of the next row: `≥9818 失业率` is 98 and row 18. Returns the length to keep. */
function withoutOrdinal(printed: string, last: number): number {
  if (Number(/[\d.]+/.exec(printed)?.[0] ?? 0) <= 100) return printed.length
  for (let next = last + 1; next <= last + mostMissed; next++) {
    if (printed.endsWith(String(next))) return printed.length - String(next).length
  }
  return printed.length
}

/** Behind the last number that goes on counting, else behind the organ that closes the row before. */
function nameIn(between: string, last: number): { readonly start: number; readonly ordinal: number } {
  let found: { start: number; ordinal: number } | undefined
  for (const { 0: printed, 1: digits, index } of between.matchAll(
    /(?<![\d.(])(\d{1,2})\s*(?=[\u4e00-\u9fff])(?![年月万亿元个家项])/g,
  )) {
    const ordinal = Number(digits)
    if (ordinal > (found?.ordinal ?? last) && ordinal <= last + mostMissed)
      found = { start: index + printed.length, ordinal }
  }
  if (found !== undefined) return found
  const organ = /^\s*[\u4e00-\u9fff]{1,8}?(?:局|厅|委|办|总队|部门|中心)(?=.{2})/.exec(between)
  return { start: organ?.[0].length ?? 0, ordinal: last }
}
