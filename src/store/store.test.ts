import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { insertMinimalDistrict, openTestDatabase, type TestDatabase } from '../../test/database.ts'
import type { Figure } from '../domain/indicator/figure.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { type ActRow, insertActs, listActs } from './act-store.ts'
import { changeDistrict, findDistrict } from './district-store.ts'
import { isConflictOn, StoreConflict } from './engine/database-error.ts'
import { findEvidence, insertEvidence, listEvidence, loadEvidenceContent } from './evidence-store.ts'
import { listGrants, loadGrants, replaceGrants } from './grant-store.ts'
import { claimKey, findKey, purgeKeys, saveReply } from './idempotency-store.ts'
import { findMapLayer, insertMapLayer } from './map-store.ts'
import {
  findObservation,
  insertObservations,
  listObservations,
  listVintages,
  loadLatestFigures,
  nextVintage,
} from './observation-store.ts'
import { findCurrentPlan, findPlan, listPlanEditions, savePlanEdition } from './plan-store.ts'
import * as sessions from './session-store.ts'
import * as setup from './setup-store.ts'
import * as sheets from './sheet-import-store.ts'
import * as submissions from './submission-store.ts'
import { findToken, insertToken, listTokens, revokeToken } from './token-store.ts'
import type { Tx } from './tx.ts'
import { changeUnit, findUnit, insertUnits, listAllUnits, listUnits } from './unit-store.ts'
import * as users from './user-store.ts'
import { listViews, removeView, saveView } from './view-store.ts'

const code = '990001'
const now = new Date('2026-03-01T08:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
let test_: TestDatabase
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test_.database.withDistrict(code, work)

before(async () => {
  test_ = await openTestDatabase()
  await insertMinimalDistrict(test_.database, code)
  await inside((tx) =>
    insertUnits(
      tx,
      ['economy', 'science', 'town-a'].map((id, index) => ({
        id,
        kind: index < 2 ? 'department' : 'town',
        name: `单位${id}`,
        aliases: id === 'economy' ? ['经信局', '工信'] : [],
        divisionCode: index < 2 ? null : '990001100',
        scope: null,
      })),
    ),
  )
})
after(() => test_.stop())

async function newUser(login: string): Promise<string> {
  const id = randomUUID()
  const user = {
    id,
    login,
    name: `人${login}`,
    passwordHash: null,
    isDemo: true,
    mustChangePassword: false,
    createdAt: now,
  }
  await inside((tx) => users.insertUser(tx, user))
  return id
}

function newFigure(change: Partial<Figure> = {}): Figure & { submissionId: null } {
  return {
    id: randomUUID(),
    indicator: 'growth',
    subject: 'district',
    scope: 'district-proper',
    period: '2025',
    value: 4.4,
    unit: 'percent',
    vintage: 1,
    origin: 'published',
    asOf: '2026-02-01',
    source: { title: '公报' },
    reason: null,
    ...change,
    submissionId: null,
  }
}

async function newSubmission(change: Partial<submissions.NewSubmission> = {}): Promise<string> {
  const id = randomUUID()
  const submission = {
    id,
    indicator: `i-${id.slice(0, 8)}`,
    scope: 'district-proper',
    period: '2025',
    unitId: 'economy',
    dueOn: '2026-02-10',
    state: 'asked',
    version: 1,
    createdAt: now,
    ...change,
  }
  await inside((tx) => submissions.insertSubmissions(tx, [submission]))
  return id
}

const act = (submissionId: string, seq: number, change: Partial<ActRow> = {}): ActRow => ({
  submissionId,
  seq,
  step: 'enter',
  actorId: 'u',
  actorName: '人',
  at: later(seq),
  value: null,
  unit: null,
  note: null,
  evidence: [],
  ...change,
})

test('a district is found with its definition, and changed', async () => {
  const found = await inside(findDistrict)
  assert.equal(found?.definition.code, code)
  if (found === undefined) return
  await inside((tx) => changeDistrict(tx, { ...found.definition, parks: [{ id: 'p', name: '园区' }] }))
  assert.deepEqual((await inside(findDistrict))?.definition.parks, [{ id: 'p', name: '园区' }])
  assert.deepEqual(await test_.database.listDistricts(), [{ district: code, isDemo: false }])
})

test('units are filtered by kind and words, paged, and changed only at the version that was seen', async () => {
  const first = await inside((tx) => listUnits(tx, { limit: 2 }))
  assert.deepEqual(
    first.items.map((u) => u.id),
    ['economy', 'science'],
  )
  const rest = await inside((tx) => listUnits(tx, { limit: 2, cursor: first.nextCursor ?? undefined }))
  assert.deepEqual([rest.items.map((u) => u.id), rest.nextCursor], [['town-a'], null])
  assert.equal((await inside((tx) => listUnits(tx, { q: '工信', limit: 9 }))).items[0]?.id, 'economy')
  assert.equal((await inside((tx) => listUnits(tx, { q: '%', limit: 9 }))).items.length, 0)
  const change = { id: 'science', version: 1, aliases: ['科技局'], scope: null, isActive: true }
  assert.equal(await inside((tx) => changeUnit(tx, change)), true)
  assert.equal(await inside((tx) => changeUnit(tx, change)), false)
  assert.equal((await inside((tx) => findUnit(tx, 'science')))?.version, 2)
  assert.equal((await inside(listAllUnits)).length, 3)
})

test('a cursor that we did not make is refused', async () => {
  for (const cursor of ['x', 'e30', Buffer.from('["a"]').toString('base64url')]) {
    await assert.rejects(
      inside((tx) => listUnits(tx, { limit: 2, cursor })),
      (error) => error instanceof Refusal && error.code === 'cursor-invalid',
    )
  }
})

test('a login is found in any letter case and cannot be taken twice', async () => {
  const id = await newUser('wang.li')
  assert.equal((await inside((tx) => users.findUserByLogin(tx, 'Wang.LI')))?.id, id)
  await assert.rejects(newUser('WANG.li'), (error) => isConflictOn(error, 'app_user_login'))
})

test('wrong passwords are counted, lock, and are forgotten after a right one', async () => {
  const id = await newUser('locked')
  assert.equal(await inside((tx) => users.recordFailure(tx, id)), 1)
  assert.equal(await inside((tx) => users.recordFailure(tx, id)), 2)
  await inside((tx) => users.lockUser(tx, id, later(15)))
  const locked = await inside((tx) => users.findUser(tx, id))
  assert.deepEqual([locked?.failedCount, locked?.lockedUntil], [0, later(15)])
  await inside((tx) => users.clearFailures(tx, id))
  assert.equal((await inside((tx) => users.findUser(tx, id)))?.lockedUntil, null)
  const password = { id, passwordHash: 'h', mustChangePassword: true }
  await inside((tx) => users.savePassword(tx, password))
  const saved = await inside((tx) => users.findUser(tx, id))
  assert.deepEqual([saved?.passwordHash, saved?.mustChangePassword], ['h', true])
})

test('grants are replaced as a whole and people are found by role', async () => {
  const id = await newUser('granted')
  const grants = [{ role: 'liaison', unit: 'economy' } as const, { role: 'leader', unit: null } as const]
  const change = { userId: id, grants, grantedAt: now, grantedBy: 'x' }
  await inside((tx) => replaceGrants(tx, change))
  assert.deepEqual(await inside((tx) => loadGrants(tx, id)), [grants[1], grants[0]])
  await inside((tx) => replaceGrants(tx, { ...change, grants: [{ role: 'supervisor', unit: null }] }))
  assert.deepEqual(await inside((tx) => listGrants(tx, [id])), [
    { userId: id, role: 'supervisor', unit: null },
  ])
  const found = await inside((tx) => users.listUsers(tx, { role: 'supervisor', limit: 5 }))
  assert.deepEqual(
    found.items.map((u) => u.login),
    ['granted'],
  )
  assert.equal(await inside((tx) => users.bumpUserVersion(tx, id, 1)), true)
  assert.equal(await inside((tx) => users.bumpUserVersion(tx, id, 1)), false)
  assert.equal(
    await inside((tx) => users.changeUser(tx, { id, version: 2, name: '新', isActive: false })),
    true,
  )
  assert.ok((await inside(users.countUsers)) >= 1)
  assert.ok(!(await inside(users.listDemoUsers)).some((u) => u.id === id))
})

test('a rotated session is still found by its former token within the grace, and rotated once', async () => {
  const userId = await newUser('session')
  const hash = (n: number) => Buffer.alloc(32, n)
  const session = { tokenHash: hash(1), userId, csrfToken: 'c', createdAt: now, expiresAt: later(600) }
  await inside((tx) => sessions.insertSession(tx, session))
  const rotation = { tokenHash: hash(1), nextTokenHash: hash(2), at: later(10) }
  assert.equal(await inside((tx) => sessions.rotateSession(tx, rotation)), true)
  assert.equal(await inside((tx) => sessions.rotateSession(tx, rotation)), false)
  const graceful = await inside((tx) => sessions.findSession(tx, hash(1), later(9)))
  assert.deepEqual(Buffer.from(graceful?.tokenHash ?? []), hash(2))
  assert.equal(await inside((tx) => sessions.findSession(tx, hash(1), later(10))), undefined)
  await inside((tx) => sessions.touchSession(tx, hash(2), later(20)))
  const touched = await inside((tx) => sessions.findSession(tx, hash(2), later(20)))
  assert.deepEqual(touched?.seenAt, later(20))
  await inside((tx) => sessions.insertSession(tx, { ...session, tokenHash: hash(3) }))
  await inside((tx) => sessions.endSessionsOfUser(tx, userId, hash(2)))
  assert.equal(await inside((tx) => sessions.findSession(tx, hash(3), now)), undefined)
  await inside((tx) => sessions.endSession(tx, hash(2)))
  assert.equal(await inside((tx) => sessions.findSession(tx, hash(2), now)), undefined)
  await inside((tx) => sessions.insertSession(tx, { ...session, tokenHash: hash(4) }))
  await inside((tx) => sessions.purgeSessions(tx, later(600), now))
  assert.equal(await inside((tx) => sessions.findSession(tx, hash(4), now)), undefined)
})

test('a token is found by its hash and revoked once', async () => {
  const token = {
    tokenHash: Buffer.alloc(32, 9),
    id: randomUUID(),
    role: 'leader' as const,
    unit: null,
    label: 'cli',
    createdAt: now,
    expiresAt: later(60),
  }
  await inside((tx) => insertToken(tx, token))
  assert.equal((await inside((tx) => findToken(tx, token.tokenHash)))?.unit, null)
  assert.equal(await inside((tx) => revokeToken(tx, token.id, now)), true)
  assert.equal(await inside((tx) => revokeToken(tx, token.id, now)), false)
  assert.deepEqual((await inside(listTokens))[0]?.revokedAt, now)
})

test('a set-up link works for exactly one caller', async () => {
  const tokenHash = Buffer.alloc(32, 8)
  await inside((tx) => setup.insertSetupLink(tx, { tokenHash, createdAt: now, expiresAt: later(60) }))
  assert.equal(await inside(setup.wasSetupCompleted), false)
  const spent = await Promise.all(
    [1, 2, 3].map(() => inside((tx) => setup.spendSetupLink(tx, tokenHash, later(1)))),
  )
  assert.equal(spent.filter(Boolean).length, 1)
  assert.deepEqual((await inside((tx) => setup.findSetupLink(tx, tokenHash)))?.usedAt, later(1))
  assert.equal(await inside(setup.wasSetupCompleted), true)
  const open = { tokenHash: Buffer.alloc(32, 7), createdAt: now, expiresAt: later(60) }
  await inside((tx) => setup.insertSetupLink(tx, open))
  await inside(setup.removeOpenSetupLinks)
  assert.equal(await inside((tx) => setup.findSetupLink(tx, open.tokenHash)), undefined)
})

test('the next edition of a plan becomes the current one', async () => {
  const plan = { id: 'plan-x', title: 'one' } as unknown as Plan
  assert.equal(await inside((tx) => savePlanEdition(tx, plan, now)), 1)
  assert.equal(await inside((tx) => savePlanEdition(tx, { ...plan, title: 'two' }, later(1))), 2)
  const current = await inside(findCurrentPlan)
  assert.deepEqual([current?.edition, current?.document.title], [2, 'two'])
  assert.equal((await inside((tx) => findPlan(tx, 'plan-x')))?.edition, 2)
  assert.deepEqual(
    (await inside(listPlanEditions)).map((e) => e.isCurrent),
    [false, true],
  )
})

test('figures come back exactly, newest vintage first, and a vintage cannot be taken twice', async () => {
  const exact = newFigure({ value: 0.1 + 0.2 })
  const none = newFigure({ period: '2024', value: null, source: { title: 'x', url: 'https://example.org' } })
  await inside((tx) => insertObservations(tx, [exact, none], now))
  assert.equal(await inside((tx) => nextVintage(tx, exact)), 2)
  const corrected = newFigure({ vintage: 2, value: 4.5, reason: '更正' })
  await inside((tx) => insertObservations(tx, [corrected], later(1)))
  const latest = await inside((tx) => loadLatestFigures(tx, { indicators: ['growth'] }))
  const { submissionId: _none, ...expected } = corrected
  assert.deepEqual(
    latest.find((f) => f.period === '2025'),
    expected,
  )
  assert.equal((await inside((tx) => findObservation(tx, exact.id)))?.value, 0.1 + 0.2)
  assert.equal((await inside((tx) => listVintages(tx, 'growth', 'district'))).length, 3)
  await assert.rejects(
    inside((tx) => insertObservations(tx, [{ ...corrected, id: randomUUID() }], now)),
    (error) => isConflictOn(error, 'observation_vintage'),
  )
  const page = await inside((tx) => listObservations(tx, { indicator: 'growth', limit: 2 }))
  assert.equal(page.items[0]?.id, corrected.id)
  const next = await inside((tx) =>
    listObservations(tx, { indicator: 'growth', limit: 2, cursor: page.nextCursor ?? undefined }),
  )
  assert.equal(new Set([...page.items, ...next.items].map((f) => f.id)).size, 3)
})

test('a submission is moved by one of two people who saw the same version', async () => {
  const id = await newSubmission()
  const move = { id, version: 1, state: 'entered', updatedAt: later(1) }
  const moved = await Promise.all([1, 2].map(() => inside((tx) => submissions.moveSubmission(tx, move))))
  assert.deepEqual(moved.sort(), [false, true])
  const found = await inside((tx) => submissions.findSubmission(tx, id))
  assert.deepEqual([found?.version, found?.state, found?.dueOn], [2, 'entered', '2026-02-10'])
})

test('the list of submissions shows the last value, puts open ones first and pages without loss', async () => {
  const closed = await newSubmission({ period: '2031', state: 'accepted', dueOn: '2025-01-01' })
  const overdue = await newSubmission({ period: '2031', dueOn: '2026-02-28' })
  const due = await newSubmission({ period: '2031', dueOn: '2026-04-01', unitId: 'science' })
  const withValue = [act(overdue, 1, { value: 3, unit: '%' }), act(overdue, 2, { value: 5, unit: '%' })]
  await inside((tx) => insertActs(tx, [...withValue, act(overdue, 3, { step: 'return', note: 'x' })]))
  const all = { closedStates: ['accepted'], period: '2031', limit: 1 }
  const seen: string[] = []
  for (let cursor: string | undefined, tries = 0; tries < 5; tries += 1) {
    const page = await inside((tx) => submissions.listSubmissions(tx, { ...all, cursor }))
    seen.push(...page.items.map((s) => s.id))
    if (page.nextCursor === null) break
    cursor = page.nextCursor
  }
  assert.deepEqual(seen, [overdue, due, closed])
  const late = await inside((tx) =>
    submissions.listSubmissions(tx, { ...all, limit: 9, overdueOn: '2026-03-01' }),
  )
  assert.deepEqual(
    late.items.map((s) => [s.id, s.value, s.valueUnit]),
    [[overdue, 5, '%']],
  )
  const own = await inside((tx) => submissions.listSubmissions(tx, { ...all, limit: 9, units: ['science'] }))
  assert.deepEqual(
    own.items.map((s) => [s.id, s.unitName]),
    [[due, '单位science']],
  )
  const facts = await inside((tx) =>
    submissions.listSubmissionFacts(tx, { year: 2031, acceptStep: 'return' }),
  )
  assert.deepEqual([facts.length, facts.filter((f) => f.acceptedAt !== null).length], [3, 1])
  assert.deepEqual(
    (await inside((tx) => listActs(tx, overdue))).map((a) => a.seq),
    [1, 2, 3],
  )
})

test('a submission is found by what it asks, and asked once', async () => {
  const id = await newSubmission({ indicator: 'asked-once' })
  const subject = { indicator: 'asked-once', scope: 'district-proper', period: '2025' }
  assert.equal((await inside((tx) => submissions.findSubmissionBySubject(tx, subject)))?.id, id)
  await assert.rejects(newSubmission({ indicator: 'asked-once' }), (error) =>
    isConflictOn(error, 'submission_subject'),
  )
  await assert.rejects(newSubmission({ unitId: 'nobody' }), (error) => {
    return error instanceof StoreConflict && error.kind === 'foreign-key'
  })
})

test('evidence and sheets keep their bytes, and a sheet is committed once', async () => {
  const content = Buffer.from([0, 1, 255, 10])
  const id = randomUUID()
  const evidence = {
    id,
    unitId: 'economy',
    name: 'a.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 4,
    sha256: 'x',
    uploadedBy: 'u',
    uploadedAt: now,
  }
  await inside((tx) => insertEvidence(tx, evidence, content))
  assert.deepEqual(await inside((tx) => findEvidence(tx, id)), evidence)
  assert.equal((await inside((tx) => listEvidence(tx, [id, randomUUID()]))).length, 1)
  assert.deepEqual(Buffer.from((await inside((tx) => loadEvidenceContent(tx, id))) ?? []), content)
  const sheet = {
    id,
    unitId: 'economy',
    period: '2025',
    fileName: 'a.xlsx',
    preview: { a: [1] },
    createdBy: 'u',
    createdAt: now,
  }
  await inside((tx) => sheets.insertSheetImport(tx, sheet, content))
  const close = { id, state: 'committed' as const, preview: { a: [2] }, at: later(1) }
  const closed = await Promise.all([1, 2].map(() => inside((tx) => sheets.closeSheetImport(tx, close))))
  assert.deepEqual(closed.sort(), [false, true])
  const found = await inside((tx) => sheets.findSheetImport<{ a: number[] }>(tx, id))
  assert.deepEqual([found?.state, found?.preview, found?.committedAt], ['committed', { a: [2] }, later(1)])
  assert.deepEqual(Buffer.from((await inside((tx) => sheets.loadSheetContent(tx, id))) ?? []), content)
})

test('the last imported map is the one shown', async () => {
  assert.equal(await inside(findMapLayer), undefined)
  const layer = { source: 's', reviewNumber: null, referenceSystem: 'CGCS2000', importedBy: 'u' }
  for (const [index, geometry] of [{ n: 1 }, { n: 2 }].entries()) {
    const row = { ...layer, id: randomUUID(), geometry, importedAt: later(index) }
    await inside((tx) => insertMapLayer(tx, row))
  }
  assert.deepEqual((await inside((tx) => findMapLayer<{ n: number }>(tx)))?.geometry, { n: 2 })
})

test('a view of the same name replaces, and only its owner removes it', async () => {
  const view = { ownerId: 'me', list: 'l', name: 'n', createdAt: now }
  const first = await inside((tx) => saveView(tx, { ...view, id: randomUUID(), query: 'a' }))
  const second = await inside((tx) => saveView(tx, { ...view, id: randomUUID(), query: 'b' }))
  assert.deepEqual(second, { ...first, query: 'b' })
  assert.deepEqual(await inside((tx) => listViews(tx, 'me', 'l')), [second])
  assert.equal(await inside((tx) => removeView(tx, 'you', first.id)), false)
  assert.equal(await inside((tx) => removeView(tx, 'me', first.id)), true)
})

test('of two requests with one key the second waits and gets the reply of the first', async () => {
  const owner = { actorId: 'a', key: 'k' }
  const claim = { ...owner, fingerprint: 'f', createdAt: now }
  const send = () =>
    inside(async (tx) => {
      const claimed = await claimKey(tx, claim)
      if (claimed.kind === 'known') return claimed.body
      await new Promise((resolve) => setTimeout(resolve, 50))
      await saveReply(tx, owner, { status: 201, body: { done: 1 } })
      return 'worked'
    })
  const replies = await Promise.all([send(), send()])
  assert.deepEqual(new Set(replies.map((r) => JSON.stringify(r))), new Set(['"worked"', '{"done":1}']))
  assert.equal((await inside((tx) => findKey(tx, owner)))?.status, 201)
  await inside((tx) => purgeKeys(tx, new Date(now.getTime() + 49 * 3_600_000)))
  assert.equal(await inside((tx) => findKey(tx, owner)), undefined)
})
