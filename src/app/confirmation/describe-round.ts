/** A stored round as the API shows it, with how far it is among the sheets that the reader may see. */
import type { ConfirmationRound, RoundDetail } from '../../domain/confirmation/confirmation-view.ts'
import { countProgress } from '../../domain/confirmation/count-progress.ts'
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

/** Towns of the division list in its order, those without a sheet left out; enterprises without a town last. */
export function describeTowns(
  row: RoundRow,
  counts: readonly SheetCount[],
  { snapshot, today }: { readonly snapshot: Snapshot; readonly today: string },
): RoundDetail['towns'] {
  const byTown = Map.groupBy(counts, ({ town }) => town)
  const known = snapshot.district.towns.map(({ code, name }) => ({ town: code, name }))
  const order = [...known, { town: null, name: townNameOf(snapshot, null) }]
  return order.flatMap(({ town, name }) => {
    const own = byTown.get(town)
    return own === undefined ? [] : [{ town, name, ...progressOf(row, own, today) }]
  })
}

export function townNameOf({ district }: Snapshot, town: string | null): string {
  return district.towns.find(({ code }) => code === town)?.name ?? town ?? '—'
}

function progressOf({ closedAt, dueOn }: RoundRow, counts: readonly SheetCount[], today: string) {
  const byState: Partial<Record<SheetCount['state'], number>> = {}
  for (const { state, count } of counts) byState[state] = (byState[state] ?? 0) + count
  return countProgress(byState, { isOpen: closedAt === null, isPastDue: today > dueOn })
}
