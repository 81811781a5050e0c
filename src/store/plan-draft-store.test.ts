import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { insertMinimalDistrict, openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { draftedPlan } from '../../test/fixtures/drafted-plan.ts'
import { compilePlan } from '../domain/plan/compile-plan.ts'
import { reviewPlan } from '../domain/plan/review/review-plan.ts'
import { isConflictOn } from './engine/database-error.ts'
import {
  closeDraft,
  findOpenDraft,
  findPlanDraft,
  insertDraftAct,
  insertPlanDraft,
  listDraftActs,
  listPlanDrafts,
  loadDraftReading,
  moveDraft,
  type PlanDraftActRow,
} from './plan-draft-store.ts'
import {
  findLatestEdition,
  findTextEdition,
  insertTextEdition,
  listTextEditions,
  loadEditionText,
} from './plan-text-edition-store.ts'
import type { Tx } from './tx.ts'

const [code, other] = ['990011', '990012']
const now = new Date('2026-11-23T08:00:00Z')
let db: TestDatabase
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.database.withDistrict(code, work)

before(async () => {
  db = await openTestDatabase()
  await insertMinimalDistrict(db.database, code)
  await insertMinimalDistrict(db.database, other)
})
after(() => db.stop())

const compiled = compilePlan({ text: draftedPlan })
const reading = { text: draftedPlan, compiled, findings: [] }
const { progress } = reviewPlan(reading, [])

async function newDraft(content: string, createdAt = now): Promise<string> {
  const id = randomUUID()
  const bytes = Buffer.from(content)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const draft = { id, fileName: '方案.txt', sha256, title: compiled.title, progress, succeeds: null, reading }
  const isNew = await inside((tx) =>
    insertPlanDraft(tx, { ...draft, createdBy: 'u', createdByName: '甲', createdAt }, bytes),
  )
  assert.equal(isNew, true)
  return id
}

const move = (id: string, version: number) =>
  inside((tx) => moveDraft(tx, { id, version, progress, by: '乙', at: now }))

const act = (seq: number, key: string): PlanDraftActRow => ({
  ...{ seq, key, actorId: 'u', actorName: '甲', at: now },
  act: { kind: 'accept', items: ['target-1'] },
})

test('a draft comes back as it was kept, its reading word for word', async () => {
  const id = await newDraft('一')
  const row = await inside((tx) => findPlanDraft(tx, id))
  assert.deepEqual(
    [row?.state, row?.version, row?.sizeBytes, row?.createdByName, row?.updatedByName, row?.edition],
    ['open', 1, 3, '甲', '甲', null],
  )
  assert.deepEqual(row?.progress, progress)
  assert.deepEqual(await inside((tx) => loadDraftReading(tx, id)), reading)
})

test('one file is one open draft; a closed one makes room', async () => {
  const id = await newDraft('二')
  const sha256 = createHash('sha256').update('二').digest('hex')
  const again = {
    id: randomUUID(),
    fileName: '又.txt',
    sha256,
    title: null,
    progress,
    succeeds: null,
    reading,
  }
  const maker = { createdBy: 'u', createdByName: '甲', createdAt: now }
  const insert = () => inside((tx) => insertPlanDraft(tx, { ...again, ...maker }, Buffer.from('二')))
  assert.equal(await insert(), false)
  assert.equal((await inside((tx) => findOpenDraft(tx, sha256)))?.id, id)
  const close = {
    id,
    version: 1,
    state: 'discarded',
    succeeds: null,
    reason: '误传',
    by: '乙',
    at: now,
  } as const
  assert.equal(await inside((tx) => closeDraft(tx, close)), true)
  assert.equal(await insert(), true)
})

test('the version moves for one of two, and not at all once the draft is closed', async () => {
  const id = await newDraft('三')
  assert.deepEqual((await Promise.all([move(id, 1), move(id, 1)])).toSorted(), [false, true])
  const row = await inside((tx) => findPlanDraft(tx, id))
  assert.deepEqual([row?.version, row?.updatedByName], [2, '乙'])
  const close = {
    id,
    version: 2,
    state: 'discarded',
    succeeds: null,
    reason: '误传',
    by: '乙',
    at: now,
  } as const
  assert.equal(await inside((tx) => closeDraft(tx, close)), true)
  assert.equal(await move(id, 3), false)
  assert.equal((await inside((tx) => findPlanDraft(tx, id)))?.discardReason, '误传')
})

test('acts come back in order; a number or a key is taken once', async () => {
  const id = await newDraft('四')
  await inside((tx) => insertDraftAct(tx, id, act(1, 'a')))
  await inside((tx) => insertDraftAct(tx, id, act(2, 'b')))
  assert.deepEqual(await inside((tx) => listDraftActs(tx, id)), [act(1, 'a'), act(2, 'b')])
  const taken = (constraint: string) => (error: unknown) => isConflictOn(error, constraint)
  await assert.rejects(
    inside((tx) => insertDraftAct(tx, id, act(2, 'c'))),
    taken('plan_draft_act_pkey'),
  )
  await assert.rejects(
    inside((tx) => insertDraftAct(tx, id, act(3, 'a'))),
    taken('plan_draft_act_key'),
  )
})

test('the list pages from the newest on, and can be narrowed to a state', async () => {
  const late = (day: number) => new Date(Date.UTC(2027, 0, day))
  const ids = [await newDraft('五', late(1)), await newDraft('六', late(2)), await newDraft('七', late(3))]
  const first = await inside((tx) => listPlanDrafts(tx, { limit: 2 }))
  assert.deepEqual(
    first.items.map(({ id }) => id),
    [ids[2], ids[1]],
  )
  const cursor = first.nextCursor ?? assert.fail()
  const rest = await inside((tx) => listPlanDrafts(tx, { limit: 1, cursor }))
  assert.equal(rest.items[0]?.id, ids[0])
  const discarded = await inside((tx) => listPlanDrafts(tx, { limit: 10, state: 'discarded' }))
  assert.ok(discarded.items.length > 0 && discarded.items.every(({ state }) => state === 'discarded'))
})

test('editions count up within a name, keep their plan, and show the draft they came from', async () => {
  const counts = { targets: 1, facts: 0, tasks: 0, clusters: 0, rows: 0 }
  const publish = async (name: string, content: string, succeeds: string | null) => {
    const draftId = await newDraft(content)
    const id = randomUUID()
    const edition = { id, name, draftId, succeeds, plan: compiled, counts }
    const publisher = { publishedBy: 'u', publishedByName: '甲', publishedAt: now }
    await inside((tx) => insertTextEdition(tx, { ...edition, ...publisher }))
    return { id, draftId }
  }
  const one = await publish('行动方案', '八', null)
  const two = await publish('行动方案', '九', one.id)
  await publish('另一方案', '十', two.id)
  const found = await inside((tx) => findTextEdition(tx, two.id))
  assert.deepEqual([found?.number, found?.succeeds, found?.fileName], [2, one.id, '方案.txt'])
  assert.equal((await inside((tx) => findLatestEdition(tx, '行动方案')))?.id, two.id)
  assert.deepEqual(await inside((tx) => loadEditionText(tx, one.id)), { text: draftedPlan, plan: compiled })
  const named = await inside((tx) => listTextEditions(tx, { limit: 10, name: '行动方案' }))
  assert.deepEqual(named.items.map(({ number }) => number).toSorted(), [1, 2])
  assert.equal((await inside((tx) => findPlanDraft(tx, one.draftId)))?.edition, one.id)
})

test('another district sees nothing of it', async () => {
  const id = await newDraft('区外')
  await db.database.readDistrict(other, async (tx) => {
    assert.equal(await findPlanDraft(tx, id), undefined)
    assert.deepEqual((await listPlanDrafts(tx, { limit: 10 })).items, [])
    assert.deepEqual((await listTextEditions(tx, { limit: 10 })).items, [])
  })
})

test('neither acts, editions nor what was read can be changed by the program', async () => {
  const refused: readonly string[] = [
    `update plan_draft_act set act = '{}' where district = '${code}'`,
    `delete from plan_draft_act where district = '${code}'`,
    `update plan_text_edition set plan = '{}' where district = '${code}'`,
    `update plan_draft set body = '' where district = '${code}'`,
    `update plan_draft set compiled = '{}' where district = '${code}'`,
    `delete from plan_draft where district = '${code}'`,
  ]
  for (const [at, text] of refused.entries()) {
    const statement = { name: `test.refused-${at}`, text }
    await assert.rejects(
      inside((tx) => tx.rows(statement, [])),
      /permission denied/,
      text,
    )
  }
})
