/**
 * Forms that units send out. What a form asks never changes; it is discarded once.
 *
 *     await listForms(tx)   // newest first
 */
import type { AskedParty, FormSubject } from '../domain/registry/ask/asked-form.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface FormRow extends FormSubject {
  readonly id: string
  readonly of: AskedParty
  readonly savedByName: string
  readonly savedAt: Date
  readonly discardedByName: string | null
  readonly discardedAt: Date | null
  readonly discardReason: string | null
  readonly version: number
}

export interface NewForm extends FormSubject {
  readonly id: string
  readonly savedBy: string
  readonly savedByName: string
  readonly savedAt: Date
}

const columns = `id, name, unit_id as unit, asked_of as "of", aim, times_a_year as "timesAYear", heads, others, saved_by_name as "savedByName",
  saved_at as "savedAt", discarded_by_name as "discardedByName", discarded_at as "discardedAt", discard_reason as "discardReason", version`

/** More than a district keeps; the oldest fall out of the list. */
const most = 500

export const formStatements = defineStatements('form', {
  insert: `insert into asked_form (district, id, name, unit_id, asked_of, times_a_year, heads, others, saved_by, saved_by_name, saved_at, aim, version)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)`,
  find: `select ${columns} from asked_form where district = $1 and id = $2`,
  list: `select ${columns} from asked_form where district = $1 order by saved_at desc, id desc limit ${most}`,
  discard: `update asked_form set version = version + 1, discarded_by_name = $4, discarded_at = $5, discard_reason = $6
    where district = $1 and id = $2 and version = $3 and discarded_at is null returning id`,
})

export async function insertForm(tx: Tx, form: NewForm): Promise<void> {
  const { id, name, unit, of, aim, timesAYear, heads, others, savedBy, savedByName, savedAt } = form
  const asked = [name, unit, of, timesAYear, heads, others]
  const saved = [savedBy, savedByName, savedAt, JSON.stringify(aim)]
  await tx.rows(formStatements.insert, [tx.district, id, ...asked, ...saved])
}

export async function findForm(tx: Tx, id: string): Promise<FormRow | undefined> {
  const rows = await tx.rows<FormRow>(formStatements.find, [tx.district, id])
  return rows[0]
}

export async function listForms(tx: Tx): Promise<readonly FormRow[]> {
  return tx.rows<FormRow>(formStatements.list, [tx.district])
}

/** False when it is discarded already or the version is another one: nothing is changed then. */
export async function discardForm(
  tx: Tx,
  discard: {
    readonly id: string
    readonly version: number
    readonly byName: string
    readonly at: Date
    readonly reason: string
  },
): Promise<boolean> {
  const { id, version, byName, at, reason } = discard
  const rows = await tx.rows(formStatements.discard, [tx.district, id, version, byName, at, reason])
  return rows.length === 1
}
