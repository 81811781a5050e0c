/** What one clause says with one figure; not yet known to be promised or reported. */
import type { PlanComparator, TextRange } from '../../../compiled-plan.ts'
import type { Quantity } from '../../quantity/find-quantities.ts'
import type { TrimmedSubject } from '../subject/subject.ts'
import type { Clause } from './clauses.ts'

/** Stretches of the reading, or words supplied (城镇 of 城乡), which read as one. */
export type SubjectPart = TextRange | string

export interface Statement {
  readonly quantity: Quantity
  readonly comparator: PlanComparator
  readonly clause: Clause
  /** The words before the figure that are its own. */
  readonly left: TextRange
  /** From its first word to the end of the figure, or of the noun behind it. */
  readonly words: TextRange
  readonly subject: readonly SubjectPart[]
  /** own: in front; behind: 10家以上龙头企业; inherited: from a clause before. */
  readonly basis: 'own' | 'behind' | 'inherited'
  readonly trimmed: TrimmedSubject
  /** The statement whose part (其中) it is. */
  readonly whole: Statement | null
  /** Where several years are listed for several figures: which of them. */
  readonly yearIndex: number | null
  /** A figure that only says what kind of thing is meant (产值超10亿元的企业), or where a change began (由8家). */
  readonly role: 'main' | 'modifier' | 'from'
}

/** The subject as text of the reading. */
export function subjectText(reading: string, parts: readonly SubjectPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : reading.slice(part.start, part.end))).join('')
}
