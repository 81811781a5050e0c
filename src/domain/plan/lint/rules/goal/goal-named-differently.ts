/** One goal under two names. */
import type { Target } from '../../../compiled-plan.ts'
import { areAlike } from '../../ground/row-links.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import type { LintGround } from '../../lint-ground.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** Targets of one value beyond this are round numbers, not one goal. */
const mostOfOneValue = 12

export default defineLintRule({
  code: 'goal-named-differently',
  title: { zh: '同一目标两种叫法', en: 'One goal under two names' },
  why: {
    zh: '差几个字就可能是另一个范围：数同一批还是两批，填报单位只能猜。',
    en: 'A few words may mean another population; whoever reports can only guess.',
  },
  fix: {
    zh: '统一名称；确为两个指标的，写明各自范围。',
    en: 'Use one name; if they are two indicators, say what each covers.',
  },
  good: [
    '一、主要目标\n\n到2030年，关键工序自动化率达到92.6%。\n' +
      exampleTable('关键工序自动化率（%） 85.2 87.0 90.1 92.6'),
  ],
  bad: [
    '一、重点任务\n\n到2030年，⟦重点规上工业企业关键工序自动化率达到92.6%⟧。\n' +
      exampleTable('重点行业企业关键工序自动化率（%） 85.2 87.0 90.1 92.6'),
  ],
  check: (ground) => [...againstTable(ground), ...withinText(ground)],
})

function againstTable({ plan, links }: LintGround): readonly LintDraft[] {
  return plan.targets.flatMap((target) => {
    const { series, isSameName } = links.rowOf.get(target.id) ?? {}
    if (!series || isSameName || isSmallDifference(target, series.key, links.keyOf)) return []
    const goal = links.targetsOf.get(series.row.id)?.find((one) => one !== target)
    return [
      {
        range: target.range,
        facts: { here: target.subject, there: series.row.name },
        related: [
          { range: series.row.range, label: 'table' },
          ...(goal ? [{ range: goal.range, label: 'other' as const }] : []),
        ],
      },
    ]
  })
}

/** 主导或参与制修订 and 制修订: a few characters within a long name, all the rest the same. */
function isSmallDifference(target: Target, key: string, keyOf: ReadonlyMap<string, string>): boolean {
  const own = keyOf.get(target.id) ?? ''
  return own.includes(key) || (key.includes(own) && key.length - own.length <= 2)
}

function withinText(ground: LintGround): readonly LintDraft[] {
  const { plan } = ground
  const byValue = new Map<string, Target[]>()
  return plan.targets.flatMap((target) => {
    if (target.year === null || target.kind === 'rank') return []
    const key = `${target.value}|${target.unit}|${target.year}`
    const others = byValue.get(key) ?? []
    byValue.set(key, [...others.slice(-mostOfOneValue), target])
    const twin = others.find((one) => isTwin(ground, one, target))
    return twin
      ? [
          {
            range: target.range,
            facts: { here: target.subject, there: twin.subject },
            related: [{ range: twin.range, label: 'first' as const }],
          },
        ]
      : []
  })
}

function isTwin({ links, sections }: LintGround, a: Target, b: Target): boolean {
  // Two clusters are two things however alike their names.
  if ([a, b].every(({ section }) => sections.clusterOf.has(section ?? ''))) return false
  const rows = [a, b].map(({ id }) => links.rowOf.get(id)?.series)
  const isLinked = rows[0] !== undefined && rows[1] !== undefined
  return (
    !isLinked && a.section !== b.section && links.keyOf.get(a.id) !== links.keyOf.get(b.id) && areAlike(a, b)
  )
}
