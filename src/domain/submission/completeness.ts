/**
 * How complete the reporting of each unit is. Every submission asked falls into exactly one of: accepted, in progress, overdue, not yet due.
 *
 *     countCompleteness(submissions, reporting, today)[0]?.overdue
 */
import { shanghaiDay } from '../loop/deadline.ts'
import type { Loop } from '../loop/loop.ts'
import type { Completeness } from './submission.ts'

export interface CountedSubmission {
  readonly unitId: string
  readonly unitName: string
  /** `YYYY-MM-DD`. */
  readonly dueOn: string
  readonly state: string
  /** Instant of the first acceptance; null when it was never accepted. */
  readonly firstClosedAt: string | null
}

/**
 * accepted: closed now, or closed before and open again for a correction (its figure stands). inProgress: entered, on its way. overdue: still to be entered, after its day.
 * acceptedOnTime is a part of accepted. Most overdue units first.
 */
export function countCompleteness(
  submissions: readonly CountedSubmission[],
  loop: Pick<Loop, 'start' | 'closed'>,
  today: string,
): readonly Completeness[] {
  const rows = new Map<string, Completeness>()
  for (const submission of submissions) {
    const { unitId, unitName } = submission
    const row = rows.get(unitId) ?? noneAsked(unitId, unitName)
    const part = partOf(submission, loop, today)
    const isOnTime = part === 'accepted' && isClosedBy(submission)
    rows.set(unitId, {
      ...row,
      asked: row.asked + 1,
      [part]: row[part] + 1,
      acceptedOnTime: row.acceptedOnTime + (isOnTime ? 1 : 0),
    })
  }
  return [...rows.values()].sort(
    (a, b) => b.overdue - a.overdue || b.asked - a.asked || (a.unitId < b.unitId ? -1 : 1),
  )
}

type Part = 'accepted' | 'inProgress' | 'overdue' | 'notYetDue'

function partOf(submission: CountedSubmission, loop: Pick<Loop, 'start' | 'closed'>, today: string): Part {
  if (submission.firstClosedAt !== null || loop.closed.includes(submission.state)) return 'accepted'
  if (submission.state !== loop.start) return 'inProgress'
  return submission.dueOn < today ? 'overdue' : 'notYetDue'
}

/** Accepted on the due day at the latest, by the calendar of the district. */
function isClosedBy({ firstClosedAt, dueOn }: CountedSubmission): boolean {
  return firstClosedAt !== null && shanghaiDay(firstClosedAt) <= dueOn
}

function noneAsked(unitId: string, unitName: string): Completeness {
  return {
    unitId,
    unitName,
    asked: 0,
    accepted: 0,
    acceptedOnTime: 0,
    inProgress: 0,
    overdue: 0,
    notYetDue: 0,
  }
}
