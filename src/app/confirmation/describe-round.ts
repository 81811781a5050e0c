/** A stored round as the API shows it, with how far it is among the sheets that the reader may see. */

import type { Subject } from '../../domain/access/decide.ts'
import type { ConfirmationRound, RoundDetail } from '../../domain/confirmation/confirmation-view.ts'
import { countProgress } from '../../domain/confirmation/count-progress.ts'
import { mayRemind } from '../../domain/confirmation/decide-reminder.ts'
import { daysBetween } from '../../domain/loop/deadline.ts'
import type { RoundRow, SheetCount } from '../../store/confirmation/round-store.ts'
import type { Snapshot } from '../snapshot.ts'

export function describeRound(
  row: RoundRow,
  counts: readonly SheetCount[],
  today: string,
): ConfirmationRound {
  const { openedAt, closedAt, fields, ...shown } = row
  return {
    ...shown,
    fields: [...fields],
    openedAt: openedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    daysLeft: daysBetween(today, row.dueOn),
    progress: progressOf(row, counts, today),
  }
}

export interface RoundReader {
  readonly snapshot: Snapshot
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly actor: Subject
}

/** Towns of the division list in its order, those without a sheet left out; enterprises without a town last. */
export function describeTowns(
  row: RoundRow,
  counts: readonly SheetCount[],
  { snapshot, today, actor }: RoundReader,
): RoundDetail['towns'] {
  const byTown = Map.groupBy(counts, ({ town }) => town)
  const known = snapshot.district.towns.map(({ code, name }) => ({ town: code, name }))
  const order = [...known, { town: null, name: townNameOf(snapshot, null) }]
  return order.flatMap(({ town, name }) => {
    const own = byTown.get(town)
    if (own === undefined) return []
    const progress = progressOf(row, own, today)
    const mayAsk = row.closedAt === null && progress.unanswered > 0 && mayRemind(actor, town)
    return [{ town, name, ...progress, mayRemind: mayAsk }]
  })
}

export function townNameOf({ district }: Snapshot, town: string | null): string {
  return district.towns.find(({ code }) => code === town)?.name ?? town ?? '—'
}

function progressOf({ closedAt, dueOn }: RoundRow, counts: readonly SheetCount[], today: string) {
  const byState: Partial<Record<SheetCount['state'], number>> = {}
  for (const { state, count } of counts) byState[state] = (byState[state] ?? 0) + count
  const reminded = counts.reduce((sum, count) => sum + count.reminded, 0)
  return countProgress(byState, { isOpen: closedAt === null, isPastDue: today > dueOn, reminded })
}
