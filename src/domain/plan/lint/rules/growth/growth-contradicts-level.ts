/** A row of growth rates beside the row of the levels that they should lead to. */
import type { TableValue } from '../../../compiled-plan.ts'
import { amount, percent, yearlyGrowth } from '../../ground/figures.ts'
import { growthStem, type RowSeries } from '../../ground/row-series.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** In points. Levels are printed at current prices, as are investment and revenue. */
const tolerance = 0.5
/** Rates of value added are at comparable prices: the two may differ by the change of prices. */
const tolerancePrices = 3
/** A rate over several years may be meant for the last year only. */
const toleranceMilestone = 1.5

/** Rows of one table whose names end alike. */
const mostAlike = 200

export default defineLintRule({
  code: 'growth-contradicts-level',
  title: { zh: '增速与水平值算不拢', en: 'Growth rate and levels do not agree' },
  why: {
    zh: '同一指标一行写数额、一行写增速，两行至多一行能完成，考核以哪行为准没有说。',
    en: 'Of two rows for one indicator at most one can be met, and which of them counts is not said.',
  },
  fix: {
    zh: '请责任单位确认以哪一行为准：按水平值应为 {implied}，按增速 {year} 年应为 {level}。',
    en: 'Ask the owner which row leads: the levels give {implied}, the rate would give {level} in {year}.',
  },
  good: [exampleTable('工业投资（亿元） 66.4 73 88.3 106.9', '工业投资年均增速（%） 10.1 10 10 10')],
  bad: [exampleTable('工业投资（亿元） 66.4 90.6 109.6 132.6', '工业投资年均增速（%） 10.1 ⟦30⟧ 10 10')],
  check: ({ rows }) => {
    const levels = rows.filter(({ isGrowth }) => !isGrowth)
    const byEnd = Map.groupBy(levels, ({ key, row }) => `${row.section ?? ''} ${key.slice(-3)}`)
    return rows
      .filter(({ isGrowth }) => isGrowth)
      .flatMap((growth) => {
        const stem = growthStem(growth.row.name)
        const near = byEnd.get(`${growth.row.section ?? ''} ${stem.slice(-3)}`) ?? []
        const level = findLevel(growth, stem, near.slice(0, mostAlike))
        return level ? compare(growth, level) : []
      })
  },
})

/** The row of the same name; or the only one whose name adds no more than a population in front. */
function findLevel(growth: RowSeries, stem: string, near: readonly RowSeries[]): RowSeries | undefined {
  const same = near.find(({ key }) => key === stem)
  const longer = near.filter(({ key, row }) => key.endsWith(stem) && row.category === growth.row.category)
  return same ?? (stem.length >= 4 && longer.length === 1 ? longer[0] : undefined)
}

function compare(growth: RowSeries, level: RowSeries): readonly LintDraft[] {
  return growth.cells.flatMap((rate) => {
    const at = level.cells.findIndex(({ year }) => year === rate.year)
    const [from, to] = [level.cells[at - 1], level.cells[at]]
    if (!from || !to || rate.role === 'base') return []
    const implied = yearlyGrowth(from.value, to.value, to.year - from.year)
    const gap = Math.abs(implied * 100 - rate.value)
    // 0.05: the last digit printed may be rounded.
    if (!(gap > toleranceOf(level) + 0.05)) return []
    return [draft({ growth, level, rate, from, to, implied, gap })]
  })
}

interface Clash {
  readonly growth: RowSeries
  readonly level: RowSeries
  readonly rate: TableValue
  readonly from: TableValue
  readonly to: TableValue
  readonly implied: number
  readonly gap: number
}

function draft({ growth, level, rate, from, to, implied, gap }: Clash): LintDraft {
  const years = to.year - from.year
  const power = years === 1 ? '' : `^${years}`
  const root = years === 1 ? `${to.value} ÷ ${from.value}` : `(${to.value} ÷ ${from.value})^(1/${years})`
  const reached = from.value * (1 + rate.value / 100) ** years
  const factor = amount(1 + rate.value / 100)
  return {
    range: rate.range,
    severity: years === 1 || gap > toleranceMilestone ? 'error' : 'warning',
    facts: {
      name: level.row.name,
      year: rate.year,
      printed: `${rate.value}%`,
      implied: percent(implied),
      level: amount(reached),
    },
    related: [
      { range: from.range, label: 'level' },
      { range: to.range, label: 'level' },
      { range: growth.row.range, label: 'growth' },
    ],
    arithmetic: `${root} − 1 = ${percent(implied)} ≠ ${rate.value}%; ${from.value} × ${factor}${power} = ${amount(reached)} ≠ ${to.value}`,
  }
}

function toleranceOf({ row: { name } }: RowSeries): number {
  const isRealRate = /(?:增加值|生产总值|GDP)$/.test(name) && !/亩均|人均/.test(name)
  return isRealRate ? tolerancePrices : tolerance
}
