/** What is seen of a figure when it is told whether it is promised or reported. */
import type { Carriers } from './carriers.ts'
import type { ReadPassage } from './clause/read-statements.ts'
import type { Statement } from './clause/statement.ts'
import type { GoalFrame } from './goal-frame.ts'
import type { Voice } from './voice.ts'
import type { DocumentYears } from './year/document-years.ts'
import type { FoundYear } from './year/year-of.ts'

export type Sense = 'target' | 'fact' | 'none'

/** What the figure before in the same sentence was. */
export interface Before {
  readonly sense: Sense
  readonly year: number | null
}

export interface Sight {
  readonly statement: Statement
  readonly passage: ReadPassage
  readonly year: FoundYear
  readonly document: DocumentYears
  readonly frame: GoalFrame
  /** back: under a heading or paragraph that looks back (发展现状, 工作回顾); ahead: under one of goals. */
  readonly mood: 'open' | 'back' | 'ahead'
  readonly before: Before | undefined
  readonly carriers: Carriers
  /** What the paragraph sounds like. */
  readonly voice: Voice
  /** Offset at which the sentence begins. */
  readonly sentence: number
}
