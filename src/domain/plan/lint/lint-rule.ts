/**
 * A rule of the linter: one file, holding what it looks for, why, the way out, and the texts that are its tests and its page in the docs.
 *
 *     export default defineLintRule({
 *       code: 'percent-doubled',
 *       title: { zh: '百分号写了两遍', en: 'Percent sign printed twice' },
 *       why: …, fix: …,
 *       good: ['…'], bad: ['…⟦14.5%⟧…'],
 *       check: ({ rows }) => …,
 *     })
 *
 * ⟦ ⟧ in a bad example enclose the place that the rule must find; they are taken out before the text is read.
 */
import type { Severity } from '../../../base/diagnostic.ts'
import type { Bilingual } from '../../indicator/definition.ts'
import { planLintRemarks } from '../../messages/plan-lint-remarks.ts'
import type { LintDraft } from './lint-finding.ts'
import type { LintGround } from './lint-ground.ts'
import type { PublishedFigure } from './published-figure.ts'

export type LintCode = keyof typeof planLintRemarks

/** A text, or one that is read together with published figures. */
export type LintExample = string | { readonly text: string; readonly actuals: readonly PublishedFigure[] }

export interface LintRuleDefinition {
  /** Its sentence and usual weight stand in `messages/plan-lint-remarks.ts`. */
  readonly code: LintCode
  readonly title: Bilingual
  /** What goes wrong when nobody mends it. */
  readonly why: Bilingual
  /** The way out; filled from the facts like the sentence. */
  readonly fix: Bilingual
  readonly good: readonly LintExample[]
  readonly bad: readonly LintExample[]
  /** Time at most n·log n in the length of the text. */
  readonly check: (ground: LintGround) => readonly LintDraft[]
}

export interface LintRule extends LintRuleDefinition {
  readonly severity: Severity
}

export function defineLintRule(definition: LintRuleDefinition): LintRule {
  return { ...definition, severity: planLintRemarks[definition.code].severity }
}
