/** The 合计 of a table is not the sum of its rows. */
import type { ScannedCell, ScannedTable } from '../../../scan/scanned-text.ts'
import { amount } from '../../ground/figures.ts'
import { numberIn } from '../../ground/number-cell.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const totalName = /^(?:合\s?计|总\s?计|全[区市县省]合计|小\s?计)$/
/** Relative: printed parts are rounded. */
const tolerance = 0.005

const table = (total: string) =>
  `\n附件\n\n某市目标分解表\n\n| 序号 | 单位 | 工业投资（亿元） | 新增规上企业（家） |\n| --- | --- | --- | --- |\n| 1 | 东城区 | 45 | 20 |\n| 2 | 西城区 | 40 | 18 |\n| 3 | 开发区 | 85 | 32 |\n| 4 | 合计 | ${total} | 70 |\n`

export default defineLintRule({
  code: 'table-total-differs',
  title: { zh: '合计与各行之和不等', en: 'The table’s total is not the sum of its rows' },
  why: {
    zh: '分下去的任务加起来与总任务不等，完成了分项也完不成总数，或者有人多背了任务。',
    en: 'With the parts done the total is still missed, or someone carries more than the whole needs.',
  },
  fix: { zh: '核对各行；合计应为 {sum}。', en: 'Check the rows; the total would be {sum}.' },
  good: [table('170')],
  bad: [table('⟦180⟧')],
  check: ({ scanned }) => scanned.tables.flatMap(checkTable),
})

function checkTable({ rows }: ScannedTable): readonly LintDraft[] {
  const at = rows.findIndex((row) => row.some(({ reading }) => totalName.test(reading)))
  const total = rows[at]
  const [head] = rows
  // Sub-totals would be counted twice.
  const isOne = rows.filter((row) => row.some(({ reading }) => totalName.test(reading))).length === 1
  if (!total || !head || !isOne || at < 3) return []
  const isLast = rows
    .slice(at + 1)
    .every((row) => row.every(({ reading }) => numberIn(reading) === undefined))
  return total.flatMap((cell, column) => {
    const parts = (isLast ? rows.slice(1, at) : []).flatMap((row) => row[column] ?? [])
    return addsUp(head[column], parts) ? compare(cell, parts) : []
  })
}

/** Rates and shares do not, nor do ordinals. */
function addsUp(head: ScannedCell | undefined, parts: readonly ScannedCell[]): boolean {
  if (!head || /%|率|比重|占比|增速|增长|增幅|指数|序号|人均|亩均|强度|年份/.test(head.reading)) return false
  // A cell that spans rows is met in each of them.
  const isSpanned = new Set(parts.map(({ range }) => range.start)).size < parts.length
  return (
    !isSpanned &&
    parts.length >= 2 &&
    parts.every(({ reading }) => numberIn(reading) !== undefined && !/%/.test(reading))
  )
}

function compare(total: ScannedCell, parts: readonly ScannedCell[]): readonly LintDraft[] {
  const printed = numberIn(total.reading)
  const values = parts.map(({ reading }) => numberIn(reading) ?? 0)
  const sum = values.reduce((so, value) => so + value, 0)
  if (printed === undefined || Math.abs(sum - printed) <= Math.abs(printed) * tolerance) return []
  return [
    {
      range: total.range,
      facts: { printed, sum: amount(sum) },
      related: parts.map(({ range }) => ({ range, label: 'part' as const })),
      arithmetic: `${values.join(' + ')} = ${amount(sum)} ≠ ${printed}`,
    },
  ]
}
