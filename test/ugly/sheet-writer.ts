/** Writes the rows of an ugly sheet under their head, in groups with sections and sums, and remembers where each row of the truth went. */
import type { Chance } from './chance.ts'
import type { Draft } from './draft.ts'
import { towns } from './invented.ts'
import { mergeFirms, mergeNumbers, strayCells } from './mishaps.ts'
import type { Truth, TruthRow } from './truth.ts'
import type { Expected, UglyValue } from './ugly-cell.ts'
import type { UglyColumn } from './ugly-column.ts'
import { writeHeads } from './ugly-heads.ts'
import { writeExample, writeFoot, writeTitles, writeTotal } from './ugly-lines.ts'
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
}

/** sums-first: a town's sum stands above its firms. sizes: sections that are no towns. */
export type Grouping =
  | 'none'
  | 'section'
  | 'section-and-column'
  | 'merged'
  | 'subtotals'
  | 'sums-first'
  | 'sizes'

export interface WriterInput {
  readonly draft: Draft
  readonly truth: Truth
  readonly columns: readonly UglyColumn[]
  /** Empty columns on the left. */
  readonly offset: number
  readonly townField: string | undefined
  readonly isXlsx: boolean
  readonly noise: number
  readonly chance: Chance
  readonly style: HeadStyle
  readonly grouping: Grouping
}

export class SheetWriter {
  readonly #in: WriterInput
  readonly #expected = new Map<string, Expected>()
  readonly #rows: TruthRow[] = []
  readonly #rowOf: number[] = []
  /** Index of the truth's row, for each row written. */
  readonly #indexes: number[] = []
  #headLines: UglyValue[][] = []

  constructor(input: WriterInput) {
    this.#in = input
  }

  write(): UglySheet {
    const { draft, truth, columns, style, chance, offset } = this.#in
    const width = columns.length + offset
    writeTitles(draft, { truth, style, width, units: cornerUnits(columns, style) }, chance)
    const first = draft.next
    writeHeads(draft, this.#in, chance)
    this.#headLines = draft.rows.slice(first - 1).map((row) => [...row])
    if (chance.is(0.06)) writeExample(draft, this.#in, chance)
    if (chance.is(0.08)) this.#writeSum(chance.pick(['合计', '全区合计', '总计']), truth.rows)
    this.#writeGroups()
    this.#writeSums()
    const hasOrdinal = columns[0]?.kind === 'ordinal'
    writeFoot(draft, { width, hasOrdinal, offset, count: this.#rows.length, isXlsx: this.#in.isXlsx }, chance)
    this.#mishaps()
    return {
      draft,
      truth,
      columns,
      style,
      rows: this.#rows,
      rowOf: this.#rowOf,
      columnOf: this.#columnOf(),
      expected: this.#expected,
    }
  }

  #columnOf(): ReadonlyMap<string, number> {
    const { columns, offset } = this.#in
    return new Map(
      columns.flatMap(({ field }, i) => (field === undefined ? [] : [[field, i + 1 + offset] as const])),
    )
  }

  /** Sums below all rows: with a label, with parts, as an average, or with nothing that says so. */
  #writeSums(): void {
    const { chance } = this.#in
    if (chance.is(0.5))
      this.#writeSum(chance.pick(['合计', '总计', '合 计', '全区合计', '合计：', '总  计']), this.#rows)
    if (chance.is(0.1))
      this.#writeSum(chance.pick(['其中：规上企业', '其中:亏损企业', '  其中：外资']), this.#rows.slice(0, 3))
    if (chance.is(0.08)) this.#writeSum(chance.pick(['平均', '平均值', '户均']), this.#rows)
    if (chance.is(0.05)) this.#writeSum('', this.#rows)
  }

  #mishaps(): void {
    const { chance, isXlsx, draft, truth } = this.#in
    const input = { ...this.#in, rowOf: this.#rowOf, expected: this.#expected, columnOf: this.#columnOf() }
    const owners = this.#indexes.map((index) => truth.firms[index]?.code ?? '')
    if (chance.is(0.4)) mergeFirms(input, owners)
    if (isXlsx && chance.is(0.1)) mergeNumbers(input)
    if (chance.is(0.1)) strayCells(input)
    if (!isXlsx) return
    if (chance.is(0.12)) for (const row of chance.some(this.#rowOf, 0.1)) draft.hiddenRows.add(row)
    if (chance.is(0.12)) draft.hiddenColumns.add(chance.int(1, this.#in.columns.length) + this.#in.offset)
  }

  #writeGroups(): void {
    const { truth, townField, grouping } = this.#in
    const indexes = truth.rows.map((_, i) => i)
    if (grouping === 'none') {
      this.#writeRows(indexes)
      return
    }
    const townOf = (i: number) =>
      townField === undefined ? truth.firms[i]?.town : String(truth.rows[i]?.[townField])
    const groups = Map.groupBy(indexes, (i) => (grouping === 'sizes' ? String(i % 2) : (townOf(i) ?? '')))
    let number = 0
    for (const [key, members] of groups) {
      number += 1
      const sizes = ['规上企业', '规下企业'] as const
      const name =
        grouping === 'sizes'
          ? (sizes[number - 1] ?? '')
          : (towns.find(({ code }) => code === key)?.name ?? key)
      this.#writeGroup(name, number, members)
    }
  }

  #writeGroup(name: string, number: number, members: readonly number[]): void {
    const { grouping, townField, chance, truth } = this.#in
    if (grouping === 'sums-first') {
      const own = truth.rows.filter((_, i) => members.includes(i))
      this.#writeSum(chance.pick([`${han(number)}、${name}`, name, `（${han(number)}）${name}`]), own)
    } else if (grouping.startsWith('section') || grouping === 'sizes')
      this.#writeSection(name, number, members.length)
    const before = this.#rows.length
    this.#writeRows(members)
    if (grouping === 'merged' && townField !== undefined)
      this.#mergeColumn(townField, this.#rowOf[before] ?? 0)
    const withSums = grouping === 'subtotals' || (grouping !== 'sums-first' && chance.is(0.3))
    if (withSums)
      this.#writeSum(
        chance.pick([`${name}小计`, '小计', `${name}合计`, '小 计', name.endsWith('企业') ? '小计' : name]),
        this.#rows.slice(before),
      )
  }

  #writeSection(name: string, number: number, count: number): void {
    const { draft, columns, offset, chance, isXlsx } = this.#in
    const texts = [
      `${han(number)}、${name}`,
      `（${han(number)}）${name}`,
      name,
      `${name}（${count}家）`,
      `${number}. ${name}`,
      `【${name}】`,
    ]
    const cells: UglyValue[] = new Array<UglyValue>(columns.length + offset).fill(null)
    cells[offset] = chance.pick(name.endsWith('企业') ? texts.filter((text) => text !== name) : texts)
    const row = draft.add(cells)
    if (isXlsx && chance.is(0.7)) draft.merge(row, 1 + offset, [row, columns.length + offset])
  }

  #writeRows(indexes: readonly number[]): void {
    const { chance, draft, truth, noise } = this.#in
    const page = chance.is(0.15) ? chance.int(8, 40) : 0
    const isPaged = this.#rows.length === 0 && page > 0
    for (const [i, index] of indexes.entries()) {
      if (isPaged && i > 0 && i % page === 0) this.#repeatHead()
      if (chance.is(0.01)) draft.add(chance.is(0.5) ? [] : [' ', '', ' '])
      const row = truth.rows[index]
      if (row === undefined) continue
      this.#writeRow(row, index)
      // pasted twice
      if (chance.is(noise * 0.1)) {
        const first = this.#rowOf.at(-1) ?? 0
        this.#writeRow(row, index)
        for (const at of [first, first + 1])
          for (const column of [0, ...this.#columnOf().values()])
            this.#expected.set(`${at} ${column}`, 'told')
      }
    }
  }

  #writeRow(row: TruthRow, index: number): void {
    const { draft, columns, offset, chance, noise } = this.#in
    const number = draft.next
    // the code is not known yet, but the name is
    const isCodeless = columns.some(({ kind }) => kind === 'witness') && chance.is(noise * 0.2)
    const cells = columns.map((column, i) => {
      const isOwn = column.kind === 'ordinal' || column.kind === 'extra'
      const cell = column.write(
        row,
        column.path[0] === '税号' || column.path[0] === '纳税人识别号' || !isOwn ? index : this.#rows.length,
      )
      const isLeft = isCodeless && column.field === 'enterprise'
      this.#expected.set(`${number} ${i + 1 + offset}`, isLeft ? 'told' : cell.expected)
      return isLeft ? null : cell.value
    })
    draft.add([...new Array<UglyValue>(offset).fill(null), ...cells])
    this.#rows.push(row)
    this.#rowOf.push(number)
    this.#indexes.push(index)
  }

  #repeatHead(): void {
    const { draft, chance } = this.#in
    if (chance.is(0.3))
      draft.add([
        chance.pick([`第 ${chance.int(1, 9)} 页，共 ${chance.int(9, 20)} 页`, '转下页', '（续表）']),
      ])
    for (const line of this.#headLines) draft.add(line)
  }

  /** One cell for the rows from `first` on; a CSV keeps only its text in the first of them. */
  #mergeColumn(field: string, first: number): void {
    const { draft, columns, offset, isXlsx } = this.#in
    const at = columns.findIndex((column) => column.field === field) + offset
    const last = draft.next - 1
    if (at < offset || last <= first) return
    for (const row of this.#rowOf.filter((one) => one > first && one <= last)) {
      const cells = draft.rows[row - 1]
      if (cells !== undefined) cells[at] = null
      this.#expected.set(`${row} ${at + 1}`, this.#expected.get(`${first} ${at + 1}`) ?? 'exact')
    }
    if (isXlsx) draft.merge(first, at + 1, [last, at + 1])
  }

  #writeSum(label: string, rows: readonly TruthRow[]): void {
    const { draft, columns, offset, chance, isXlsx } = this.#in
    writeTotal(draft, { columns, offset, rows, label, isXlsx }, chance)
  }
}

function han(number: number): string {
  return '一二三四五六七八九十'[(number - 1) % 10] ?? ''
}

/** What the corner says: the units of the columns whose heads do not. */
function cornerUnits(columns: readonly UglyColumn[], { units }: HeadStyle): readonly string[] {
  if (units !== 'corner') return []
  return [
    ...new Set(columns.flatMap(({ unit, isNumber }) => (isNumber && unit !== undefined ? [unit.label] : []))),
  ]
}
