/** A stretch of the document that something was read from, and that is therefore coloured. */
import type { Severity } from '../../../../src/base/diagnostic.ts'
import type { TextRange } from '../../../../src/domain/plan/compiled-plan.ts'

/** What the legend lists, in this order. `owner` is a unit's name within a task. */
export const markKinds = ['target', 'fact', 'row', 'task', 'owner', 'cluster', 'zone', 'finding'] as const
export type MarkKind = (typeof markKinds)[number]

export interface Mark {
  /** Id of the item or finding that it leads to. */
  readonly subject: string
  readonly kind: MarkKind
  readonly range: TextRange
  /** A person has looked at it: drawn more quietly. */
  readonly isSettled: boolean
  /** Of a finding. */
  readonly severity?: Severity
}

/** A run of characters under the same marks. */
export interface Piece {
  readonly range: TextRange
  /** Widest first: the last is the innermost. */
  readonly marks: readonly Mark[]
}
