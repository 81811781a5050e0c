/** A reviewed draft published, compared, discarded and exported, over HTTP with the real database. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { draftedPlan } from '../../../test/fixtures/drafted-plan.ts'
import {
  districtUrl as base,
  type Headers,
  type ShownItem as Item,
  openDraftClient,
  settleDraft,
} from '../../../test/open-draft-client.ts'
import { openTestApp } from '../../../test/open-test-app.ts'
import { readPlanDocument } from '../../document/read-plan-document.ts'
import type { Role } from '../../domain/access/permissions.ts'
import { readWorkbook } from '../../sheet/xlsx/read-xlsx.ts'

const app = await openTestApp()
after(app.stop)
const bearer: Headers = { authorization: `Bearer ${await app.tokenOf('plan-office')}` }
const { get, post, upload, newDraft } = openDraftClient(app, bearer)

test('a draft with something open is not published, and the refusal names what is left', async () => {
  const draft = await newDraft()
  const wish = { expectedVersion: draft.version(), name: '未完' }
  const reply = await post(`plan-drafts/${draft.id}/publish`, wish)
  assert.equal(reply.statusCode, 409)
  const { code, errors } = reply.json()
  assert.equal(code, 'plan-draft-unready')
  const codes = new Set(errors.map((one: { code: string }) => one.code))
  assert.deepEqual([...codes], ['review-item-open', 'review-finding-open'])
  assert.equal(errors[0].place.kind, 'text')
})

test('editions of one name count up, follow each other, and are compared', async () => {
  const name = '青屿区先进制造业强区行动方案'
  const first = await newDraft()
  await settleDraft(first)
  const one = await post(`plan-drafts/${first.id}/publish`, { expectedVersion: first.version(), name })
  assert.equal(one.statusCode, 201, one.body)
  assert.deepEqual([one.json().number, one.json().succeeds], [1, null])
  const changed = draftedPlan
    .replace('规上工业企业达到600家', '规上工业企业达到650家')
    .replace('区财政局、区统计局', '区财政局')
    .replace('海工装备产业集群', '海洋工程装备产业集群')
    .replace('，研发投入强度达到3.5%', '')
  app.clock.now = new Date(app.clock.now.getTime() + 60_000)
  const next = await newDraft(changed)
  await settleDraft(next)
  const two = await post(`plan-drafts/${next.id}/publish`, { expectedVersion: next.version(), name })
  assert.deepEqual([two.json().number, two.json().succeeds], [2, one.json().id])
  const reader = { authorization: `Bearer ${await app.tokenOf('leader')}` }
  const list = (await get(`plan-text-editions?name=${encodeURIComponent(name)}`, reader)).json()
  assert.deepEqual(
    list.items.map((edition: { number: number }) => edition.number),
    [2, 1],
  )
  const ids = `before=${one.json().id}&after=${two.json().id}`
  const { comparison } = (await get(`plan-text-editions/compare?${ids}`, reader)).json()
  assert.deepEqual(
    comparison.targets.dropped.map(({ subject }: { subject: string }) => subject),
    ['研发投入强度'],
  )
  const raised = comparison.targets.changed.find(
    (pair: { after: { value: number } }) => pair.after.value === 650,
  )
  assert.deepEqual(raised.changes, [{ field: 'value', before: 600, after: 650 }])
  assert.deepEqual(comparison.tasks.changed[0].ownersDropped, ['区统计局'])
  assert.deepEqual(
    comparison.clusters.map((pair: { fate: string }) => pair.fate),
    ['renamed', 'kept'],
  )
  const { text, plan } = (await get(`plan-text-editions/${two.json().id}`, reader)).json()
  assert.ok(text.includes('650家'))
  assert.ok(plan.targets.every(({ confidence }: { confidence: number }) => confidence === 1))
  const late = await next.act({ kind: 'undo', act: 1 })
  assert.equal(late.json().code, 'plan-draft-closed')
})

test('a draft that follows an edition is weighed against it', async () => {
  const first = await newDraft()
  await settleDraft(first)
  const wish = { expectedVersion: first.version(), name: '前一版' }
  const { id: succeeds } = (await post(`plan-drafts/${first.id}/publish`, wish)).json()
  const lowered = draftedPlan.replace('规上工业企业达到600家', '规上工业企业达到500家')
  const url = `${base}/plan-drafts?name=b.txt&succeeds=${succeeds}`
  const headers = { ...bearer, 'content-type': 'text/plain' }
  const sent = await app.send({ method: 'POST', url, headers, payload: Buffer.from(lowered) })
  assert.equal(sent.json().draft.succeeds, succeeds)
  const { review } = (await get(`plan-drafts/${sent.json().draft.id}`)).json()
  const about = review.findings.find(({ code }: { code: string }) => code === 'edition-value-lowered')
  assert.match(about.place.quote, /500家/)
})

test('an edition that is not there cannot be followed or compared', async () => {
  const gone = randomUUID()
  const reply = await get(`plan-text-editions/compare?before=${gone}&after=${gone}`)
  assert.equal(reply.json().code, 'plan-edition-unknown')
  assert.equal((await get(`plan-text-editions/${gone}`)).statusCode, 404)
  const url = `${base}/plan-drafts?name=a.txt&succeeds=${gone}`
  const headers = { ...bearer, 'content-type': 'text/plain' }
  const sent = await app.send({ method: 'POST', url, headers, payload: Buffer.from(`${draftedPlan}后继`) })
  assert.equal(sent.json().code, 'plan-edition-unknown')
})

test('a discarded draft keeps its reason and frees its file', async () => {
  const content = `${draftedPlan}\n作废\n`
  const { draft } = (await upload(content)).json()
  const url = (query: string) => ({
    method: 'DELETE' as const,
    url: `${base}/plan-drafts/${draft.id}?${query}`,
    headers: bearer,
  })
  const reason = `reason=${encodeURIComponent('传错了文件')}`
  assert.equal((await app.send(url('expectedVersion=1'))).json().code, 'invalid-input')
  assert.equal((await app.send(url(`${reason}&expectedVersion=2`))).json().code, 'plan-draft-stale')
  const done = await app.send(url(`${reason}&expectedVersion=1`))
  assert.deepEqual([done.json().state, done.json().discardReason], ['discarded', '传错了文件'])
  assert.equal((await app.send(url(`${reason}&expectedVersion=2`))).json().code, 'plan-draft-closed')
  const again = (await upload(content)).json()
  assert.equal(again.isExisting, false)
  assert.notEqual(again.draft.id, draft.id)
})

test('the task list is exported as reviewed, to csv, xlsx and docx, with nothing to run in it', async () => {
  const draft = await newDraft()
  const { review } = await draft.read()
  const [task] = review.items.filter(({ kind }: Item) => kind === 'task')
  const title = '=HYPERLINK("http://x")<b>&'
  await draft.act({ kind: 'correct', item: task.id, changes: { title, deadline: '2027年底' } })
  const { items } = (await get(`plan-drafts/${draft.id}/tasks`)).json()
  assert.deepEqual(items[0], {
    ordinal: 1,
    id: task.id,
    title,
    lead: ['区经信局'],
    support: ['区财政局', '区统计局'],
    deadline: '2027年底',
  })
  const csv = await get(`plan-drafts/${draft.id}/tasks?format=csv`)
  const [heads = '', line = ''] = csv.body.replace('\uFEFF', '').split('\r\n')
  assert.equal(heads, '序号,目标任务,牵头单位,配合单位,完成时限')
  assert.match(line, /^1,"'=HYPERLINK/)
  const xlsx = await get(`plan-drafts/${draft.id}/tasks?format=xlsx`)
  const book = await readWorkbook(xlsx.rawPayload)
  assert.ok(book.isOk)
  assert.equal(book.value.sheets[0]?.rows[1]?.[1]?.text, title)
  const docx = await get(`plan-drafts/${draft.id}/tasks.docx`)
  assert.match(String(docx.headers['content-disposition']), /attachment; .*\.docx/)
  const read = await readPlanDocument(docx.rawPayload, 'tasks.docx')
  assert.ok(read.isOk, JSON.stringify(read.diagnostics))
  const table = read.value.blocks?.find(({ kind }) => kind === 'table')
  assert.ok(table?.kind === 'table')
  const cells = table.rows[1]?.map(({ range }) => read.value.text.slice(range.start, range.end).trim())
  assert.deepEqual(cells, ['1', title, '区经信局', '区财政局、区统计局', '2027年底'])
})

for (const role of ['leader', 'liaison', 'system-admin'] satisfies Role[]) {
  test(`${role} sees no draft`, async () => {
    const headers = { authorization: `Bearer ${await app.tokenOf(role)}` }
    assert.equal((await get('plan-drafts', headers)).statusCode, 403)
  })
}

test('drafts are kept by no browser, editions carry an ETag', async () => {
  const drafts = await get('plan-drafts')
  assert.equal(drafts.headers['cache-control'], 'no-store')
  assert.match(String((await get('plan-text-editions')).headers.etag), /^"/)
})

const forged = Buffer.from('["x","y"]').toString('base64url')

test('a cursor that we did not make is refused', async () => {
  const draft = await newDraft()
  const lists = ['plan-drafts', 'plan-text-editions', 'observations', `plan-drafts/${draft.id}/acts`]
  for (const list of lists) {
    const reply = await get(`${list}?cursor=${forged}`)
    assert.deepEqual([reply.statusCode, reply.json().code], [400, 'cursor-invalid'], list)
  }
})
