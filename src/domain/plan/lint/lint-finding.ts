/**
 * What the linter says about a plan's text: a remark with its place, the places it is weighed against, the sum behind it and a way out.
 *
 *     { code: 'growth-contradicts-level', severity: 'error', place, facts, related: [{ place, label }], arithmetic: '90.6 ÷ 66.4 − 1 = 36.4%', proposal }
 *
 * A person decides; the text itself is never changed.
 */
import type { Diagnostic, Place, Severity } from '../../../base/diagnostic.ts'
import type { Bilingual } from '../../indicator/definition.ts'
import type { TextRange } from '../compiled-plan.ts'
import type { RelatedLabel } from './related-label.ts'

export type TextPlace = Extract<Place, { kind: 'text' }>

export interface RelatedPlace {
  readonly place: TextPlace
  readonly label: Bilingual
}

export interface Proposal extends Bilingual {
  /** The characters to put in their place, where the way out is as plain as that. */
  readonly replacement: { readonly place: TextPlace; readonly text: string } | null
}

export interface LintFinding extends Diagnostic {
  readonly place: TextPlace
  readonly related: readonly RelatedPlace[]
  /** The sum, in figures and signs that need no translation; '' when there is none. */
  readonly arithmetic: string
  readonly proposal: Proposal
}

/** What a rule gives back; the framework adds code, weight and sentences. */
export interface LintDraft {
  readonly range: TextRange
  /** When this case weighs otherwise than the rule usually does. */
  readonly severity?: Severity
  readonly facts?: Diagnostic['facts']
  readonly related?: readonly { readonly range: TextRange; readonly label: RelatedLabel }[]
  readonly arithmetic?: string
  readonly replacement?: { readonly range: TextRange; readonly text: string }
}
