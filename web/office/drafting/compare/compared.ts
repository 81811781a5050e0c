import type { ReplyOf } from '../../../api/operation-types.ts'

/** Two editions and how they differ. */
export type Compared = ReplyOf<'comparePlanTextEditions'>
export type Comparison = Compared['comparison']
export type FieldChange = Comparison['targets']['changed'][number]['changes'][number]

/** What one line of a comparison says. */
export interface ComparedRow {
  readonly key: string
  readonly fate: 'added' | 'dropped' | 'changed'
  readonly before: ComparedSide | null
  readonly after: ComparedSide | null
  /** Fields that read differently. */
  readonly changed: readonly string[]
  /** The two are taken for one because their names are near: a person should look. */
  readonly isDoubtful: boolean
  readonly ownersAdded: readonly string[]
  readonly ownersDropped: readonly string[]
}

export interface ComparedSide {
  readonly title: string
  /** `≥ 320 亿元 · 2027`, `牵头 … · 配合 …` by field, so that what changed can be marked. */
  readonly facts: readonly { readonly field: string; readonly text: string }[]
}

export interface ComparedPartRows {
  readonly name: 'targets' | 'tasks' | 'rows'
  readonly rows: readonly ComparedRow[]
  /** How many stand in both alike. */
  readonly same: number
}
