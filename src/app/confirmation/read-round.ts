/** Rounds, newest first, and one with its fields and towns: of sheets only those that the reader may see are counted. */
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import reminderRules from '../../content/settings/reminder-rules.ts'
import type { ConfirmationRound, RoundDetail } from '../../domain/confirmation/confirmation-view.ts'
import { mayRemind } from '../../domain/confirmation/decide-reminder.ts'
import { reminderRuleAt } from '../../domain/confirmation/reminder-rule.ts'
import { type SheetReach, sheetReach } from '../../domain/confirmation/sheet-parties.ts'
import { Refusal } from '../../domain/refusal.ts'
import { getField } from '../../domain/registry/registry.ts'
import {
  countSheets,
  findRound,
  listRounds as listStored,
  type RoundRow,
} from '../../store/confirmation/round-store.ts'
import type { Page, PageRequest } from '../../store/engine/page.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { viewField } from '../registry/view-field.ts'
import type { Snapshot } from '../snapshot.ts'
import { describeRound, describeTowns } from './describe-round.ts'

export async function listRounds(
  context: Context,
  { district, ...page }: PageRequest & { readonly district: string },
): Promise<Page<ConfirmationRound>> {
  const reach = sheetReach(context.actor)
  const today = dayOf(context.now)
  return context.database.readSnapshot(district, async (tx) => {
    const rounds = await listStored(tx, { ...page, reach })
    const counts = await countSheets(
      tx,
      rounds.items.map(({ id }) => id),
      reach,
    )
    const byRound = Map.groupBy(counts, ({ round }) => round)
    return {
      ...rounds,
      items: rounds.items.map((row) => describeRound(row, byRound.get(row.id) ?? [], today)),
    }
  })
}

export async function readRound(
  context: Context,
  { district, id }: { readonly district: string; readonly id: string },
): Promise<RoundDetail> {
  const snapshot = await context.installation.snapshots.get(district)
  return context.database.readSnapshot(district, (tx) => loadRoundDetail(tx, context, { snapshot, id }))
}

export async function loadRoundDetail(
  tx: Tx,
  context: Context,
  { snapshot, id }: { readonly snapshot: Snapshot; readonly id: string },
): Promise<RoundDetail> {
  const reach = sheetReach(context.actor)
  const row = await getRound(tx, id)
  const counts = await countSheets(tx, [id], reach)
  refuseUnseen(reach, counts.length, id)
  const today = dayOf(context.now)
  const { actor } = context
  const round = describeRound(row, counts, today)
  return {
    ...round,
    mayRemind: row.closedAt === null && round.progress.unanswered > 0 && mayRemind(actor, null),
    reminderRule: reminderRuleAt(reminderRules, today),
    fieldViews: row.fields.map((key) => viewField(getField(enterpriseYear, key), snapshot)),
    towns: describeTowns(row, counts, { snapshot, today, actor }),
  }
}

export async function getRound(tx: Tx, id: string): Promise<RoundRow> {
  const row = await findRound(tx, id)
  if (row === undefined) throw new Refusal('not-found', { what: `confirmation round ${id}` })
  return row
}

/** A round without a sheet that the reader may see is as good as absent. */
function refuseUnseen({ isAll }: SheetReach, count: number, id: string): void {
  if (!isAll && count === 0) throw new Refusal('not-found', { what: `confirmation round ${id}` })
}
