/** 到某年新增 n, and no year from which it counts. */
import type { Target } from '../../../compiled-plan.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const saysBase =
  /(?:比|较|在)?\d{4}年(?:以来|起|基础上|相比|末)|较\d{4}|比\d{4}|[“"]?十[三四五六七][五]|每年|当年|年内|\d{4}\s?[-—–至]+\s?\d{4}/

export default defineLintRule({
  code: 'increment-without-base',
  title: { zh: '新增没有起算年', en: 'An increment without a base year' },
  why: {
    zh: '“到2027年新增 2 家”是从哪年算起？没有基数，完成与否说不清。',
    en: 'By 2027 two more than when? Without a base nobody can say whether it is met.',
  },
  fix: { zh: '写明基年和基数，或改写为总数。', en: 'Print the base year and its value, or promise a total.' },
  good: ['一、任务\n\n到2030年，海外研发中心比2025年新增2家以上。\n'],
  bad: ['一、任务\n\n到2030年，⟦新增海外研发中心3家⟧、中试基地4家。\n'],
  check: ({ plan, links, sections, text }) => {
    // A plan that prints its span counts from the year before.
    if (plan.years.start !== null) return []
    const open = plan.targets.filter(
      (target) => isOpen(target) && !links.rowOf.has(target.id) && !isBased(text, target),
    )
    const bySection = Map.groupBy(open, ({ section }) => section ?? '')
    return [...bySection].flatMap(([id, targets]): readonly LintDraft[] => {
      const [first, ...others] = targets
      if (!first) return []
      return [
        {
          range: first.range,
          facts: { name: first.subject, count: targets.length, title: sections.byId.get(id)?.title ?? '' },
          related: others.map(({ range }) => ({ range, label: 'same' as const })),
        },
      ]
    })
  },
})

function isOpen({ counting, kind, year, yearBasis, baselineYear }: Target): boolean {
  const isIncrement = counting === 'new' && kind === 'count'
  return isIncrement && year !== null && yearBasis !== 'document' && baselineYear === null
}

/** The words just before name a year or a stretch of years. */
function isBased(text: string, { range, year }: Target): boolean {
  const before = text.slice(Math.max(0, range.start - 40), range.end)
  const sentence = before.slice(before.search(/[^。；\n]*$/))
  // 2022年，新建…: the year itself is the stretch.
  return (
    saysBase.test(sentence) ||
    !new RegExp(`到${year}年`).test(text.slice(Math.max(0, range.start - 200), range.end))
  )
}
