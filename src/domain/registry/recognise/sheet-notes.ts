/**
 * What the lines around a table say of all of it: its title, the year, units, the town.
 *
 *     readSheetNotes(open, head)   // { units: [{ unit: 'wan-yuan', exponent: 0 }], periods: [{ period: '2025', source: 'title', … }], … }
 */
import { units } from '../../../base/quantity.ts'
import { type GridRow, isFilled, rawText } from '../../grid/grid.ts'
import type { ColumnUnit } from '../cell/decode-number.ts'
import type { ReferenceIndex } from '../cell/reference-index.ts'
import type { OpenSample } from './head/head-block.ts'
import { type HeadPeriod, periodText, readHeadPeriod } from './head/head-period.ts'
import { readHeadUnit } from './head/head-words.ts'
import type { FoundPeriod } from './recognised.ts'

export interface SheetNotes {
  /** What notes measure in: 单位：万元、亩. */
  readonly units: readonly ColumnUnit[]
  readonly periods: readonly FoundPeriod[]
  /** Of the sheet's name or title, where it is exactly one. */
  readonly town: string | undefined
}

/** What says a date of writing or of a rule, not of the data. */
const otherTime =
  /(填报|填表|制表|报送|上报|打印|导出|更新|截止|生成|下载|印发|发文|修订|施行|办法|规定|通知|文件|〔|\[20)[^，,；;]*$|时间[:：]|日期[:：]/
const statedTime =
  /(所属期|数据年度|数据年份|统计年度|评价年度|所属年度|报告期|统计期|数据月份|所属月份|年度|期间)[:：]?\s*([^，,；;\s]*\d[^，,；;\s]*)/
/** A day is when somebody wrote, no stretch that rows are of. */
const dayOfWriting = /\d年\d{1,2}月\d{1,2}日|\d{4}([-/.])\d{1,2}\1\d{1,2}/
const title = /表|名单|情况|台账|数据|汇总|统计|清单|名录|明细|一览|评价|填报|年度|月报|年报|企业/
const unitNote = /单位\s*(?:[:：为是]|均为)\s*([^)）】\]；;。\s]+)/g

export function readSheetNotes(
  { sample, width }: OpenSample,
  headFirst: number,
  towns: ReferenceIndex | undefined,
): SheetNotes {
  const above = sample.rows.filter(({ number }) => number < headFirst).flatMap((row) => textsOf(row, width))
  const below = sample.rows.filter(({ number }) => number > headFirst).flatMap(notesOf)
  return {
    units: distinctUnits(above.flatMap(readUnitNote), below.flatMap(readUnitNote)),
    periods: readAllPeriods(above, sample.name),
    town: findTown([sample.name, ...above], towns),
  }
}

function textsOf({ cells }: GridRow, width: number): readonly string[] {
  return cells
    .slice(0, width)
    .map((cell) => rawText(cell).trim())
    .filter((text) => text !== '')
}

/** Lines below the head that are notes: one text alone in its row. */
function notesOf({ cells }: GridRow): readonly string[] {
  const filled = cells.filter(isFilled)
  const text = rawText(filled[0]).trim()
  return filled.length === 1 && /^(注|备注|说明|附注|填报说明)|单位[:：为]/.test(text) ? [text] : []
}

function readUnitNote(text: string): readonly ColumnUnit[] {
  return [...text.matchAll(unitNote)].flatMap(([, written = '']) => {
    const whole = readHeadUnit(written.replace(/[(（].*$/, ''))
    if (whole !== undefined) return [whole]
    return written.split(/[、,，/和及]/).flatMap((part) => readHeadUnit(part) ?? [])
  })
}

/** Each unit once; a corner above goes before a note below that speaks of the same kind of quantity. */
function distinctUnits(above: readonly ColumnUnit[], below: readonly ColumnUnit[]): readonly ColumnUnit[] {
  const told = new Set(above.map(({ unit }) => units[unit].dimension))
  const all = [...above, ...below.filter(({ unit }) => !told.has(units[unit].dimension))]
  return all.filter((one, i) => all.findIndex((other) => isSameUnit(one, other)) === i)
}

function isSameUnit(a: ColumnUnit, b: ColumnUnit): boolean {
  return a.unit === b.unit && a.exponent === b.exponent
}

/** A sheet named 3月 under a title of 2025 is of March 2025. */
function readAllPeriods(above: readonly string[], sheet: string): readonly FoundPeriod[] {
  const titles = readPeriods(above, { source: 'title' })
  const year = titles.length === 1 ? Number(titles[0]?.period.slice(0, 4)) : undefined
  const names = readPeriods([sheet], { source: 'sheet-name', year })
  const isFiner = names.some(
    ({ period }) => period.length > 4 && titles.some((one) => one.period === period.slice(0, 4)),
  )
  return isFiner ? names : [...titles, ...names]
}

interface PeriodOrigin {
  readonly source: FoundPeriod['source']
  /** For months that are named without one. */
  readonly year?: number | undefined
}

/** What is stated goes before what a title mentions. */
function readPeriods(texts: readonly string[], origin: PeriodOrigin): readonly FoundPeriod[] {
  const { source } = origin
  const folded = texts.map((text) => text.normalize('NFKC').replace(/\s/g, ''))
  const stated = folded.flatMap((text) => {
    const written = statedTime.exec(text)?.[2]
    return written === undefined ? [] : periodIn(written, origin)
  })
  const titles = folded
    .filter((text) => text.length <= 60 && (source === 'sheet-name' || title.test(text)))
    .flatMap((text) => (otherTime.test(text) || dayOfWriting.test(text) ? [] : periodIn(text, origin)))
  const all = stated.length > 0 ? stated : titles
  return all.filter((one, i) => all.findIndex(({ period }) => period === one.period) === i)
}

/** Every stretch of time that a text names. */
function periodIn(text: string, { source, year }: PeriodOrigin): readonly FoundPeriod[] {
  const found: FoundPeriod[] = []
  let rest = text.toLowerCase()
  for (let round = 0; round < 4; round += 1) {
    const reading: { period: HeadPeriod | undefined; rest: string } = readHeadPeriod(rest)
    if (reading.period === undefined) break
    const known = reading.period.year ?? year
    if (known !== undefined)
      found.push({ period: periodText({ ...reading.period, year: known }), source, text })
    rest = reading.rest
  }
  return found
}

function findTown(texts: readonly string[], towns: ReferenceIndex | undefined): string | undefined {
  if (towns === undefined) return undefined
  for (const text of texts) {
    const found = new Set(townsIn(text, towns))
    if (found.size === 1) return [...found][0]
  }
  return undefined
}

/** A town named in a text: the text itself, or words of it that end like a town's name. */
function townsIn(text: string, towns: ReferenceIndex): readonly string[] {
  const bare = text.replace(/\s/g, '').replace(/[(（].*?[)）]/g, '')
  const whole = towns.find(bare)
  if (whole.length === 1) return whole
  return [...bare.matchAll(/\p{Script=Han}{2,5}?(?:街道|镇|乡)/gu)].flatMap(([name]) => {
    for (let from = 0; from < name.length - 2; from += 1) {
      const ids = towns.find(name.slice(from))
      if (ids.length === 1) return ids
    }
    return []
  })
}
