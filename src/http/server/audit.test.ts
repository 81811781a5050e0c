/** Every write route leaves its record: a new write without a sample here fails. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import exceljs from 'exceljs'
import { ConfirmationRequests, firms, jiangshan, roundBody } from '../../../test/confirmation-requests.ts'
import { draftedPlan } from '../../../test/fixtures/drafted-plan.ts'
import { home, openTestApp, ownUnit, password, type Signed } from '../../../test/open-test-app.ts'
import { creditCodeOf, office, RegistryRequests } from '../../../test/registry-requests.ts'
import { createSetupLink } from '../../app/session/create-setup-link.ts'
import type { Role } from '../../domain/access/permissions.ts'
import { listAudit } from '../../store/audit-store.ts'
import type { Contract } from '../contract/contract.ts'
import { contracts, type OperationId } from '../contract/contracts.ts'
import { routes } from '../routes.ts'

const app = await openTestApp()
after(app.stop)
const base = `/api/v1/districts/${home}`
const requests = new RegistryRequests(app)
const confirmations = new ConfirmationRequests(app)

let storing: Promise<void> | undefined

function storeFirmsOnce(): Promise<void> {
  storing ??= confirmations.storeFirms()
  return storing
}

interface Sample {
  readonly url: string
  readonly as?: Role | Signed
  readonly body?: object | Buffer
  readonly mediaType?: string
  /** `action` of the record, or of each where one request takes several steps. */
  readonly action: string | readonly string[]
}

await app.addUser('asking', [{ role: 'leader', unit: null }])

async function ask(role: Role, path: string, body?: object) {
  const headers = { authorization: `Bearer ${await app.tokenOf(role)}` }
  const url = `${base}/${path}`
  const reply = await app.send(
    body === undefined ? { method: 'GET', url, headers } : { method: 'POST', url, headers, payload: body },
  )
  assert.ok(reply.statusCode < 300, reply.body)
  return reply.json()
}

const newPerson = async (login: string) =>
  (await ask('system-admin', 'users', { login, name: login })).person.id

const account = (login: string) => ({ login, name: login, password: `${login.length} drums in the tower` })
const value = { indicator: 'internet-software-revenue', value: 58.9, unit: '亿元' }

const canteenForm = { name: '食堂', unit: ownUnit, of: 'towns', timesAYear: 1, heads: ['食堂就餐人数'] }

/** One request of each write that succeeds. */
const samples: Partial<Record<OperationId, () => Promise<Sample>>> = {
  signIn: async () => ({
    url: '/api/v1/session',
    body: { district: home, login: 'asking', password },
    action: 'session.start',
  }),
  signInAsDemo: async () => {
    const welcome = await app.send({ method: 'GET', url: '/api/v1/welcome' })
    const [{ userId }] = welcome.json().demoPeople
    return { url: '/api/v1/session/demo', body: { userId }, action: 'session.start-demo' }
  },
  signOut: async () => ({ url: '/api/v1/session', as: await app.signIn('asking'), action: 'session.end' }),
  changePassword: async () => {
    await app.addUser('password-changer', [{ role: 'leader', unit: null }])
    const as = await app.signIn('password-changer')
    const body = { current: password, next: 'another drum, another tower' }
    return { url: '/api/v1/session/password', as, body, action: 'user.change-password' }
  },
  completeSetup: async () => {
    const link = await createSetupLink({ ...app.context, now: app.clock.now }, home)
    const body = { system: account('sys'), security: account('sec'), audit: account('aud') }
    return { url: `/api/v1/setup/${link?.token}`, body, action: 'setup.complete' }
  },
  changeUnit: async () => ({
    url: `${base}/units/${ownUnit}`,
    as: 'plan-office',
    body: { version: 1, aliases: ['记'] },
    action: 'unit.change',
  }),
  addUser: async () => ({
    url: `${base}/users`,
    as: 'system-admin',
    body: { login: 'added', name: '甲' },
    action: 'user.add',
  }),
  changeUser: async () => ({
    url: `${base}/users/${await newPerson('changed')}`,
    as: 'system-admin',
    body: { version: 1, name: '乙' },
    action: 'user.change',
  }),
  resetPassword: async () => ({
    url: `${base}/users/${await newPerson('forgetful')}/password-reset`,
    as: 'system-admin',
    action: 'user.reset-password',
  }),
  setGrants: async () => ({
    url: `${base}/users/${await newPerson('granted')}/grants`,
    as: 'security-admin',
    body: { version: 1, grants: [{ role: 'leader', unit: null }] },
    action: 'role-grant.set',
  }),
  saveView: async () => ({
    url: `${base}/views`,
    as: 'leader',
    body: { list: 'units', name: '镇', query: 'kind=town' },
    action: 'view.save',
  }),
  removeView: async () => {
    const view = await ask('leader', 'views', { list: 'units', name: '走', query: '' })
    return { url: `${base}/views/${view.id}`, as: 'leader', action: 'view.remove' }
  },
  importMap: async () => {
    const { towns } = await ask('leader', '')
    const features = towns.map(({ code }: { code: string }, index: number) => ({
      type: 'Feature',
      properties: { code },
      geometry: { type: 'Polygon', coordinates: [square(121 + index / 100)] },
    }))
    return {
      url: `${base}/map?source=test&referenceSystem=CGCS2000`,
      as: 'plan-office',
      body: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })),
      mediaType: 'application/geo+json',
      action: 'map.import',
    }
  },
  importPlanDraft: async () => uploadPlan('上传'),
  addPlanDraftAct: async () => {
    const { id, items } = await newDraft('办理')
    const act = { kind: 'accept', items: items.slice(0, 1) }
    const body = { expectedVersion: 1, key: 'a', act }
    return {
      url: `${base}/plan-drafts/${id}/acts`,
      as: 'plan-office',
      body,
      action: 'plan-draft.accept',
    }
  },
  publishPlanDraft: async () => {
    const { id, items } = await newDraft('发布', '没有目标的文件。')
    assert.deepEqual(items, [])
    const body = { expectedVersion: 1, name: '样本' }
    return {
      url: `${base}/plan-drafts/${id}/publish`,
      as: 'plan-office',
      body,
      action: 'plan-draft.publish',
    }
  },
  discardPlanDraft: async () => {
    const { id } = await newDraft('作废')
    const url = `${base}/plan-drafts/${id}?expectedVersion=1&reason=twice`
    return { url, as: 'plan-office', action: 'plan-draft.discard' }
  },
  reportObservation: async () => ({
    url: `${base}/observations`,
    as: 'liaison',
    body: { ...value, period: '2024' },
    action: 'submission.enter',
  }),
  addAct: async () => {
    const { id, version } = await ask('liaison', 'observations', { ...value, period: '2023' })
    return {
      url: `${base}/submissions/${id}/acts`,
      as: 'approver',
      body: { step: 'approve', version },
      action: 'submission.approve',
    }
  },
  importSheet: previewSheet,
  commitSheetImport: async () => {
    const preview = await perform('POST', await previewSheet())
    assert.equal(preview.json().isCommittable, true, preview.body)
    const url = `${base}/sheet-imports/${preview.json().id}/commit`
    return { url, as: 'liaison', body: {}, action: ['submission.enter', 'sheet.commit'] }
  },
  uploadEvidence: async () => ({
    url: `${base}/evidence?unit=${ownUnit}&name=a.txt`,
    as: 'liaison',
    body: Buffer.from('evidence'),
    mediaType: 'text/plain',
    action: 'evidence.upload',
  }),
  createRegistryImport: async () => ({
    url: `${base}/registry-imports`,
    as: 'plan-office',
    body: { registry: 'enterprise', fileName: 'x.csv', sizeBytes: 3 },
    action: 'registry-import.create',
  }),
  sendRegistryImportPart: async () => {
    const { id } = await requests.begin(office, 'enterprise/x.csv', 3)
    const url = `${base}/registry-imports/${id}/parts/1`
    const body = Buffer.from('a,b')
    return { url, as: 'plan-office', body, mediaType: octets, action: 'registry-import.receive' }
  },
  mapRegistryImport: async () => {
    const { id, version, mapping } = await requests.upload(office, 'enterprise/x.csv', firmSheet('1'))
    const url = `${base}/registry-imports/${id}/mapping`
    return { url, as: 'plan-office', body: { version, mapping }, action: 'registry-import.map' }
  },
  decideRegistryImport: async () => {
    const { id } = await checkedImport('2', '注册资本（万元）', '约20')
    const body = { decision: 'as-proposed', number: 1 }
    const url = `${base}/registry-imports/${id}/decisions`
    return { url, as: 'plan-office', body, action: 'registry-import.decide' }
  },
  commitRegistryImport: async () => {
    const { id, version } = await checkedImport('3')
    const url = `${base}/registry-imports/${id}/commit`
    return { url, as: 'plan-office', body: { version }, action: 'registry-import.commit' }
  },
  cancelRegistryImport: async () => {
    const { id } = await requests.begin(office, 'enterprise/x.csv', 3)
    return { url: `${base}/registry-imports/${id}`, as: 'plan-office', action: 'registry-import.cancel' }
  },
  editRecords: async () => {
    await requests.store(office, 'enterprise/x.csv', firmSheet('5').toString())
    const body = { items: [{ key: creditCodeOf('MA3000005'), version: 1 }], values: { name: '宁波改名厂' } }
    return {
      url: `${base}/registries/enterprise/edits`,
      as: 'plan-office',
      body,
      action: 'registry.edit',
    }
  },
  sendRecordBatch: async () => ({
    url: `${base}/registries/enterprise/batches`,
    as: 'plan-office',
    body: { rows: [{ creditCode: creditCodeOf('MA3000006'), name: '宁波第六机械厂', town: '330212110' }] },
    action: 'registry.batch',
  }),
  undoRegistryChange: async () => {
    const change = await requests.store(office, 'enterprise/x.csv', firmSheet('4').toString())
    const url = `${base}/registry-changes/${change}/undo`
    return { url, as: 'plan-office', body: { note: 'twice' }, action: 'registry.undo' }
  },
  openConfirmationRound: async () => {
    await storeFirmsOnce()
    const url = `${base}/confirmation-rounds`
    return { url, as: 'plan-office', body: roundBody, action: 'confirmation.open' }
  },
  closeConfirmationRound: async () => {
    const { id } = await confirmations.openRound()
    const url = `${base}/confirmation-rounds/${id}/close`
    return { url, as: 'plan-office', body: { version: 1, reason: 'done' }, action: 'confirmation.close' }
  },
  remindOfConfirmation: async () => {
    const { id } = await confirmations.openRound()
    const url = `${base}/confirmation-rounds/${id}/reminders`
    return { url, as: 'plan-office', body: { of: { kind: 'round' } }, action: 'confirmation.remind' }
  },
  addEnterpriseDocument: async () => {
    await storeFirmsOnce()
    const url = `${base}/enterprises/${firms[0].code}/documents?name=a.pdf&kind=other`
    return { url, as: 'plan-office', body: Buffer.from('a'), mediaType: octets, action: 'document.add' }
  },
  removeEnterpriseDocument: async () => {
    const path = `enterprises/${firms[0].code}/documents`
    const added = await confirmations.ask(office, `POST ${path}?name=b.pdf&kind=other`, Buffer.from('b'))
    const url = `${base}/${path}/${added.body.id}/removal`
    return { url, as: 'plan-office', body: { reason: 'twice' }, action: 'document.remove' }
  },
  saveForm: async () => ({
    url: `${base}/forms`,
    as: 'liaison',
    body: canteenForm,
    action: 'form.save',
  }),
  discardForm: async () => {
    const { id } = await ask('liaison', 'forms', canteenForm)
    return {
      url: `${base}/forms/${id}?expectedVersion=1&reason=twice`,
      as: 'liaison',
      action: 'form.discard',
    }
  },
  addConfirmationAct: async () => {
    const { id } = await confirmations.sheetOf(await confirmations.openRound(), firms[0].code)
    await app.addUser('town', [{ role: 'town-officer', unit: `town-${firms[0].town}` }])
    const body = { version: 1, act: { kind: 'confirm' } }
    const url = `${base}/confirmation-sheets/${id}/acts`
    return { url, as: await app.signIn('town'), body, action: 'confirmation.confirm' }
  },
  answerConfirmationWorkbook: async () => {
    const { id } = await confirmations.sheetOf(await confirmations.openRound(), firms[0].code)
    const bytes = await confirmations.workbook(jiangshan, id)
    const { body } = await confirmations.upload(jiangshan, { id }, bytes)
    await app.addUser('jiangshan', [{ role: 'town-officer', unit: `town-${firms[0].town}` }])
    const url = `${base}/confirmation-sheets/${id}/workbook?name=a.xlsx&digest=${body.digest}`
    const as = await app.signIn('jiangshan')
    return { url, as, body: bytes, mediaType: octets, action: 'confirmation.confirm' }
  },
}

const octets = 'application/octet-stream'

/** A sheet of one firm; `mark` tells it from the others. */
function firmSheet(mark: string, head = '', cell = ''): Buffer {
  const firm = `${creditCodeOf(`MA300000${mark}`)},宁波第${mark}机械厂,姜山镇,C3484,${cell}`
  return Buffer.from(`统一社会信用代码,企业名称,所属镇街,行业代码,${head}\n${firm}\n`)
}

async function checkedImport(mark: string, head?: string, cell?: string) {
  const seen = await requests.upload(office, 'enterprise/x.csv', firmSheet(mark, head, cell))
  return seen.state === 'mapping' ? requests.confirm(office, seen) : seen
}

function uploadPlan(mark: string, text = draftedPlan): Sample {
  return {
    url: `${base}/plan-drafts?name=plan.txt`,
    as: 'plan-office',
    body: Buffer.from(`${text}\n${mark}\n`),
    mediaType: 'text/plain',
    action: 'plan-draft.import',
  }
}

async function newDraft(mark: string, text?: string) {
  const uploaded = await perform('POST', uploadPlan(mark, text))
  const { id } = uploaded.json().draft
  const { review } = await ask('plan-office', `plan-drafts/${id}`)
  const items: readonly string[] = review.items.map((item: { id: string }) => item.id)
  return { id, items }
}

/** The unit's own sheet with one asked value filled in. */
async function filledSheet(): Promise<Buffer> {
  const reply = await app.send({
    method: 'GET',
    url: `${base}/reporting-sheets/${ownUnit}?period=2026`,
    headers: { authorization: `Bearer ${await app.tokenOf('liaison')}` },
  })
  const book = new exceljs.Workbook()
  await book.xlsx.load(Uint8Array.from(reply.rawPayload).buffer)
  const [sheet] = book.worksheets
  const asked = sheet
    ?.getRows(5, 20)
    ?.find((row) => row.getCell(8).value === null && row.getCell(6).value !== null)
  assert.ok(asked !== undefined, 'the sheet asks for a value')
  asked.getCell(8).value = asked.getCell(6).value
  return Buffer.from(await book.xlsx.writeBuffer())
}

async function previewSheet(): Promise<Sample> {
  return {
    url: `${base}/sheet-imports?unit=${ownUnit}&name=filled.xlsx`,
    as: 'liaison',
    body: await filledSheet(),
    mediaType: 'application/octet-stream',
    action: 'sheet.preview',
  }
}

function square(west: number): number[][] {
  return [
    [west, 29],
    [west + 0.01, 29],
    [west + 0.01, 29.01],
    [west, 29.01],
    [west, 29],
  ]
}

async function perform(method: Contract['method'], sample: Sample) {
  const { url, as, body, mediaType = 'application/json' } = sample
  const who = typeof as === 'string' ? { authorization: `Bearer ${await app.tokenOf(as)}` } : {}
  const session = typeof as === 'object' ? { cookie: as.cookie, 'x-csrf-token': as.csrf } : {}
  const headers = { ...who, ...session, ...(body === undefined ? {} : { 'content-type': mediaType }) }
  return app.send({ method, url, headers, ...(body === undefined ? {} : { payload: body }) })
}

const recordsOf = (requestId: unknown) =>
  app.database.readDistrict(home, async (tx) => {
    const { items } = await listAudit(tx, { limit: 100 })
    return items.filter((record) => record.requestId === requestId)
  })

for (const [id, contract] of Object.entries<Contract>(contracts)) {
  const isServed = routes.some((route) => route.contract === contract)
  if (contract.method === 'GET' || !isServed) continue
  test(`${id} leaves its audit record and no other, under the id of its request`, async () => {
    const prepare = samples[id as OperationId]
    assert.ok(prepare !== undefined, `give ${id} a sample`)
    const sample = await prepare()
    const reply = await perform(contract.method, sample)
    assert.ok(reply.statusCode < 300, `${reply.statusCode} ${reply.body}`)
    const records = await recordsOf(reply.headers['x-request-id'])
    assert.deepEqual(records.map(({ action }) => action).toReversed(), [sample.action].flat())
    const told = JSON.stringify(records)
    assert.doesNotMatch(told, /argon2|drum/, 'no secret in the record')
  })
}

test('a refused sign-in is recorded with its reason, and without what was typed', async () => {
  const body = { district: home, login: 'my-secret-typed-too-early', password: 'wrong' }
  const reply = await perform('POST', { url: '/api/v1/session', body, action: '' })
  const [record] = await recordsOf(reply.headers['x-request-id'])
  assert.equal(record?.action, 'session.refuse')
  assert.deepEqual(record?.detail, { reason: 'unknown-login' })
  assert.doesNotMatch(JSON.stringify(record), /typed-too-early/)
})

test('a refused write leaves no record', async () => {
  const sample = {
    url: `${base}/units/${ownUnit}`,
    as: 'plan-office',
    body: { version: 77 },
    action: '',
  } as const
  const reply = await perform('PATCH', sample)
  assert.equal(reply.json().code, 'stale-version')
  assert.deepEqual(await recordsOf(reply.headers['x-request-id']), [])
})
