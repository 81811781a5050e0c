/** One goal, one year, two values. */
import type { Target, TextRange } from '../../../compiled-plan.ts'
import { amountIn } from '../../ground/amount.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import type { LintGround } from '../../lint-ground.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** Relative. */
const farthest = 0.35

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
    if (!series || !isSameName || !cell || !isComparable(target) || target.counting === 'new') return []
    const unit = series.row.unit ?? target.unit
    const value = inUnit(target, unit)
    if (value === undefined || !contradict(value, cell.value)) return []
    return [clash({ target, range: cell.range, value: `${cell.value}${unit}`, label: 'table' })]
  })
}

function withinText({ plan, links, sections }: LintGround): readonly LintDraft[] {
  // A cluster's target in the section of another is the matter of target-of-other-section.
  const targets = plan.targets.filter(
    (target) =>
      isComparable(target) && !sections.clusterOf.has(target.section ?? '') && !isOfPart(target, sections),
  )
  const sameThing = Map.groupBy(targets, (target) =>
    [links.keyOf.get(target.id), target.year, target.kind, target.counting, target.scope, target.unit].join(
      '|',
    ),
  )
  return [...sameThing.values()].flatMap((mentions) => {
    const [first, ...others] = mentions
    const odd = others.find(({ value }) => value !== first?.value)
    const values = new Set(mentions.map(({ value }) => value))
    // Three values of one name are a list by place or trade, not a contradiction.
    if (!first || !odd || values.size > 2 || (links.keyOf.get(first.id) ?? '').length < 3) return []
    if (odd.subject !== first.subject || !contradict(odd.value, first.value)) return []
    return [clash({ target: odd, range: first.range, value: `${first.value}${first.unit}`, label: 'first' })]
  })
}

/** Under a heading that names a park, a town or a trade the same words speak of that part alone. */
function isOfPart({ section }: Target, { pathOf }: LintGround['sections']): boolean {
  return pathOf(section).some(({ title }) =>
    /(?:园区?|开发区|高新区|新区|片区|街道|[镇乡]|产业链?|集群)$/.test(title),
  )
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

function isComparable({ partOf, valueHigh, year, counting, comparator, scope }: Target): boolean {
  const isOwn = scope === null || !/^全[国省]/.test(scope)
  return (
    isOwn &&
    partOf === null &&
    valueHigh === null &&
    year !== null &&
    counting !== 'per-year' &&
    comparator !== 'approx'
  )
}

function inUnit(target: Target, unit: string): number | undefined {
  return target.unit === unit ? target.value : amountIn(target.value, target.unit, unit)
}

/** A value far from the other is a part of it, or of something else; a slip is near. */
function contradict(a: number, b: number): boolean {
  return a !== b && b !== 0 && a / b >= 1 - farthest && a / b <= 1 / (1 - farthest)
}
