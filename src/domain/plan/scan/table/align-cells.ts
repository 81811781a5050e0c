/**
 * Puts a stream of cells that lost its layout back into rows: each cell goes to the column it fits best, left to right, and a
 * new row begins where going on to the left is cheaper. Cells that merging or copying swallowed cost little to skip; several
 * names of one list of organs, a line each, stay in their column.
 *
 *     alignCells(['name', 'score', 'value', 'owner'], ['建筑业总产值', '1', '140', '区住建局', '工业投资', '1', '52'])
 *     // { rows: [[{0,0}, {1,1}, {2,2}, {3,3}], [{4,4}, {5,5}, {6,6}, null]], cost: … }
 *
 * Dynamic programming over cells × columns²; the number of columns is bounded by the caller.
 */
import type { ColumnKind } from './column-kind.ts'
import { isUnitWord } from './unit-word.ts'

/** Places in the stream of the first and last of the cells that fill one place of the table. */
export interface CellRun {
  readonly first: number
  readonly last: number
}

export type AlignedRow = readonly (CellRun | null)[]

export interface Alignment {
  /** For each row and column its cells; null where the row has none. */
  readonly rows: readonly AlignedRow[]
  /** 0 when every cell fits and none is missing. */
  readonly cost: number
}

const skipCosts: Readonly<Record<ColumnKind, number>> = {
  ordinal: 2,
  category: 0.1,
  name: 6,
  unit: 2,
  value: 1.5,
  score: 4,
  task: 6,
  lead: 0.8,
  support: 0.5,
  owner: 0.8,
  person: 1,
  deadline: 1,
  binding: 2,
  progress: 0.8,
  remark: 0.2,
}

const numberCell =
  /^([≥≤><≧≦约近超达]|不低于|不高于|不少于|不超过|低于|高于|大于|小于|达到){0,2}\s*[[(〔【-]?-?\d[\d,.]*\s*[万亿]?[%‰]?[^\d。;,]{0,6}[\])〕】]?$/
/** A further name in a column of organs. */
const goingOnCost = 0.4
const emptyMark = /^[-—–－/／\\*…]{1,3}$/
const organEnd =
  /(局|厅|委|办|部|院|中心|公司|银行|办公室|街道|镇|乡|区|会|政府|专班|单位|部门|机构|支行|组|所|站|联|处|园|部队|局等|指挥部|[)）])等?[。.;；]?$/
/** Several organs in one cell. */
const organList = /^[^,。;0-9]{2,20}(、[^,。;0-9]{2,20}){1,40}[。.;；]?$/
const statusWord =
  /^(已|未|基本|正在|部分|超额)?(完成|推进|办结|达标|实施|序时推进|超序时|进行中|完成目标)(中)?$/
const bindingWord = /^(约束|预期|指导|倡导|引导|核心|参考|定量|定性)性?(指标)?$/
const dateWord =
  /(年|月|日|季度|全年|持续|长期|底|末|前|日常|[0-9]{4}([.-][0-9]{1,2}){0,2}|推进|坚持|常态化)$/

function isNumber(cell: string): boolean {
  return numberCell.test(cell) || emptyMark.test(cell)
}

function isText(cell: string): boolean {
  return !isNumber(cell)
}

function isOrgans(cell: string): boolean {
  return organEnd.test(cell) && (cell.length < 12 || organList.test(cell))
}

/** How badly a cell sits in a column: 0 fits, 9 does not. */
function misfit(kind: ColumnKind, cell: string): number {
  switch (kind) {
    case 'ordinal':
      return /^(\d{1,3}|[(（]?[一二三四五六七八九十]{1,3}[)）]?)[.、]?$/.test(cell) ? 0 : 9
    case 'name':
      if (isNumber(cell) || isUnitWord(cell)) return 9
      return organEnd.test(cell) && cell.length < 12 ? 1.5 : cell.length > 60 ? 3 : 0
    case 'task':
      return isNumber(cell) ? 7 : cell.length < 5 ? 2 : 0
    case 'category':
      if (!isText(cell) || cell.length > 16 || isUnitWord(cell)) return 9
      return (statusWord.test(cell) ? 4 : 1) + Math.max(0, cell.length - 8) * 0.3
    case 'unit':
      return isUnitWord(cell) ? 0 : 7
    case 'value':
      if (bindingWord.test(cell)) return 9
      return isNumber(cell) ? 0 : cell.length > 30 ? 6 : 3
    case 'score':
      return /^\d{1,3}(\.\d)?$/.test(cell) ? 0 : 9
    case 'lead':
    case 'support':
    case 'owner':
      return organEnd.test(cell) ? 0 : emptyMark.test(cell) ? 0.5 : isNumber(cell) ? 9 : 4
    case 'person':
      return /^[\u4e00-\u9fff\s、]{2,12}$/.test(cell) && !organEnd.test(cell) ? 0 : 4
    case 'deadline':
      return dateWord.test(cell) ? 0 : isNumber(cell) ? 5 : 2
    case 'binding':
      return bindingWord.test(cell) ? 0 : 9
    case 'progress':
      return isNumber(cell) || isOrgans(cell) ? 3 : 0
    case 'remark':
      return isNumber(cell) ? 4 : 2
  }
}

interface Step {
  readonly cost: number
  /** Column of the cell before; -1 at the start. */
  readonly from: number
  readonly isNewRow: boolean
}

interface Columns {
  readonly kinds: readonly ColumnKind[]
  /** `before[c]` is what skipping the columns before `c` costs. */
  readonly before: readonly number[]
}

export function alignCells(kinds: readonly ColumnKind[], cells: readonly string[]): Alignment {
  const columns: Columns = { kinds, before: skipSums(kinds) }
  const steps: Step[][] = []
  for (const cell of cells) {
    const previous = steps.at(-1)
    steps.push(kinds.map((kind, column) => addCost(bestStep(previous, column, columns), misfit(kind, cell))))
  }
  return traceRows(steps, columns)
}

/** Of several columns of figures the first, a base, is the likeliest to be empty. */
function skipSums(kinds: readonly ColumnKind[]): readonly number[] {
  const firstValue = kinds.indexOf('value')
  const sums = [0]
  for (const [column, kind] of kinds.entries())
    sums.push((sums.at(-1) ?? 0) + skipCosts[kind] - (column === firstValue ? 0.1 : 0))
  return sums
}

function addCost(step: Step, cost: number): Step {
  return { ...step, cost: step.cost + cost }
}

function bestStep(previous: readonly Step[] | undefined, column: number, { kinds, before }: Columns): Step {
  const head = before[column] ?? 0
  if (previous === undefined) return { cost: head, from: -1, isNewRow: true }
  const all = before.at(-1) ?? 0
  let best: Step = { cost: Number.POSITIVE_INFINITY, from: 0, isNewRow: true }
  for (let from = 0; from < previous.length; from++) {
    const reached = previous[from]?.cost ?? 0
    const after = before[from + 1] ?? 0
    const isNewRow = column <= from
    const cost = reached + (isNewRow ? all - after + head : head - after)
    if (cost < best.cost) best = { cost, from, isNewRow }
  }
  const goesOn = (previous[column]?.cost ?? 0) + goingOnCost
  return mayGoOn(kinds[column]) && goesOn < best.cost ? { cost: goesOn, from: column, isNewRow: false } : best
}

function mayGoOn(kind: ColumnKind | undefined): boolean {
  return kind === 'owner' || kind === 'lead' || kind === 'support'
}

function traceRows(steps: readonly (readonly Step[])[], { kinds, before }: Columns): Alignment {
  const all = before.at(-1) ?? 0
  let column = -1
  let cost = Number.POSITIVE_INFINITY
  for (const [index, step] of (steps.at(-1) ?? []).entries()) {
    const end = step.cost + all - (before[index + 1] ?? 0)
    if (end < cost) [column, cost] = [index, end]
  }
  const rows: AlignedRow[] = []
  let row = emptyRow(kinds.length)
  for (let place = steps.length - 1; place >= 0 && column >= 0; place--) {
    const step = steps[place]?.[column]
    row[column] = { first: place, last: row[column]?.last ?? place }
    if (step === undefined) break
    if (step.isNewRow) {
      rows.push(row)
      row = emptyRow(kinds.length)
    }
    column = step.from
  }
  return { rows: rows.reverse(), cost: steps.length === 0 ? 0 : cost }
}

function emptyRow(width: number): (CellRun | null)[] {
  return Array.from({ length: width }, () => null)
}
