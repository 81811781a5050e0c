/** A column of yearly growth beside the columns of the levels it is worked out from. */
import type { ScannedCell, ScannedTable } from '../../../scan/scanned-text.ts'
import { amount, percent, yearlyGrowth } from '../../ground/figures.ts'
import { numberIn } from '../../ground/number-cell.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** In points; 3 where rates are at comparable prices. */
const tolerance = { usual: 0.5, prices: 3 }
const growthHead = /年均(?:增长|增速|递增)/
const yearHead = /(?:^|\D)(20\d{2})\s?年?/

const table = (rate: string) =>
  `\n附件\n\n某市主要指标\n\n| 序号 | 指标 | 单位 | 2025年 | 2030年 | 年均增长 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 工业投资 | 亿元 | 86 | 130 | ${rate} |\n| 2 | 研发中心 | 家 | 18 | 45 | [27] |\n`

export default defineLintRule({
  code: 'growth-column-contradicts',
  title: {
    zh: '“年均增长”栏与基数、目标算不拢',
    en: 'The growth column does not follow from base and target',
  },
  why: {
    zh: '三个数互相决定，至少一个错，年度分解会跟着错。',
    en: 'Each of the three follows from the others: one is wrong, and so is every year split from it.',
  },
  fix: {
    zh: '核对基数、目标和增速；按前两数应为 {implied}。',
    en: 'Check base, target and rate; the two levels give {implied}.',
  },
  good: [table('8.6%')],
  bad: [table('⟦10%⟧')],
  check: ({ scanned }) => scanned.tables.flatMap(checkTable),
})

function checkTable({ rows }: ScannedTable): readonly LintDraft[] {
  const [head, ...body] = rows
  const growth = head?.findIndex(({ reading }) => growthHead.test(reading)) ?? -1
  if (!head || growth < 0) return []
  const years = head.flatMap(({ reading }, column) => {
    const year = yearHead.exec(reading)?.[1]
    return year && column !== growth ? [{ column, year: Number(year) }] : []
  })
  const [from, to] = [years[0], years.at(-1)]
  // Of more than two years it is not said which two the column spans.
  if (!from || !to || years.length !== 2 || to.year <= from.year) return []
  return body.flatMap((row) => {
    const cells = { base: row[from.column], goal: row[to.column], rate: row[growth] }
    const { base, goal, rate } = cells
    return base && goal && rate ? compare({ base, goal, rate }, to.year - from.year, nameOf(row)) : []
  })
}

function nameOf(row: readonly ScannedCell[]): string {
  const words = row.map(({ reading }) => reading).filter((reading) => /[一-鿿]{3,}/.test(reading))
  return words.sort((a, b) => b.length - a.length)[0] ?? ''
}

type Cells = Readonly<Record<'base' | 'goal' | 'rate', ScannedCell>>

function compare({ base, goal, rate }: Cells, years: number, name: string): readonly LintDraft[] {
  const [from, to] = [numberIn(base.reading), numberIn(goal.reading)]
  const printed = /%/.test(rate.reading) ? numberIn(rate.reading) : undefined
  if (from === undefined || to === undefined || printed === undefined) return []
  const implied = yearlyGrowth(from, to, years)
  const allowed = /(?:增加值|生产总值|GDP)/.test(name) ? tolerance.prices : tolerance.usual
  if (!(Math.abs(implied * 100 - printed) > allowed + 0.05)) return []
  return [
    {
      range: rate.range,
      facts: { name, printed: rate.reading, implied: percent(implied) },
      related: [
        { range: base.range, label: 'base' },
        { range: goal.range, label: 'level' },
      ],
      arithmetic: `(${to} ÷ ${from})^(1/${years}) − 1 = ${percent(implied)} ≠ ${rate.reading}; ${from} × ${amount(1 + printed / 100)}^${years} = ${amount(from * (1 + printed / 100) ** years)}`,
    },
  ]
}
