/**
 * One act on one confirmation sheet: decided by the domain, appended to the log, an accepted objection carried into the registry, its audit written. Page, paper and
 * workbook come through here.
 */
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import { mayAct } from '../../domain/access/decide.ts'
import type {
  ConfirmationAct,
  RaisedObjection,
  WishedAct,
} from '../../domain/confirmation/confirmation-act.ts'
import type { SheetDetail } from '../../domain/confirmation/confirmation-view.ts'
import { decideSheetAct } from '../../domain/confirmation/decide-sheet-act.ts'
import { applySheetAct } from '../../domain/confirmation/fold-sheet.ts'
import { decidingUnit } from '../../domain/confirmation/sheet-parties.ts'
import { Refusal } from '../../domain/refusal.ts'
import { decodedValue } from '../../domain/registry/decode/decoded-value.ts'
import { getField } from '../../domain/registry/registry.ts'
import type { RoundRow } from '../../store/confirmation/round-store.ts'
import { insertSheetAct, moveSheet, type SheetRow } from '../../store/confirmation/sheet-store.ts'
import { listEvidence } from '../../store/evidence-store.ts'
import type { Tx } from '../../store/tx.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { bringRowsWithin } from '../registry/bring-rows.ts'
import { decodeRows } from '../registry/decode-rows.ts'
import { loadLookups, type RegistryLookups } from '../registry/import/reference-lookups.ts'
import type { Snapshot } from '../snapshot.ts'
import { shownDigest } from './describe-sheet.ts'
import { loadSheetRecords, type SheetRecord } from './load-sheet-records.ts'
import { getRound } from './read-round.ts'
import { getVisibleSheet, loadSheetDetail } from './read-sheet.ts'
import { type SheetReader, sheetReaderOf } from './sheet-reader.ts'

export interface ActOnSheet {
  readonly district: string
  readonly id: string
  /** The version that the person saw. */
  readonly version: number
  readonly act: WishedAct
  /** Names the values that the person saw; an answer to others is refused. */
  readonly shown?: string | undefined
}

export async function actOnSheet(
  context: Context,
  { district, id, version, act, shown }: ActOnSheet,
): Promise<SheetDetail> {
  const reader = await sheetReaderOf(context, district)
  const known = await loadLookups(context.installation, district, enterpriseYear)
  return context.database.withDistrict(district, async (tx) => {
    const row = await getVisibleSheet(tx, reader, id)
    if (row.version !== version) throw new Refusal('stale-version', { expected: version, found: row.version })
    const round = await getRound(tx, row.round)
    await performSheetAct(tx, context, { row, round, reader, known, wish: act, shown })
    return loadSheetDetail(tx, await getVisibleSheet(tx, reader, id), reader)
  })
}

export interface PerformSheetAct {
  readonly row: SheetRow
  readonly round: RoundRow
  readonly reader: SheetReader
  /** Of the registry that the sheets are about. */
  readonly known: RegistryLookups
  readonly wish: WishedAct
  readonly isFromWorkbook?: boolean
  readonly shown?: string | undefined
}

export async function performSheetAct(tx: Tx, context: Context, perform: PerformSheetAct): Promise<void> {
  const { row, round, reader } = perform
  const record = (await loadSheetRecords(tx, round, [row.enterprise])).get(row.enterprise)
  if (record === undefined) {
    const key = `${row.enterprise}~${round.year}`
    throw new Refusal('record-not-found', { registry: enterpriseYear.label.zh, key })
  }
  refuseUnseen(perform, record)
  const wish = readHeldValues(perform)
  const decision = decideSheetAct({
    subject: context.actor,
    place: row,
    sheet: row,
    isRoundOpen: round.closedAt === null,
    fields: round.fields.map((key) => ownedField(key, reader.snapshot)),
    record,
    wish,
    isFromWorkbook: perform.isFromWorkbook ?? false,
  })
  if (!decision.isOk) throw new Refusal(decision.refusal.code, decision.refusal.facts)
  await checkEvidence(tx, context, decision.act)
  await keepAct(tx, context, { ...perform, record, act: decision.act })
}

/** Nobody confirms, or objects to, what they were not shown. */
function refuseUnseen({ wish, shown, round, reader }: PerformSheetAct, record: SheetRecord): void {
  const isAnswer = wish.kind === 'confirm' || wish.kind === 'object'
  if (!isAnswer || shown === undefined || shown === shownDigest(round, record, reader)) return
  throw new Refusal('confirmation-values-changed')
}

function ownedField(key: string, { district }: Snapshot) {
  const field = getField(enterpriseYear, key)
  return { field, unit: decidingUnit(field, district.dataOwners) }
}

/** What the enterprise holds right, as the registry would store it: `约20` is no number, `1,200` is 1200. */
function readHeldValues({ row, round, known, wish }: PerformSheetAct): WishedAct {
  if (wish.kind !== 'object') return wish
  const asked = wish.objections.filter(({ field }) => round.fields.includes(field))
  if (asked.length === 0) return wish
  const held = Object.fromEntries(asked.map((one) => [one.field, one.held]))
  const { batch } = decodeRows({
    registry: enterpriseYear,
    lookups: known.lookups,
    fields: ['enterprise', 'year', ...Object.keys(held)],
    rows: [{ enterprise: row.enterprise, year: round.year, ...held }],
  })
  const read = (one: RaisedObjection): RaisedObjection =>
    one.field in held ? { ...one, held: decodedValue(batch, getField(enterpriseYear, one.field), 0) } : one
  return { ...wish, objections: wish.objections.map(read) }
}

interface KeepAct extends PerformSheetAct {
  readonly record: SheetRecord
  readonly act: ConfirmationAct
}

async function keepAct(tx: Tx, context: Context, keep: KeepAct): Promise<void> {
  const { row, reader } = keep
  const { actor, now } = context
  const act = await carryOut(tx, context, keep)
  const logged = { seq: row.version, act, actorId: actor.id, actorName: actor.name, at: now.toISOString() }
  const folded = applySheetAct(row, logged)
  const units = folded.objections.flatMap(({ field }) => ownedField(field, reader.snapshot).unit ?? [])
  // The compare-and-swap: of two acts on one version the second waits here and is told.
  const hasMoved = await moveSheet(tx, {
    id: row.id,
    version: row.version,
    folded,
    units: [...new Set(units)],
    updatedAt: now,
  })
  if (!hasMoved) throw new Refusal('stale-version', { expected: row.version, found: row.version + 1 })
  await insertSheetAct(tx, row.id, { ...logged, at: now })
  await recordAudit(tx, context, {
    action: `confirmation.${act.kind}`,
    target: `confirmation-sheet/${row.id}`,
    detail: { ...auditDetail(act), enterprise: row.enterprise, round: row.round, state: folded.state },
  })
}

/** An accepted objection becomes an edit of the record, with its change and its history. */
async function carryOut(
  tx: Tx,
  context: Context,
  { row, round, reader, known, record, act }: KeepAct,
): Promise<ConfirmationAct> {
  const objection =
    act.kind === 'accept' ? row.objections.find(({ field }) => field === act.field) : undefined
  if (act.kind !== 'accept' || objection === undefined) return act
  const { unit } = ownedField(act.field, reader.snapshot)
  const wish = {
    district: tx.district,
    registry: enterpriseYear.id,
    kind: 'edit',
    rows: [{ enterprise: row.enterprise, year: round.year, [act.field]: objection.held }],
    versions: [record.version],
    blanks: 'clear',
    note: `${round.title}：${objection.reason}`.slice(0, 500),
  } as const
  const { snapshot } = reader
  const enterable = enterpriseYear.fields
    .filter(({ key }) => unit === null || ownedField(key, snapshot).unit === unit)
    .map(({ key }) => key)
  const brought = await bringRowsWithin(tx, context, {
    wish,
    snapshot,
    known,
    unitId: unit,
    enterable,
  })
  return { ...act, change: brought.change?.id ?? null }
}

async function checkEvidence(tx: Tx, context: Context, act: ConfirmationAct): Promise<void> {
  if (act.kind !== 'object') return
  const ids = act.objections.flatMap(({ evidence }) => evidence)
  const files = await listEvidence(tx, ids)
  const missing = ids.find((id) => {
    const unit = files.find((file) => file.id === id)?.unitId
    return unit === undefined || !mayAct(context.actor, { resource: 'evidence', action: 'enter' }, { unit })
  })
  if (missing !== undefined) throw new Refusal('evidence-unknown', { id: missing })
}

function auditDetail(act: ConfirmationAct): Readonly<Record<string, unknown>> {
  switch (act.kind) {
    case 'confirm':
      return { via: act.via }
    case 'object':
      return { via: act.via, fields: act.objections.map(({ field }) => field) }
    case 'withdraw':
      return {}
    case 'accept':
      return { field: act.field, change: act.change }
    case 'reject':
      return { field: act.field, reason: act.reason }
  }
}
