/** Columns that stand around a number: other years, other months, last year's value and the growth, what is part of it. */
import type { Chance } from './chance.ts'
import type { Truth } from './truth.ts'
import { exact } from './ugly-cell.ts'
import type { UglyColumn } from './ugly-column.ts'

/** The column itself with its head, and how its heads are to be split. */
export interface BlockInput {
  readonly truth: Truth
  readonly column: UglyColumn
  /** The number's own head, with its unit where heads have units. */
  readonly head: string
}

type Block = readonly UglyColumn[]

/** One column as it is, or among others. */
export function blockOf(input: BlockInput, chance: Chance): Block {
  const { truth, column } = input
  const kinds = [
    [8, alone],
    [0.7, withGrowth],
    [0.7, withParts],
    [truth.registry.period === 'year' ? 1 : 0, withYears],
    [truth.registry.period === 'month' ? 1.2 : 0, withMonths],
  ] as const
  return column.path.length > 1
    ? [column]
    : chance.weighted<(input: BlockInput, chance: Chance) => Block>(kinds)(input, chance)
}

function alone({ column }: BlockInput): Block {
  return [column]
}

function other(column: UglyColumn, path: readonly string[], make: () => string | number): UglyColumn {
  return { ...column, kind: 'extra', field: undefined, path, write: () => exact(make()) }
}

const amountOf = (chance: Chance) => () => chance.int(1, 900_000) / 100

/** 税收（万元）: 本年 · 上年同期 · 同比（%）. */
function withGrowth({ column, head }: BlockInput, chance: Chance): Block {
  const [own, last, growth] = chance.pick([
    ['本年', '上年同期', '同比（%）'],
    ['本期', '上年同期', '增减%'],
    ['本年累计', '上年累计', '增速（%）'],
    ['实绩', '去年同期', '±%'],
    ['合计', '上年', '增长率'],
  ] as const)
  // a running total is the year's own only to those who know the month
  const isSure = !own.includes('累计')
  const named: UglyColumn = isSure ? { ...column, path: [head, own] } : { ...column, path: [head] }
  return [
    named,
    other(column, [head, last], amountOf(chance)),
    other(column, [head, growth], () => chance.int(-300, 500) / 10),
  ]
}

/** 税收（万元）: 合计 · 其中：增值税. */
function withParts({ column, head }: BlockInput, chance: Chance): Block {
  const parts = chance.some(['其中：出口', '其中：增值税', '企业所得税', '其中：区级', '#租用'], 0.4)
  return [
    { ...column, path: [head, chance.pick(['合计', '小计', '总额', '总量'])] },
    ...parts.map((part) => other(column, [head, part], amountOf(chance))),
  ]
}

/** Three years side by side, the year over the measure or under it. */
function withYears({ truth, column, head }: BlockInput, chance: Chance): Block {
  const year = Number(truth.period)
  const isOver = chance.is(0.5)
  const suffix = chance.pick(['年', '年', '年度', ''])
  return [year - 2, year - 1, year].map((one) => {
    const path = isOver ? [`${one}${suffix}`, head] : [head, `${one}${suffix}`]
    return one === year ? { ...column, path } : other(column, path, amountOf(chance))
  })
}

/** The months of the year under the measure. */
function withMonths({ truth, column, head }: BlockInput, chance: Chance): Block {
  const [year = '', own = ''] = (truth.period ?? '').split('-')
  const last = chance.pick([12, 12, Math.max(Number(own), 6)])
  // the year stands over the months, in each of them, or nowhere near
  const dated = chance.pick(['above', 'each', 'nowhere'] as const)
  return Array.from({ length: last }, (_, i) => i + 1).map((month) => {
    const path = [
      dated === 'above' ? `${year}年${head}` : head,
      dated === 'each' ? `${year}年${month}月` : `${month}月`,
    ]
    return month === Number(own) ? { ...column, path } : other(column, path, amountOf(chance))
  })
}
