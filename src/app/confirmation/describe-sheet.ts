/** A stored confirmation sheet as a reader sees it: its values as they stand, what is objected to, what the reader may do. */

import { confirmationActTerms } from '../../domain/confirmation/confirmation-act.ts'
import type {
  ConfirmationSheet,
  SheetDetail,
  SheetField,
  SheetLogEntry,
} from '../../domain/confirmation/confirmation-view.ts'
import { findReminderProblem } from '../../domain/confirmation/decide-reminder.ts'
import { type Objection, sheetStateTerms } from '../../domain/confirmation/fold-sheet.ts'
import {
  answerWayOf,
  decidingUnit,
  enterpriseUnit,
  mayDecide,
  townUnit,
} from '../../domain/confirmation/sheet-parties.ts'
import { overdueDays } from '../../domain/loop/deadline.ts'
import type { FieldDefinition } from '../../domain/registry/field.ts'
import type { ReminderRow } from '../../store/confirmation/reminder-store.ts'
import type { RoundRow } from '../../store/confirmation/round-store.ts'
import type { SheetActRow, SheetRow } from '../../store/confirmation/sheet-store.ts'
import type { EvidenceRow } from '../../store/evidence-store.ts'
import { viewField } from '../registry/view-field.ts'
import { townNameOf } from './describe-round.ts'
import { fieldChoices } from './field-choices.ts'
import type { SheetRecord } from './load-sheet-records.ts'
import { reminderGround } from './reminder-ground.ts'
import { fieldsForReader, type SheetReader } from './sheet-reader.ts'
import { valuesDigest } from './values-digest.ts'

export function describeSheet(row: SheetRow, round: RoundRow, reader: SheetReader): ConfirmationSheet {
  const isRoundOpen = round.closedAt === null
  const visible = fieldsForReader(round, reader).map(({ key }) => key)
  return {
    id: row.id,
    round: round.id,
    roundTitle: round.title,
    year: round.year,
    dueOn: round.dueOn,
    enterprise: row.enterprise,
    enterpriseName: row.enterpriseName,
    town: row.town,
    townName: townNameOf(reader.snapshot, row.town),
    state: row.state,
    stateLabel: sheetStateTerms[row.state],
    overdueDays: row.state === 'asked' && isRoundOpen ? overdueDays(round.dueOn, reader.today) : 0,
    isRoundOpen,
    version: row.version,
    answer: row.answer,
    openObjections: row.objections.filter(
      ({ field, decision }) => decision === 'open' && visible.includes(field),
    ).length,
    reminders: row.reminders,
    remindedOn: row.remindedOn,
  }
}

export interface SheetGround {
  readonly round: RoundRow
  readonly record: SheetRecord | undefined
  readonly acts: readonly SheetActRow[]
  readonly reminders: readonly ReminderRow[]
  /** Files that its objections name. */
  readonly files: readonly EvidenceRow[]
}

export function describeSheetDetail(row: SheetRow, ground: SheetGround, reader: SheetReader): SheetDetail {
  const { round, record, acts, reminders } = ground
  const sheet = describeSheet(row, round, reader)
  const fields = fieldsForReader(round, reader)
  const way = answerWayOf(reader.actor, row)
  const isAnswerable = way !== undefined && sheet.isRoundOpen && record !== undefined
  const isDecided = row.objections.some(({ decision }) => decision !== 'open')
  return {
    ...sheet,
    hasRecord: record !== undefined,
    fields: fields.map((field) => describeField(field, { row, ground, reader })),
    reminderLog: reminders.map(({ actorName, at }) => ({ actorName, at: at.toISOString() })),
    mayRemind: findReminderProblem(reminderGround(row, round, reader)) === undefined,
    shown: record === undefined ? null : shownDigest(round, record, reader),
    log: acts.flatMap((act) => describeAct(act, fields)),
    mayAnswer: isAnswerable && row.state === 'asked',
    mayWithdraw: isAnswerable && row.state !== 'asked' && !isDecided,
    evidenceUnit:
      way === undefined ? null : ((way === 'enterprise' ? enterpriseUnit(row) : townUnit(row)) ?? null),
  }
}

/** Of the values that this reader is shown. */
export function shownDigest(round: RoundRow, { values }: SheetRecord, reader: SheetReader): string {
  return valuesDigest(
    fieldsForReader(round, reader).map(({ key }) => key),
    values,
  )
}

interface Describing {
  readonly row: SheetRow
  readonly ground: SheetGround
  readonly reader: SheetReader
}

function describeField(field: FieldDefinition, { row, ground, reader }: Describing): SheetField {
  const { record, files } = ground
  const objection = row.objections.find((one) => one.field === field.key)
  const unit = decidingUnit(field, reader.snapshot.district.dataOwners)
  return {
    field: viewField(field, reader.snapshot),
    stored: record?.values[field.key] ?? null,
    choices: [...fieldChoices(field, reader.snapshot)],
    objection: objection === undefined ? null : { ...objection, evidence: filesOf(objection, files) },
    mayDecide: objection?.decision === 'open' && record !== undefined && mayDecide(reader.actor, unit),
  }
}

function filesOf({ evidence }: Objection, files: readonly EvidenceRow[]) {
  return files
    .filter(({ id }) => evidence.includes(id))
    .map(({ id, name, sizeBytes }) => ({ id, name, sizeBytes }))
}

/** Acts about fields that the reader may not see are left out. */
function describeAct(row: SheetActRow, fields: readonly FieldDefinition[]): readonly SheetLogEntry[] {
  const { act, seq, actorName, at } = row
  const about = aboutOf(act)
  const seen = fields.filter(({ key }) => about.includes(key)).map(({ label }) => label)
  if (about.length > 0 && seen.length === 0) return []
  return [
    {
      seq,
      kind: act.kind,
      label: confirmationActTerms[act.kind],
      via: 'via' in act ? act.via : null,
      fields: seen,
      note: act.kind === 'reject' ? act.reason : null,
      actorName,
      at: at.toISOString(),
    },
  ]
}

function aboutOf(act: SheetActRow['act']): readonly string[] {
  switch (act.kind) {
    case 'confirm':
    case 'withdraw':
      return []
    case 'object':
      return act.objections.map(({ field }) => field)
    case 'accept':
    case 'reject':
      return [act.field]
  }
}
