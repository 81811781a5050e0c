/** The demo's open submissions with their logs, each act by the invented person who holds its role. The logs are folded like any other. */
import { required } from '../../base/assert.ts'
import reporting from '../../content/loops/reporting.ts'
import type { DemoAct, DemoMatter } from '../../domain/demo/generate-demo.ts'
import { foldActs } from '../../domain/loop/fold.ts'
import { type ActRow, insertActs } from '../../store/act-store.ts'
import { insertSubmissions, type NewSubmission } from '../../store/submission-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import type { DemoPerson } from './insert-demo-people.ts'

export interface DemoSubmissions {
  readonly matters: readonly DemoMatter[]
  readonly people: readonly DemoPerson[]
}

export async function insertDemoSubmissions(
  tx: Tx,
  context: Context,
  { matters, people }: DemoSubmissions,
): Promise<void> {
  const made = matters.map((matter) => makeSubmission(context, matter, people))
  await insertSubmissions(
    tx,
    made.map(({ submission }) => submission),
  )
  await insertActs(
    tx,
    made.flatMap(({ acts }) => acts),
  )
}

function makeSubmission(
  context: Context,
  matter: DemoMatter,
  people: readonly DemoPerson[],
): { readonly submission: NewSubmission; readonly acts: readonly ActRow[] } {
  const id = context.newId()
  const acts = matter.acts.map((act, index) =>
    makeAct(id, { act, seq: index + 1 }, findPerson(people, act, matter.unit)),
  )
  const createdAt = acts[0]?.at ?? context.now
  const folded = foldActs(
    reporting,
    createdAt.toISOString(),
    acts.map((act) => ({ ...act, at: act.at.toISOString() })),
  )
  const { state, version } = required(
    folded.isOk ? folded.value : null,
    `the demo log of ${matter.indicator} ${matter.period} folds`,
  )
  const { indicator, scope, period, unit, dueOn } = matter
  return {
    submission: { id, indicator, scope, period, unitId: unit, dueOn, state, version, createdAt },
    acts,
  }
}

function makeAct(
  submissionId: string,
  { act, seq }: { act: DemoAct; seq: number },
  person: DemoPerson,
): ActRow {
  const { step, at, value, unit, note } = act
  return {
    submissionId,
    seq,
    step,
    actorId: person.id,
    actorName: person.name,
    at: new Date(at),
    value,
    unit,
    note,
    evidence: [],
  }
}

function findPerson(people: readonly DemoPerson[], { by }: DemoAct, unit: string): DemoPerson {
  return required(
    people.find((person) => person.role === by && (person.unit === unit || person.unit === null)),
    `the demo has a ${by} for ${unit}`,
  )
}
