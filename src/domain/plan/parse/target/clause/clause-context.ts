/** What a clause is read with: the text around it and what the clauses before it left. */

import type { YearMention } from '../year/year-mentions.ts'
import type { Clause, Cut } from './clauses.ts'
import type { QuantityRole } from './quantity-roles.ts'
import type { Spot } from './spots.ts'
import type { Statement, SubjectPart } from './statement.ts'

export interface ClauseContext {
  readonly reading: string
  readonly cut: Cut
  readonly years: readonly YearMention[]
  /** The statement before in the same sentence or bracket, or the one the bracket explains. */
  readonly last: Statement | undefined
  /** Subjects of the list of figures before, which a second list may go on with. */
  readonly lastNames: readonly (readonly SubjectPart[])[]
  /** Subject that the line before leaves; empty for most. */
  readonly carried: readonly SubjectPart[]
  /** Clause before in the sentence, when it has no figure. */
  readonly bare: Clause | undefined
}

/** A figure and what it does. */
export interface Main {
  readonly spot: Spot
  readonly role: QuantityRole
}

export interface GroupContext extends ClauseContext {
  readonly clause: Clause
  /** A comparing word stands before the figure: 超过100家. */
  readonly isCompared: boolean
  /** Of the first figure. */
  readonly family: Spot['quantity']['family'] | undefined
}
