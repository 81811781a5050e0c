/** What the linter says of a plan's text: one sentence a rule; why it matters and the way out stand with the rule. */
import { planLintFigureRemarks } from './plan-lint-figure-remarks.ts'
import { planLintFormRemarks } from './plan-lint-form-remarks.ts'
import type { RemarkText } from './remark-text.ts'

export const planLintRemarks = { ...planLintFigureRemarks, ...planLintFormRemarks } as const satisfies Record<
  string,
  RemarkText
>
