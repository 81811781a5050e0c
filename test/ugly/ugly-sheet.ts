/**
 * One ugly sheet from known rows: titles, heads of several rows, sections, subtotals, repeated heads, notes, signatures.
 *
 *     const ugly = makeUglySheet(truth, { isXlsx: true, noise: 0.02 }, new Chance('7'))
 *     ugly.rowOf[3]   // the sheet row in which the fourth row of the truth stands
 */
import type { Chance } from './chance.ts'
import { Draft } from './draft.ts'
import { towns } from './invented.ts'
import type { Truth, TruthRow } from './truth.ts'
import type { Expected, UglyValue } from './ugly-cell.ts'
import { makeColumns, periodWords, type UglyColumn } from './ugly-columns.ts'
import { writeHeads } from './ugly-heads.ts'
import { writeFoot, writeTitles, writeTotal } from './ugly-lines.ts'
import type { HeadStyle } from './write-head.ts'

export interface UglySheet {
  readonly draft: Draft
  readonly truth: Truth
  readonly columns: readonly UglyColumn[]
  readonly style: HeadStyle
  /** Rows of the truth in the order in which they were written, and where. */
  readonly rows: readonly TruthRow[]
  readonly rowOf: readonly number[]
  /** By field, from 1. */
  readonly columnOf: ReadonlyMap<string, number>
  /** `row column` → what must be made of the cell. */
  readonly expected: ReadonlyMap<string, Expected>
  readonly headRows: readonly [number, number]
}

export interface UglyOptions {
  readonly isXlsx: boolean
  readonly noise: number
}

type Grouping = 'none' | 'section' | 'section-and-column' | 'merged' | 'subtotals'

export function makeUglySheet(truth: Truth, { isXlsx, noise }: UglyOptions, chance: Chance): UglySheet {
  const { registry } = truth
  const timed = registry.period !== 'none'
  const place = timed
    ? chance.pick(['column', 'title', 'group', 'prefix', 'sheet', 'nowhere'] as const)
    : 'nowhere'
  const style: HeadStyle = {
    units: chance.pick(['bracket', 'bracket', 'row', 'corner', 'attached', 'none']),
    period: place,
    group: truth.period === undefined ? undefined : periodWords(truth.period, chance),
  }
  const townField = registry.fields.find(({ type }) => type.kind === 'reference' && type.to === 'town')?.key
  const grouping = chance.weighted<Grouping>([
    [5, 'none'],
    [1.5, 'section'],
    [1, 'section-and-column'],
    [1.5, 'merged'],
    [1.5, 'subtotals'],
  ])
  const left = grouping === 'section' && townField !== undefined ? [townField] : []
  const refersToFirm = registry.key.includes('enterprise')
  const columns = makeColumns(
    {
      truth,
      style,
      isXlsx,
      noise,
      left,
      names: !refersToFirm
        ? 'none'
        : chance.weighted<'beside' | 'instead' | 'none'>([
            [7, 'beside'],
            [1, 'instead'],
            [2, 'none'],
          ]),
      hasOrdinal: chance.is(0.7),
    },
    chance,
  )
  const offset = chance.is(0.08) ? 1 : 0
  const name = sheetName(truth, style, chance)
  const writer = new SheetWriter({
    draft: new Draft(name),
    truth,
    columns,
    offset,
    townField,
    isXlsx,
    chance,
    style,
    grouping,
  })
  return writer.write()
}

function sheetName({ period }: Truth, { period: place }: HeadStyle, chance: Chance): string {
  if (place !== 'sheet' || period === undefined)
    return chance.pick(['Sheet1', '汇总', '数据', '企业清单', 'sheet 1'])
  const [year = '', month] = period.split('-')
  return month === undefined
    ? chance.pick([`${year}年`, `${year}年度`, year])
    : chance.pick([`${year}年${Number(month)}月`, `${year}.${month}`, period])
}

interface WriterInput {
  readonly draft: Draft
  readonly truth: Truth
  readonly columns: readonly UglyColumn[]
  /** Empty columns on the left. */
  readonly offset: number
  readonly townField: string | undefined
  readonly isXlsx: boolean
  readonly chance: Chance
  readonly style: HeadStyle
  readonly grouping: Grouping
}

class SheetWriter {
  readonly #in: WriterInput
  readonly #expected = new Map<string, Expected>()
  readonly #rows: TruthRow[] = []
  readonly #rowOf: number[] = []
  #headRows: readonly [number, number] = [0, 0]
  #headLines: UglyValue[][] = []

  constructor(input: WriterInput) {
    this.#in = input
  }

  write(): UglySheet {
    const { draft, truth, columns, offset, style, chance } = this.#in
    const width = columns.length + offset
    writeTitles(draft, { truth, style, width, units: cornerUnits(columns, style) }, chance)
    const first = draft.next
    writeHeads(draft, { columns, offset, style, isXlsx: this.#in.isXlsx }, chance)
    this.#headRows = [first, draft.next - 1]
    this.#headLines = draft.rows.slice(first - 1).map((row) => [...row])
    this.#writeGroups()
    if (chance.is(0.5))
      this.#writeSum(chance.pick(['合计', '总计', '合 计', '全区合计', '合计：']), this.#rows)
    writeFoot(
      draft,
      {
        width,
        hasOrdinal: columns[0]?.kind === 'ordinal',
        offset,
        count: this.#rows.length,
        isXlsx: this.#in.isXlsx,
      },
      chance,
    )
    this.#hide()
    const columnOf = new Map(
      columns.flatMap(({ field }, i) => (field === undefined ? [] : [[field, i + 1 + offset] as const])),
    )
    return {
      draft,
      truth,
      columns,
      style,
      rows: this.#rows,
      rowOf: this.#rowOf,
      columnOf,
      expected: this.#expected,
      headRows: this.#headRows,
    }
  }

  #writeGroups(): void {
    const { truth, townField, grouping, chance, draft } = this.#in
    const indexes = truth.rows.map((_, i) => i)
    const townOf = (i: number) =>
      townField === undefined ? truth.firms[i]?.town : String(truth.rows[i]?.[townField])
    if (grouping === 'none') {
      this.#writeRows(indexes)
      return
    }
    const groups = Map.groupBy(indexes, (i) => townOf(i) ?? '')
    const withSums = grouping === 'subtotals' || chance.is(0.3)
    let number = 0
    for (const [town, members] of groups) {
      const name = towns.find(({ code }) => code === town)?.name ?? town
      number += 1
      if (grouping.startsWith('section')) this.#writeSection(name, number, members.length)
      const before = this.#rows.length
      this.#writeRows(members)
      if (grouping === 'merged' && townField !== undefined)
        this.#mergeColumn(townField, this.#rowOf[before] ?? 0)
      if (withSums)
        this.#writeSum(chance.pick([`${name}小计`, '小计', `${name}合计`, '小 计']), this.#rows.slice(before))
    }
  }

  #writeSection(name: string, number: number, count: number): void {
    const { draft, columns, offset, chance, isXlsx } = this.#in
    const han = '一二三四五六七八九十'[(number - 1) % 10]
    const text = chance.pick([
      `${han}、${name}`,
      `（${han}）${name}`,
      name,
      `${name}（${count}家）`,
      `${number}. ${name}`,
      `【${name}】`,
    ])
    const cells: UglyValue[] = new Array<UglyValue>(columns.length + offset).fill(null)
    cells[offset] = text
    const row = draft.add(cells)
    if (isXlsx && chance.is(0.7)) draft.merge(row, 1 + offset, [row, columns.length + offset])
  }

  #writeRows(indexes: readonly number[]): void {
    const { chance, draft, truth } = this.#in
    const page = chance.is(0.15) ? chance.int(8, 40) : 0
    const isPaged = this.#rows.length === 0 && page > 0
    for (const [i, index] of indexes.entries()) {
      if (isPaged && i > 0 && i % page === 0) this.#repeatHead()
      if (chance.is(0.01)) draft.add([])
      const row = truth.rows[index]
      if (row !== undefined) this.#writeRow(row, index)
    }
  }

  #writeRow(row: TruthRow, index: number): void {
    const { draft, columns, offset } = this.#in
    const number = draft.next
    const cells = columns.map((column, i) => {
      const cell = column.write(
        row,
        column.kind === 'ordinal' || column.kind === 'extra' ? this.#rows.length : index,
      )
      this.#expected.set(`${number} ${i + 1 + offset}`, cell.expected)
      return cell.value
    })
    draft.add([...new Array<UglyValue>(offset).fill(null), ...cells])
    this.#rows.push(row)
    this.#rowOf.push(number)
  }

  #repeatHead(): void {
    const { draft, chance } = this.#in
    if (chance.is(0.3)) draft.add([`第 ${chance.int(1, 9)} 页，共 ${chance.int(9, 20)} 页`])
    for (const line of this.#headLines) draft.add(line)
  }

  /** One cell for the rows from `first` on; a CSV keeps only its text in the first of them. */
  #mergeColumn(field: string, first: number): void {
    const { draft, columns, offset, isXlsx } = this.#in
    const at = columns.findIndex((column) => column.field === field) + offset
    const last = draft.next - 1
    if (at < offset || last <= first) return
    for (let row = first + 1; row <= last; row += 1) {
      const cells = draft.rows[row - 1]
      const isData = this.#rowOf.includes(row)
      if (cells === undefined || !isData) continue
      cells[at] = null
      this.#expected.set(`${row} ${at + 1}`, this.#expected.get(`${first} ${at + 1}`) ?? 'exact')
    }
    if (isXlsx) draft.merge(first, at + 1, [last, at + 1])
  }

  #writeSum(label: string, rows: readonly TruthRow[]): void {
    const { draft, columns, offset, chance, isXlsx } = this.#in
    writeTotal(draft, { columns, offset, rows, label, isXlsx }, chance)
  }

  #hide(): void {
    const { draft, columns, offset, chance, isXlsx } = this.#in
    if (!isXlsx) return
    if (chance.is(0.12)) for (const row of chance.some(this.#rowOf, 0.1)) draft.hiddenRows.add(row)
    if (chance.is(0.12)) draft.hiddenColumns.add(chance.int(1, columns.length) + offset)
  }
}

/** What the corner says: the units of the columns whose heads do not. */
function cornerUnits(columns: readonly UglyColumn[], { units }: HeadStyle): readonly string[] {
  if (units !== 'corner') return []
  return [
    ...new Set(columns.flatMap(({ unit, isNumber }) => (isNumber && unit !== undefined ? [unit.label] : []))),
  ]
}
