/** Confirmation sheets that the reader may see, and one of them with its values and its whole log. */
import type { ConfirmationSheet, SheetDetail } from '../../domain/confirmation/confirmation-view.ts'
import type { SheetState } from '../../domain/confirmation/fold-sheet.ts'
import { isReached } from '../../domain/confirmation/sheet-parties.ts'
import { Refusal } from '../../domain/refusal.ts'
import { listReminders } from '../../store/confirmation/reminder-store.ts'
import { findRound, type RoundRow } from '../../store/confirmation/round-store.ts'
import {
  findSheet,
  listSheetActs,
  listSheets as listStored,
  type SheetRow,
} from '../../store/confirmation/sheet-store.ts'
import type { Page, PageRequest } from '../../store/engine/page.ts'
import { listEvidence } from '../../store/evidence-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { describeSheet, describeSheetDetail } from './describe-sheet.ts'
import { loadSheetRecords } from './load-sheet-records.ts'
import { getRound } from './read-round.ts'
import { type SheetReader, sheetReaderOf } from './sheet-reader.ts'

export interface ListSheets extends PageRequest {
  readonly district: string
  readonly round?: string | undefined
  readonly state?: SheetState | undefined
  readonly town?: string | undefined
  readonly isOverdue: boolean
  /** Only those that were reminded of. */
  readonly isReminded: boolean
  readonly q?: string | undefined
}

export async function listSheets(context: Context, wish: ListSheets): Promise<Page<ConfirmationSheet>> {
  const { district, isOverdue, ...filter } = wish
  const reader = await sheetReaderOf(context, district)
  const overdueOn = isOverdue ? reader.today : undefined
  return context.database.readSnapshot(district, async (tx) => {
    const page = await listStored(tx, { ...filter, overdueOn, reach: reader.reach })
    const rounds = await loadRounds(tx, page.items)
    return { ...page, items: page.items.map((row) => describeSheet(row, roundOf(rounds, row), reader)) }
  })
}

export async function loadRounds(tx: Tx, rows: readonly SheetRow[]): Promise<ReadonlyMap<string, RoundRow>> {
  const rounds = new Map<string, RoundRow>()
  for (const id of new Set(rows.map(({ round }) => round))) {
    const found = await findRound(tx, id)
    if (found !== undefined) rounds.set(id, found)
  }
  return rounds
}

export function roundOf(rounds: ReadonlyMap<string, RoundRow>, { id, round }: SheetRow): RoundRow {
  const found = rounds.get(round)
  if (found === undefined) throw new Error(`confirmation sheet ${id} is of no round`)
  return found
}

export async function readSheet(
  context: Context,
  { district, id }: { readonly district: string; readonly id: string },
): Promise<SheetDetail> {
  const reader = await sheetReaderOf(context, district)
  return context.database.readSnapshot(district, async (tx) =>
    loadSheetDetail(tx, await getVisibleSheet(tx, reader, id), reader),
  )
}

/** A sheet that the reader may not see is refused in the same words as one that does not exist. */
export async function getVisibleSheet(tx: Tx, reader: SheetReader, id: string): Promise<SheetRow> {
  const row = await findSheet(tx, id)
  if (row === undefined || !isReached(reader.reach, row)) {
    throw new Refusal('not-found', { what: `confirmation sheet ${id}` })
  }
  return row
}

export async function loadSheetDetail(tx: Tx, row: SheetRow, reader: SheetReader): Promise<SheetDetail> {
  const round = await getRound(tx, row.round)
  const records = await loadSheetRecords(tx, round, [row.enterprise])
  const acts = await listSheetActs(tx, row.id)
  const files = await listEvidence(
    tx,
    row.objections.flatMap(({ evidence }) => evidence),
  )
  const ground = {
    round,
    record: records.get(row.enterprise),
    acts,
    reminders: await listReminders(tx, row.id),
    files,
  }
  return describeSheetDetail(row, ground, reader)
}
