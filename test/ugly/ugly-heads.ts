/** The head of an ugly sheet: one row, or groups over columns, rows of units and of column numbers. */
import type { Chance } from './chance.ts'
import type { Draft } from './draft.ts'
import type { Truth } from './truth.ts'
import type { UglyValue } from './ugly-cell.ts'
import { periodWords, type UglyColumn } from './ugly-columns.ts'
import type { HeadStyle } from './write-head.ts'

export interface HeadInput {
  readonly columns: readonly UglyColumn[]
  readonly offset: number
  readonly style: HeadStyle
  readonly truth: Truth
  readonly isXlsx: boolean
}

export function writeHeads(draft: Draft, input: HeadInput, chance: Chance): void {
  const { columns, offset, style, truth, isXlsx } = input
  const line = (cells: readonly UglyValue[]) => [...new Array<UglyValue>(offset).fill(null), ...cells]
  const heads = columns.map(({ head }) => (head === '' ? null : head))
  const first = draft.next
  const runs = numberRuns(columns)
  const isGrouped = runs.length > 0 && (style.period === 'group' || chance.is(0.25))
  if (isGrouped) {
    const group =
      style.period === 'group' && truth.period !== undefined
        ? periodWords(truth.period, chance)
        : chance.pick(['主要经济指标', '生产经营情况', '指标'])
    writeGroupRow(draft, { ...input, group, runs, heads })
    const below = heads.map((head, i) => (isInRun(i, runs) ? head : isXlsx && chance.is(0.97) ? null : null))
    draft.add(line(below))
    if (isXlsx)
      for (const i of columns.keys())
        if (!isInRun(i, runs)) draft.merge(first, i + 1 + offset, [first + 1, i + 1 + offset])
  } else draft.add(line(heads))
  if (style.units === 'row')
    draft.add(
      line(
        columns.map(({ unit, isNumber }) =>
          isNumber && unit !== undefined && unit.label !== ''
            ? chance.pick([unit.label, unit.label, `（${unit.label}）`])
            : null,
        ),
      ),
    )
  if (chance.is(0.1)) {
    const words = columns.filter(({ isNumber }, i) => !isNumber && i <= 9).length
    const counted = columns.map(({ isNumber }, i) => isNumber || i > 9)
    const numberAt = (i: number) => String(counted.slice(0, i + 1).filter((is) => is).length)
    draft.add(
      line(counted.map((is, i) => (is || words === 0 ? numberAt(i) : ('甲乙丙丁戊己庚辛壬癸'[i] ?? '')))),
    )
  }
}

/** Neighbouring columns of numbers, from and to, counted from 0. */
function numberRuns(columns: readonly UglyColumn[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = []
  let from = -1
  for (let i = 0; i <= columns.length; i += 1) {
    const isNumber = columns[i]?.isNumber === true
    if (isNumber && from < 0) from = i
    if (isNumber || from < 0) continue
    runs.push([from, i - 1])
    from = -1
  }
  return runs
}

function isInRun(i: number, runs: readonly (readonly [number, number])[]): boolean {
  return runs.some(([from, to]) => i >= from && i <= to)
}

interface GroupInput extends HeadInput {
  readonly group: string
  readonly runs: readonly (readonly [number, number])[]
  readonly heads: readonly (string | null)[]
}

function writeGroupRow(draft: Draft, { group, runs, heads, offset, isXlsx }: GroupInput): void {
  const cells = heads.map((head, i) =>
    isInRun(i, runs) ? (runs.some(([from]) => from === i) ? group : null) : head,
  )
  const row = draft.add([...new Array<UglyValue>(offset).fill(null), ...cells])
  if (!isXlsx) return
  for (const [from, to] of runs) draft.merge(row, from + 1 + offset, [row, to + 1 + offset])
}
