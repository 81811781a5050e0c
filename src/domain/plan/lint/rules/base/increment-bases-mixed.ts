/** Increments of one sentence that count from different years. */
import { findIncrements, type Increment } from '../../ground/increments.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'increment-bases-mixed',
  title: { zh: '同一句里的新增起算年不同', en: 'Increments of one sentence count from different years' },
  why: {
    zh: '同一句话里两个“新增”，一个从基年算、一个从上年算，读者无从知道。',
    en: 'Two increments side by side, one from the base year and one from another: nobody can tell.',
  },
  fix: { zh: '统一起算年，或各自写明“比某年新增”。', en: 'Use one base year, or print it with each.' },
  good: [
    '一、任务\n\n到2030年，新增绿色工厂10家，新增技术中心20家。\n' +
      exampleTable('累计绿色工厂（家） 11 13 17 21', '累计技术中心（家） 10 15 20 30'),
  ],
  bad: [
    '一、任务\n\n到2030年，⟦新增绿色工厂10家⟧，新增技术中心15家。\n' +
      exampleTable('累计绿色工厂（家） 11 13 17 21', '累计技术中心（家） 10 15 20 30'),
  ],
  check: (ground) => {
    const fitting = findIncrements(ground).filter(({ fits }) => fits.length > 0)
    const bySection = Map.groupBy(fitting, ({ target }) => target.section ?? '')
    return [...bySection.values()].flatMap((increments): readonly LintDraft[] => {
      const [first, ...others] = increments
      const odd = others.find(({ fits }) => !fits.some((year) => first?.fits.includes(year)))
      if (!first || !odd) return []
      return [
        {
          range: first.target.range,
          facts: {
            one: first.series.row.name,
            oneYear: first.fits[0] ?? null,
            other: odd.series.row.name,
            otherYear: odd.fits[0] ?? null,
          },
          related: [
            { range: odd.target.range, label: 'other' },
            ...[first, odd].flatMap(({ series }) =>
              series.base ? [{ range: series.base.range, label: 'base' as const }] : [],
            ),
          ],
          arithmetic: [first, odd].map(explain).join('; '),
        },
      ]
    })
  },
})

function explain({ target, series, fits }: Increment): string {
  const from = series.cells.find(({ year }) => year === fits[0])
  return `${series.goal?.value ?? ''} − ${from?.value ?? ''} (${fits[0] ?? ''}) = ${target.value}`
}
