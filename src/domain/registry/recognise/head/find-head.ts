/**
 * Where the head of the table is: the rows whose texts name the most fields, with the groups above them and the units below.
 *
 *     findHead(openSample(sheet), names)   // { first: 3, height: 2, columns: […], score: 6.8 }
 */
import { type GridRow, isFilled, type RawCell, rawText } from '../../../grid/grid.ts'
import { isCreditCode, normaliseCreditCode } from '../../credit-code.ts'
import { hasDay, isNoteText } from '../../rows/row-labels.ts'
import { type HeadColumn, isOverTable, type OpenSample, readHeadBlock } from './head-block.ts'
import type { HeadNames } from './head-names.ts'
import { isIndexText, readHeadUnit, readHeadWordsOnce } from './head-words.ts'
import { resolveHead } from './resolve-head.ts'

export interface FoundHead {
  /** Index into the sample's rows. */
  readonly first: number
  readonly height: number
  readonly columns: readonly HeadColumn[]
  readonly score: number
}

/** Titles and notes above a table are rarely longer. */
const searchedRows = 80
const maxHeight = 4
/** Less than two columns make no table. */
const leastScore = 1.5
/** A row with a credit code, or with many numbers, is never part of a head. */
const mostCost = 2

export function findHead(open: OpenSample, names: HeadNames): FoundHead | undefined {
  let best: FoundHead | undefined
  const costs = open.sample.rows.slice(0, searchedRows).map((row) => dataCost(row, open.width))
  for (let height = 1; height <= maxHeight; height += 1) {
    for (let first = 0; first + height <= costs.length; first += 1) {
      const rows = costs.slice(first, first + height)
      // each row more costs a little, each cell that looks like data a lot
      const cost = rows.reduce((sum, one) => sum + one, 0.05 * (height - 1))
      if (Math.max(...rows) >= mostCost || (height > 1 && !isConsecutive(open, first, height))) continue
      const columns = readHeadBlock(open, first, height)
      const score = scoreColumns(columns, names) - cost
      if (score >= leastScore && score > (best?.score ?? 0) + 1e-9) best = { first, height, columns, score }
    }
  }
  return best === undefined ? undefined : extend(open, best, names)
}

function isConsecutive({ sample }: OpenSample, first: number, height: number): boolean {
  const from = sample.rows[first]?.number ?? 0
  return sample.rows[first + height - 1]?.number === from + height - 1
}

/** Each thing that is named counts once; two columns for one count a little, since months stand side by side. */
function scoreColumns(columns: readonly HeadColumn[], names: HeadNames): number {
  const seen = new Set<string>()
  let score = 0
  for (const { path } of columns) {
    const { use, confidence, reason, period } = resolveHead(path, names)
    const key = `${use.kind}/${'field' in use ? use.field : ''}`
    if (use.kind === 'none') score += reason === 'foreign' ? 0.2 : 0
    else if (use.kind === 'ordinal' || use.kind === 'remark') score += seen.has(key) ? 0 : 0.3
    else score += !seen.has(key) ? confidence : period === undefined ? 0 : 0.1
    seen.add(key)
  }
  return score
}

function dataCost({ cells }: GridRow, width: number): number {
  const filled = cells.slice(0, width).filter(isFilled)
  // a row of column numbers belongs to a head, however long it is
  if (filled.every((cell) => isIndexText(rawText(cell).trim()))) return 0.3
  return filled.reduce<number>((sum, cell) => sum + dataLikeness(cell), 0)
}

function dataLikeness(cell: RawCell): number {
  const text = rawText(cell).trim()
  if (text === '') return 0
  // who filled it in, when, in which unit: above heads, never among them
  if (isNoteText(text) || /^[(（]?(计量|金额)?单位[:：]/.test(text)) return 1
  if (text.length > 60) return 0.5
  if (text.length >= 15 && isCreditCode(normaliseCreditCode(text))) return 2
  const isYear = /^(19|20)\d{2}年?$/.test(text)
  if (!isYear && /^[-+]?[\d,]+(\.\d+)?%?$/.test(text)) return /^\d{1,3}$/.test(text) ? 0.1 : 0.4
  return /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(text) ? 0.5 : 0
}

/** Down to the end of merged heads and to units and column numbers, then up to the groups. */
function extend(open: OpenSample, found: FoundHead, names: HeadNames): FoundHead {
  let { first, height } = found
  while (
    height < maxHeight + 2 &&
    (isHeadBelow(open, first, height) || isSecondHead(open, first + height, names))
  ) {
    height += 1
  }
  while (first > 0 && height < maxHeight + 2 && isGroupRow(open, first)) {
    first -= 1
    height += 1
  }
  return { ...found, first, height, columns: readHeadBlock(open, first, height) }
}

/** Whether the row after the block still belongs to it. */
function isHeadBelow({ sample, merged, width }: OpenSample, first: number, height: number): boolean {
  const last = sample.rows[first + height - 1]
  const next = sample.rows[first + height]
  if (last === undefined || next === undefined || next.number !== last.number + 1) return false
  const filled = Array.from({ length: width }, (_, at) => at).filter((at) => isFilled(next.cells[at]))
  if (filled.length === 0) return false
  const texts = filled.map((at) => rawText(next.cells[at]).trim())
  if (texts.every((text) => isUnitOrIndex(text)) && texts.some((text) => !/^\d+$/.test(text))) return true
  if (texts.length > 2 && isCounting(texts)) return true
  if (filled.some((at) => dataLikeness(next.cells[at]) > 0)) return false
  const reachesDown = (at: number) => {
    const range = merged.at(next.number, at + 1)
    return range !== undefined && range.firstRow <= last.number && range.lastRow >= next.number
  }
  if (Array.from({ length: width }, (_, at) => at).some(reachesDown)) return true
  // sub-heads: all of them under a group, none where a head stands alone
  const isUnderGroup = (at: number) => {
    const range = merged.at(last.number, at + 1)
    if (range !== undefined) return range.lastColumn > range.firstColumn
    return !isFilled(last.cells[at]) || (!isFilled(last.cells[at + 1]) && isFilled(next.cells[at + 1]))
  }
  return (
    filled.length >= 2 &&
    filled.length < width * 0.8 &&
    filled.every(isUnderGroup) &&
    !isFilled(next.cells[0])
  )
}

/** The same heads once more, in another language or as keys. */
function isSecondHead({ sample }: OpenSample, at: number, names: HeadNames): boolean {
  const texts = (sample.rows[at]?.cells ?? []).filter(isFilled).map((cell) => rawText(cell).trim())
  const known = texts.filter((text) => namesField(text, names) !== undefined).length
  return known >= 2 && known >= texts.length * 0.6
}

function isUnitOrIndex(text: string): boolean {
  const inner = text.replace(/^[(（[【](.*)[)）\]】]$/, '$1').trim()
  return (
    readHeadUnit(inner) !== undefined ||
    /^([甲乙丙丁戊己庚辛壬癸]|[A-Z]|\d{1,3}|-|—|\/|必填|选填)$/.test(inner)
  )
}

/** 1, 2, 3 … or 甲, 乙, 1, 2: a row of column numbers. */
function isCounting(texts: readonly string[]): boolean {
  const digits = texts
    .map((text) => text.replace(/[()（）]/g, '').replace(/=.*/, ''))
    .filter((text) => /^\d+$/.test(text))
  const others = texts.length - digits.length
  const isRising = digits.every((text, i) => i === 0 || Number(text) === Number(digits[i - 1]) + 1)
  return (
    digits.length >= 2 &&
    isRising &&
    Number(digits[0]) <= 2 &&
    others === texts.filter((t) => /^[甲乙丙丁戊A-Z]$/.test(t)).length
  )
}

/** The row above holds groups: several texts, or one over part of the table, none of them a note, a day or a sentence. */
function isGroupRow({ sample, merged, width }: OpenSample, first: number): boolean {
  const [above, row] = [sample.rows[first - 1], sample.rows[first]]
  if (above === undefined || row === undefined || above.number !== row.number - 1) return false
  const filled = above.cells.slice(0, width).flatMap((cell, at) => (isFilled(cell) ? [at] : []))
  const texts = filled.map((at) => rawText(above.cells[at]).trim())
  if (texts.some((text) => text.length > 24 || /[:：。；]/.test(text) || isNoteText(text) || hasDay(text)))
    return false
  const [only, ...more] = filled
  if (only === undefined || more.length > 0) return only !== undefined
  const range = merged.at(above.number, only + 1)
  if (range !== undefined && range.lastColumn > range.firstColumn) return !isOverTable(range, width)
  return only > 0 && canReachRight(above.cells, row.cells, only)
}

/** A lone text stands over the heads to its right where it does not stand over the last one. */
function canReachRight(above: readonly RawCell[], row: readonly RawCell[], at: number): boolean {
  return at > 0 && isFilled(row[at]) && isFilled(row[at + 1]) && !isFilled(above[at + 1])
}

/** A number, a day or a code: no head, and most of what stands in the rows of a table. */
const plainValue = /^(?:[\d.,%/\s-]*|[\dA-Z]{8,})$/

/** Used by those who look for fields down a column. */
export function namesField(text: string, names: HeadNames): string | undefined {
  if (plainValue.test(text)) return undefined
  const match = names.find(readHeadWordsOnce(text, names))
  return match?.use.kind === 'field' ? match.use.field : undefined
}
