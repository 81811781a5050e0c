/** The head of an ugly sheet: one row, or groups over columns, rows of units and of column numbers. */
import type { Chance } from './chance.ts'
import type { Draft } from './draft.ts'
import type { UglyValue } from './ugly-cell.ts'
import type { UglyColumn } from './ugly-column.ts'
import type { HeadStyle } from './write-head.ts'

export interface HeadInput {
  readonly columns: readonly UglyColumn[]
  readonly offset: number
  readonly style: HeadStyle
  readonly isXlsx: boolean
}

export function writeHeads(draft: Draft, input: HeadInput, chance: Chance): void {
  const { columns, offset, style } = input
  const depth = Math.max(...columns.map(({ path }) => path.length))
  const paths = columns.map(({ path }) => path)
  const gathered = depth === 1 && chance.is(0.2) ? gather(columns, chance) : paths
  const height = Math.max(...gathered.map((path) => path.length))
  const first = draft.next
  const line = (cells: readonly UglyValue[]) =>
    draft.add([...new Array<UglyValue>(offset).fill(null), ...cells])
  for (let level = 0; level < height; level += 1) {
    line(gathered.map((path, i) => headAt(gathered, i, level) ?? (path.length === 0 ? null : null)))
  }
  if (input.isXlsx) mergeHeads(draft, { paths: gathered, offset, first, height })
  if (style.units === 'row') {
    line(
      columns.map(({ unit, isNumber, field }) =>
        isNumber && field !== undefined && unit !== undefined && unit.label !== ''
          ? chance.pick([unit.label, unit.label, `（${unit.label}）`])
          : null,
      ),
    )
  }
  if (chance.is(0.1)) writeNumbers(columns, line)
}

/** Groups that say nothing: 主要指标 over all numbers, 基本情况 over the rest. */
function gather(columns: readonly UglyColumn[], chance: Chance): readonly (readonly string[])[] {
  const [words, numbers] = [
    chance.pick(['', '基本情况', '企业基本信息']),
    chance.pick(['主要经济指标', '生产经营情况', '指标', '评价数据', '亩均效益指标']),
  ]
  return columns.map(({ path, isNumber, kind }) => {
    const group = isNumber ? numbers : kind === 'extra' || kind === 'ordinal' ? '' : words
    return group === '' || path.length === 0 ? path : [group, ...path]
  })
}

/** Each head stands at its level, once for neighbours that share it; what has fewer levels stands on top. */
function headAt(paths: readonly (readonly string[])[], i: number, level: number): string | null {
  const path = paths[i] ?? []
  const before = paths[i - 1] ?? []
  const isShared =
    level < path.length - 1 &&
    path.slice(0, level + 1).every((head, at) => before[at] === head) &&
    before.length > level + 1
  return isShared ? null : (path[level] ?? null)
}

interface MergeInput {
  readonly paths: readonly (readonly string[])[]
  readonly offset: number
  readonly first: number
  readonly height: number
}

function mergeHeads(draft: Draft, { paths, offset, first, height }: MergeInput): void {
  for (const [i, path] of paths.entries()) {
    if (path.length > 0 && path.length < height) {
      const row = first + path.length - 1
      draft.merge(row, i + 1 + offset, [first + height - 1, i + 1 + offset])
    }
    for (let level = 0; level < path.length - 1; level += 1) {
      if (headAt(paths, i, level) === null) continue
      let last = i
      while (
        last + 1 < paths.length &&
        (paths[last + 1]?.length ?? 0) > level + 1 &&
        headAt(paths, last + 1, level) === null
      )
        last += 1
      draft.merge(first + level, i + 1 + offset, [first + level, last + 1 + offset])
    }
  }
}

function writeNumbers(columns: readonly UglyColumn[], line: (cells: readonly UglyValue[]) => number): void {
  const counted = columns.map(({ isNumber }, i) => isNumber || i > 9)
  const numberAt = (i: number) => String(counted.slice(0, i + 1).filter((is) => is).length)
  line(counted.map((is, i) => (is ? numberAt(i) : ('甲乙丙丁戊己庚辛壬癸'[i] ?? ''))))
}
