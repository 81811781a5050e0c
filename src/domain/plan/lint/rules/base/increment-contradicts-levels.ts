/** 新增 n does not lead from the base of the table to its goal. */
import { findIncrements } from '../../ground/increments.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'increment-contradicts-levels',
  title: { zh: '新增数与指标表对不上', en: 'The increment does not fit the table' },
  why: {
    zh: '任务按新增数考核、指标按累计数考核，两边不可能同时恰好完成。',
    en: 'Measured by the increment in the task and by the level in the table, the same work is done in one and not in the other.',
  },
  fix: {
    zh: '写明新增从哪一年起算；按基数应为 {expected}。',
    en: 'Say from which year it counts; from the base it would be {expected}.',
  },
  good: [`一、任务\n\n到2030年，新增绿色工厂10家。\n${exampleTable('累计绿色工厂（家） 11 13 17 21')}`],
  bad: [`一、任务\n\n到2030年，⟦新增绿色工厂8家⟧。\n${exampleTable('累计绿色工厂（家） 11 13 17 21')}`],
  check: (ground) =>
    findIncrements(ground).flatMap(({ target, series, fits }): readonly LintDraft[] => {
      const { base, goal } = series
      if (!base || !goal || fits.includes(base.year)) return []
      // At least so many is kept by more; only what falls short of the levels contradicts them.
      const expected = goal.value - base.value
      if (target.comparator !== 'eq' && target.value > expected) return []
      const from = fits.map((year) => {
        const cell = series.cells.find((one) => one.year === year)
        return `; ${goal.value} − ${cell?.value ?? ''} (${year}) = ${target.value}`
      })
      return [
        {
          range: target.range,
          facts: { name: series.row.name, value: target.value, base: base.value, goal: goal.value, expected },
          related: [
            { range: base.range, label: 'base' },
            { range: goal.range, label: 'table' },
          ],
          arithmetic: `${goal.value} − ${base.value} = ${expected} ≠ ${target.value}; ${base.value} + ${target.value} = ${base.value + target.value}${from.join('')}`,
        },
      ]
    }),
})
