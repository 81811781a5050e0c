/** Saves a form that asks for nothing known, lists forms, and discards one. */
import { mayAct } from '../../domain/access/decide.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { AskedForm, FormSubject } from '../../domain/registry/ask/asked-form.ts'
import { findFormProblem } from '../../domain/registry/ask/find-form-problem.ts'
import {
  discardForm as discardStored,
  type FormRow,
  findForm,
  insertForm,
  listForms as listStored,
} from '../../store/form-store.ts'
import type { Tx } from '../../store/tx.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import type { Snapshot } from '../snapshot.ts'
import { findKnownHeads } from './find-known-heads.ts'
import { openAudience, refuseWrongAim } from './form-audience.ts'

export async function saveForm(
  context: Context,
  { district, ...subject }: FormSubject & { readonly district: string },
): Promise<AskedForm> {
  const { actor, now, newId, installation } = context
  const snapshot = await installation.snapshots.get(district)
  if (!mayChange(context, subject.unit)) throw new Refusal('forbidden')
  if (!snapshot.units.some(({ id }) => id === subject.unit)) throw new Refusal('not-found')
  refuseWrongAim(subject, snapshot)
  const heads = [...new Set(subject.heads)]
  const asked = await findKnownHeads(context, { district, heads: heads.join('\n') })
  const problem = findFormProblem(asked, subject.others)
  if (problem !== undefined) throw new Refusal(problem.code, problem.facts)
  return context.database.withDistrict(district, async (tx) => {
    const id = newId()
    const countAnswers = await openAudience(tx, snapshot, [subject])
    if (countAnswers(subject) === 0) throw new Refusal('form-aim-nobody')
    await insertForm(tx, {
      id,
      ...subject,
      heads,
      savedBy: actor.id,
      savedByName: actor.name,
      savedAt: now,
    })
    const { name, unit, of, aim, timesAYear, others } = subject
    await recordAudit(tx, context, {
      action: 'form.save',
      target: `form/${id}`,
      detail: { name, unit, of, aim, answers: countAnswers(subject), timesAYear, heads, others },
    })
    return describe(await getForm(tx, id), { context, snapshot, countAnswers })
  })
}

export async function listForms(context: Context, district: string): Promise<readonly AskedForm[]> {
  const snapshot = await context.installation.snapshots.get(district)
  return context.database.readDistrict(district, async (tx) => {
    const rows = await listStored(tx)
    const countAnswers = await openAudience(tx, snapshot, rows)
    return rows.map((row) => describe(row, { context, snapshot, countAnswers }))
  })
}

export interface DiscardForm {
  readonly district: string
  readonly id: string
  readonly expectedVersion: number
  readonly reason: string
}

/** Nothing is deleted: what it asked is counted as saved. */
export async function discardForm(context: Context, wish: DiscardForm): Promise<AskedForm> {
  const { district, id, expectedVersion: version, reason } = wish
  const { actor, now } = context
  const snapshot = await context.installation.snapshots.get(district)
  return context.database.withDistrict(district, async (tx) => {
    const found = await getForm(tx, id)
    if (!mayChange(context, found.unit)) throw new Refusal('forbidden')
    if (found.discardedAt !== null) throw new Refusal('form-discarded')
    const isDone = await discardStored(tx, { id, version, byName: actor.name, at: now, reason })
    if (!isDone) throw new Refusal('stale-version', { expected: version, found: found.version })
    await recordAudit(tx, context, {
      action: 'form.discard',
      target: `form/${id}`,
      detail: { name: found.name, reason },
    })
    const row = await getForm(tx, id)
    return describe(row, { context, snapshot, countAnswers: await openAudience(tx, snapshot, [row]) })
  })
}

async function getForm(tx: Tx, id: string): Promise<FormRow> {
  const found = await findForm(tx, id)
  if (found === undefined) throw new Refusal('not-found')
  return found
}

function mayChange({ actor }: Context, unit: string): boolean {
  return mayAct(actor, { resource: 'form', action: 'enter' }, { unit })
}

interface Describing {
  readonly context: Context
  readonly snapshot: Snapshot
  readonly countAnswers: (form: FormRow) => number
}

function describe(row: FormRow, { context, snapshot, countAnswers }: Describing): AskedForm {
  return {
    ...row,
    answers: countAnswers(row),
    unitName: snapshot.units.find(({ id }) => id === row.unit)?.name ?? row.unit,
    savedAt: row.savedAt.toISOString(),
    discardedAt: row.discardedAt?.toISOString() ?? null,
    mayDiscard: row.discardedAt === null && mayChange(context, row.unit),
  }
}
