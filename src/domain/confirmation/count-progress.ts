/**
 * How far a round is: the sheets by state, and which of those without an answer are overdue.
 *
 *     countProgress({ asked: 12, confirmed: 30 }, { isOpen: true, isPastDue: true, reminded: 4 }).overdue   // 12
 */
import type { RoundProgress } from './confirmation-view.ts'
import type { SheetState } from './fold-sheet.ts'

export function countProgress(
  counts: Readonly<Partial<Record<SheetState, number>>>,
  {
    isOpen,
    isPastDue,
    reminded,
  }: { readonly isOpen: boolean; readonly isPastDue: boolean; readonly reminded: number },
): RoundProgress {
  const { asked = 0, confirmed = 0, objected = 0, settled = 0 } = counts
  return {
    sheets: asked + confirmed + objected + settled,
    unanswered: asked,
    confirmed,
    objected,
    settled,
    overdue: isOpen && isPastDue ? asked : 0,
    reminded,
  }
}
