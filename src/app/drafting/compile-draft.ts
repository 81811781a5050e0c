/** What is kept of a plan's text when it is uploaded: the compiler's reading and everything that was remarked about it. */
import type { Diagnostic } from '../../base/diagnostic.ts'
import { compilePlan } from '../../domain/plan/compile-plan.ts'
import type { CompiledPlan, PlanSource } from '../../domain/plan/compiled-plan.ts'
import { lintEditions } from '../../domain/plan/lint/editions/lint-editions.ts'
import { lintPlan } from '../../domain/plan/lint/lint-plan.ts'
import type { PublishedFigure } from '../../domain/plan/lint/published-figure.ts'
import { makeFindings, type Remark } from '../../domain/plan/review/make-findings.ts'
import type { ReviewBase } from '../../domain/plan/review/review-state.ts'

export interface DraftSource {
  readonly source: PlanSource
  /** About the file as a whole. */
  readonly remarks: readonly Diagnostic[]
  /** What the district has published. */
  readonly actuals: readonly PublishedFigure[]
  /** Plan of the edition that it follows; null without one. */
  readonly forerunner: CompiledPlan | null
}

export function compileDraft({ source, remarks, actuals, forerunner }: DraftSource): ReviewBase {
  const { text } = source
  const compiled = compilePlan(source)
  const found: readonly Remark[] = [
    ...remarks,
    ...compiled.diagnostics,
    ...lintPlan({ source, plan: compiled, actuals }),
    ...(forerunner === null ? [] : remarkOnChanges(forerunner, compiled)),
  ]
  return { text, compiled, findings: makeFindings({ text, compiled }, found) }
}

/** The place in the earlier text cannot be shown beside the later one: the sentence says what stood there. */
function remarkOnChanges(before: CompiledPlan, after: CompiledPlan): readonly Remark[] {
  return lintEditions(before, after).map(({ code, severity, facts, after: range }) =>
    range === null ? { code, severity, facts } : { code, severity, facts, place: { kind: 'text', ...range } },
  )
}
