/** A sheet that the person may answer now, with what it asks; refused in the words of the answer itself where it may not be. */
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import { sheetStateTerms } from '../../../domain/confirmation/fold-sheet.ts'
import { answerWayOf } from '../../../domain/confirmation/sheet-parties.ts'
import type { WorkbookField } from '../../../domain/confirmation/workbook/lay-out-workbook.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { RoundRow } from '../../../store/confirmation/round-store.ts'
import type { SheetRow } from '../../../store/confirmation/sheet-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { fieldChoices } from '../field-choices.ts'
import { loadSheetRecords, type SheetRecord } from '../load-sheet-records.ts'
import { getRound } from '../read-round.ts'
import { getVisibleSheet } from '../read-sheet.ts'
import { fieldsForReader, type SheetReader } from '../sheet-reader.ts'

export interface Answerable {
  readonly row: SheetRow
  readonly round: RoundRow
  readonly record: SheetRecord
  readonly fields: readonly WorkbookField[]
}

export async function loadAnswerable(tx: Tx, reader: SheetReader, id: string): Promise<Answerable> {
  const row = await getVisibleSheet(tx, reader, id)
  if (answerWayOf(reader.actor, row) === undefined) throw new Refusal('forbidden')
  const round = await getRound(tx, row.round)
  if (round.closedAt !== null) throw new Refusal('confirmation-closed')
  if (row.state !== 'asked') {
    const { zh, en } = sheetStateTerms[row.state]
    throw new Refusal('confirmation-answered', { state: zh, stateEn: en })
  }
  const record = (await loadSheetRecords(tx, round, [row.enterprise])).get(row.enterprise)
  if (record === undefined) {
    const key = `${row.enterprise}~${round.year}`
    throw new Refusal('record-not-found', { registry: enterpriseYear.label.zh, key })
  }
  const fields = fieldsForReader(round, reader).map((field) => ({
    field,
    stored: record.values[field.key] ?? null,
    choices: fieldChoices(field, reader.snapshot),
  }))
  return { row, round, record, fields }
}
