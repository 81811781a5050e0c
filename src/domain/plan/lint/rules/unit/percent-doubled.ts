/** The unit stands behind the name and again in the cells. */
import { foldText } from '../../../scan/fold.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'percent-doubled',
  title: { zh: '单位写了两遍', en: 'The unit is printed twice' },
  why: {
    zh: '名称后已有（%），单元格里又写 %，表格软件会读成 0.145 或文本。',
    en: 'With (%) behind the name, a % in the cell makes a sheet read 0.145 or text.',
  },
  fix: { zh: '单元格只留数字。', en: 'Leave the bare number in the cells.' },
  good: [exampleTable('贷款比重（%） 14.5 14.6 14.8 15', '研发投入强度（%） 2.5 2.6 2.8 3')],
  bad: [exampleTable('贷款比重（%） ⟦14.5%⟧ 14.6% 14.8% 15%', '研发投入强度（%） 2.5 2.6 2.8 3')],
  check: ({ plan, scanned }) => {
    const rows = plan.indicatorTable.filter(({ unit, cells }) => unit === '%' && cells.length > 0)
    const doubled = rows.filter(({ cells }) => cells.some(({ quote }) => /[%％]/.test(quote)))
    const names = scanned.tables.flatMap((table) =>
      table.rows
        .flat()
        .flatMap(({ reading }) => (/\(%\)|^%$/.test(reading) ? reading.replace(/\(%\).*$/, '') : [])),
    )
    const printed = new Set(names)
    return doubled.flatMap((row): readonly LintDraft[] => {
      const cells = row.cells.filter(({ quote }) => /[%％]/.test(quote))
      const [first] = cells
      const last = cells.at(-1)
      if (!first || (!printed.has(foldText(row.name)) && doubled.length === rows.length)) return []
      return [
        {
          range: first.range,
          facts: { name: row.name, quote: first.quote },
          related: [
            { range: row.range, label: 'table' },
            ...(last && last !== first ? [{ range: last.range, label: 'same' as const }] : []),
          ],
        },
      ]
    })
  },
})
