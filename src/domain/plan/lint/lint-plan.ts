/**
 * Says what in a plan's text does not add up.
 *
 *     lintPlan({ source: { text }, plan: compilePlan({ text }) })   // findings in the order of the text
 *
 * Pure; the rules stand one a file under `rules/`.
 */
import { renderBoth } from '../../messages/render-message.ts'
import type { CompiledPlan, PlanSource, TextRange } from '../compiled-plan.ts'
import { lintRules } from './catalogue.generated.ts'
import type { LintDraft, LintFinding, TextPlace } from './lint-finding.ts'
import { prepareGround } from './lint-ground.ts'
import type { LintRule } from './lint-rule.ts'
import type { PublishedFigure } from './published-figure.ts'
import { relatedLabels } from './related-label.ts'

export interface LintInput {
  readonly source: PlanSource
  readonly plan: CompiledPlan
  readonly actuals?: readonly PublishedFigure[]
  /** All of them unless said otherwise. */
  readonly rules?: readonly LintRule[]
}

export function lintPlan({
  source,
  plan,
  actuals = [],
  rules = lintRules,
}: LintInput): readonly LintFinding[] {
  const ground = prepareGround({ source, plan, actuals })
  return rules
    .flatMap((rule) => rule.check(ground).map((draft) => finishDraft(rule, draft)))
    .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end)
}

function finishDraft(rule: LintRule, draft: LintDraft): LintFinding {
  const { range, severity = rule.severity, facts = {}, related = [], arithmetic = '', replacement } = draft
  return {
    code: rule.code,
    severity,
    place: placeOf(range),
    facts,
    related: related.map(({ range: at, label }) => ({ place: placeOf(at), label: relatedLabels[label] })),
    arithmetic,
    proposal: {
      ...renderBoth(rule.fix, facts),
      replacement: replacement ? { place: placeOf(replacement.range), text: replacement.text } : null,
    },
  }
}

function placeOf({ start, end }: TextRange): TextPlace {
  return { kind: 'text', start, end }
}
