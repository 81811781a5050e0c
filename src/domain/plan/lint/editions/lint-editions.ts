/**
 * Says what changed, and what contradicts, between two editions of a plan.
 *
 *     lintEditions(compilePlan(first), compilePlan(second))   // edition-value-lowered, edition-base-changed, …
 *
 * A goal that only changed its name is dropped and added: the links between editions are a person's to confirm.
 */
import { type Diagnostic, diagnostic, type Facts } from '../../../../base/diagnostic.ts'
import type { CompiledPlan, TextRange } from '../../compiled-plan.ts'
import { amountIn, relateUnits } from '../ground/amount.ts'
import { type EditionGoal, listGoals } from './edition-goals.ts'

export interface EditionFinding extends Diagnostic {
  /** In the earlier edition's text; null for what is new. */
  readonly before: TextRange | null
  /** In the later edition's text; null for what is gone. */
  readonly after: TextRange | null
}

export function lintEditions(before: CompiledPlan, after: CompiledPlan): readonly EditionFinding[] {
  const [earlier, later] = [listGoals(before), listGoals(after)]
  const dropped = [...earlier.values()]
    .filter(({ key }) => !later.has(key))
    .map((goal) => ({ ...dropRemark(goal), before: goal.range, after: null }))
  const others = [...later.values()].flatMap((goal): readonly EditionFinding[] => {
    const was = earlier.get(goal.key)
    if (!was) return [{ ...addRemark(goal), before: null, after: goal.range }]
    return compareGoals(was, goal).map((remark) => ({ ...remark, before: was.range, after: goal.range }))
  })
  return [...dropped, ...others]
}

function dropRemark(goal: EditionGoal): Diagnostic {
  return diagnostic('edition-goal-dropped', {
    severity: 'warning',
    facts: { name: goal.name, value: amountOf(goal) },
  })
}

function addRemark(goal: EditionGoal): Diagnostic {
  return diagnostic('edition-goal-added', {
    severity: 'info',
    facts: { name: goal.name, value: amountOf(goal) },
  })
}

function compareGoals(was: EditionGoal, is: EditionGoal): readonly Diagnostic[] {
  const { name } = is
  if (was.unit !== '' && is.unit !== '' && relateUnits(was.unit, is.unit) === 'other') {
    return [diagnostic('edition-unit-changed', { facts: { name, before: was.unit, after: is.unit } })]
  }
  return [
    ...compareBases(was, is),
    ...compareValues(was, is),
    ...(was.scope !== null && is.scope !== null && was.scope !== is.scope
      ? [
          diagnostic('edition-scope-changed', {
            severity: 'warning',
            facts: { name, before: was.scope, after: is.scope },
          }),
        ]
      : []),
    ...compareOwners(was, is),
  ]
}

function compareBases({ name, base: was }: EditionGoal, { base: is }: EditionGoal): readonly Diagnostic[] {
  if (!was || !is || was.year !== is.year || was.value === is.value) return []
  const facts = { name, year: is.year, before: was.value, after: is.value }
  return [diagnostic('edition-base-changed', { facts })]
}

function compareValues(was: EditionGoal, is: EditionGoal): readonly Diagnostic[] {
  const value = was.unit === is.unit ? was.value : (amountIn(was.value, was.unit, is.unit) ?? was.value)
  const { name } = is
  if (was.year !== is.year) {
    const isLater = was.year !== null && is.year !== null && is.year > was.year && is.value <= value
    const facts = { name, value: amountOf(is), before: was.year, after: is.year }
    return isLater ? [diagnostic('edition-year-moved', { severity: 'warning', facts })] : []
  }
  if (value === is.value) return []
  const facts: Facts = { name, year: is.year, before: amountOf(was), after: amountOf(is) }
  const isEasier = is.isDownward ? is.value > value : is.value < value
  return [
    isEasier
      ? diagnostic('edition-value-lowered', { severity: 'warning', facts })
      : diagnostic('edition-value-raised', { severity: 'info', facts }),
  ]
}

function compareOwners(was: EditionGoal, is: EditionGoal): readonly Diagnostic[] {
  const [before, after] = [was.owners.join('、'), is.owners.join('、')]
  if (before === '' || after === '' || before === after) return []
  return [diagnostic('edition-owner-changed', { severity: 'info', facts: { name: is.name, before, after } })]
}

function amountOf({ value, unit }: EditionGoal): string {
  return `${value}${unit}`
}
