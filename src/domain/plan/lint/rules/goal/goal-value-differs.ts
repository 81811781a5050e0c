/** One goal, one year, two values. */
import type { Target, TextRange } from '../../../compiled-plan.ts'
import { amountIn } from '../../ground/amount.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import type { LintGround } from '../../lint-ground.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'goal-value-differs',
  title: { zh: '同一目标两个数', en: 'One goal with two values' },
  why: { zh: '考核以哪个数为准，没有人说得清。', en: 'Nobody can say which value counts.' },
  fix: {
    zh: '请责任单位确认，两处改成一个数；不是同一指标的，名称要写出区别。',
    en: 'Ask the owner and print one value; if they are two indicators, let their names say so.',
  },
  good: [
    `一、主要目标\n\n到2030年，工业投资达到130亿元。\n${exampleTable('工业投资（亿元） 66 90 110 130')}`,
  ],
  bad: [
    `一、主要目标\n\n到2030年，⟦工业投资达到150亿元⟧。\n${exampleTable('工业投资（亿元） 66 90 110 130')}`,
  ],
  check: (ground) => [...againstTable(ground), ...withinText(ground)],
})

function againstTable({ plan, links }: LintGround): readonly LintDraft[] {
  return plan.targets.flatMap((target) => {
    const { series, isSameName } = links.rowOf.get(target.id) ?? {}
    const cell = series?.cells.find(({ year }) => year === target.year)
    if (!series || !isSameName || !cell || !isWhole(target) || target.counting === 'new') return []
    const value = inUnit(target, series.row.unit ?? target.unit)
    if (value === undefined || agree(value, cell.value, target) || isPerYear(target)) return []
    return [
      clash({ target, range: cell.range, value: `${cell.value}${series.row.unit ?? ''}`, label: 'table' }),
    ]
  })
}

function withinText({ plan, links, sections }: LintGround): readonly LintDraft[] {
  const first = new Map<string, Target>()
  return plan.targets.flatMap((target) => {
    const name = links.keyOf.get(target.id) ?? ''
    // A cluster's target in the section of another is the matter of target-of-other-section.
    if (sections.clusterOf.has(target.section ?? '')) return []
    if (name.length < 3 || target.year === null || !isWhole(target) || isPerYear(target)) return []
    const key = [name, target.year, target.kind, target.counting, target.scope ?? '', target.unit].join('|')
    const before = first.get(key)
    if (!before) first.set(key, target)
    if (!before || before.subject !== target.subject || agree(before.value, target.value, target)) return []
    return [clash({ target, range: before.range, value: `${before.value}${before.unit}`, label: 'first' })]
  })
}

interface Clash {
  readonly target: Target
  readonly range: TextRange
  readonly value: string
  readonly label: 'table' | 'first'
}

function clash({ target, range, value, label }: Clash): LintDraft {
  return {
    range: target.range,
    facts: { name: target.subject, year: target.year, here: `${target.value}${target.unit}`, there: value },
    related: [{ range, label }],
    arithmetic: `${target.value}${target.unit} ≠ ${value}`,
  }
}

function isWhole(target: Target): boolean {
  return target.partOf === null && target.valueHigh === null && target.year !== null
}

function isPerYear({ counting }: Target): boolean {
  return counting === 'per-year'
}

function inUnit(target: Target, unit: string): number | undefined {
  return target.unit === unit ? target.value : amountIn(target.value, target.unit, unit)
}

/** More than the other is no contradiction of “at least”. */
function agree(a: number, b: number, { comparator }: Target): boolean {
  return a === b || (comparator === 'approx' && Math.abs(a / b - 1) < 0.05)
}
