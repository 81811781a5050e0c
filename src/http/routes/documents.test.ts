import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { ConfirmationRequests, enterpriseOf, firms, jiangshan } from '../../../test/confirmation-requests.ts'
import { home, openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, office, taxes } from '../../../test/registry-requests.ts'
import type {
  EnterpriseDocument,
  EnterpriseDocuments,
} from '../../domain/registry/enterprise/enterprise-document.ts'

let app: TestApp
let firmRequests: ConfirmationRequests
const [first, second, third] = firms
const market: As = { role: 'liaison', unit: 'market-regulation' }

before(async () => {
  app = await openTestApp()
  firmRequests = new ConfirmationRequests(app)
  await firmRequests.storeFirms()
})
after(() => app.stop())
beforeEach(() => {
  app.clock.now = new Date('2026-11-22T02:00:00Z')
})

async function add(as: As, code: string = first.code, name = '环评批复.pdf') {
  const query = new URLSearchParams({ name, kind: 'environment' })
  return firmRequests.ask(as, `POST enterprises/${code}/documents?${query}`, Buffer.from(`bytes of ${name}`))
}

async function list(as: As, code: string = first.code, on?: string): Promise<EnterpriseDocuments> {
  const query = on === undefined ? '' : `?on=${on}`
  const reply = await firmRequests.ask(as, `GET enterprises/${code}/documents${query}`)
  assert.equal(reply.status, 200, JSON.stringify(reply.body))
  return reply.body
}

async function added(as: As = office, name?: string): Promise<EnterpriseDocument> {
  const reply = await add(as, first.code, name)
  assert.equal(reply.status, 201, JSON.stringify(reply.body))
  return reply.body
}

function remove(as: As, { id }: Pick<EnterpriseDocument, 'id'>, reason = '已过期') {
  return firmRequests.ask(as, `POST enterprises/${first.code}/documents/${id}/removal`, { reason })
}

async function download({ role, unit }: As, path: string) {
  const token = await app.tokenOf(role, unit === undefined ? {} : { unit })
  const url = `/api/v1/districts/${home}/${path}`
  return app.send({ method: 'GET', url, headers: { authorization: `Bearer ${token}` } })
}

describe('documents of an enterprise', () => {
  for (const [who, as] of [
    ['the plan office', office],
    ['its town', jiangshan],
    ['itself', enterpriseOf(first.code)],
    ['a unit that owns a field of its record', market],
  ] as const) {
    it(`are added, read and taken away by ${who}`, async () => {
      const document = await added(as, `${who}.pdf`)
      const { items, mayChange } = await list(as)
      assert.equal(mayChange, true)
      assert.deepEqual(
        items.find(({ id }) => id === document.id),
        document,
      )
      assert.deepEqual(
        [document.kind, document.addedOn, document.removal],
        ['environment', '2026-11-22', null],
      )
      const file = await download(as, `enterprises/${first.code}/documents/${document.id}`)
      assert.equal(file.body, `bytes of ${who}.pdf`)
      assert.match(String(file.headers['content-disposition']), /^attachment/)
      assert.equal((await remove(as, document)).body.removal.reason, '已过期')
    })
  }

  const strangers: readonly (readonly [string, As, number])[] = [
    ['another town', { role: 'town-officer', unit: `town-${third.town}` }, 404],
    ['another enterprise', enterpriseOf(second.code), 404],
    ['a unit that owns no field of it', taxes, 404],
    ['an approver', { role: 'approver', unit: 'market-regulation' }, 403],
    ['a leader', { role: 'leader' }, 403],
    ['a supervisor', { role: 'supervisor' }, 403],
  ]
  for (const [who, as, status] of strangers) {
    it(`are closed to ${who}, whichever way they are asked for`, async () => {
      const { id } = await added()
      const path = `enterprises/${first.code}/documents`
      assert.equal((await firmRequests.ask(as, `GET ${path}`)).status, status)
      assert.equal((await download(as, `${path}/${id}`)).statusCode, status)
      assert.equal((await add(as)).status, status)
      assert.equal((await remove(as, { id })).status, status)
      assert.notEqual((await download(as, `evidence/${id}`)).statusCode, 200, 'nor as a file of evidence')
    })
  }

  it('are told of another enterprise by none of its own addresses', async () => {
    const { id } = await added()
    assert.equal((await download(office, `enterprises/${second.code}/documents/${id}`)).statusCode, 404)
  })

  it('stand as they stood on a day: added later is absent, removed later stands', async () => {
    const own = enterpriseOf(second.code)
    const { body: document } = await add(own, second.code)
    app.clock.now = new Date('2026-11-24T02:00:00Z')
    const path = `POST enterprises/${second.code}/documents/${document.id}/removal`
    assert.equal((await firmRequests.ask(own, path, { reason: '换新证' })).status, 201)
    const on = async (day?: string) => {
      const { items, mayChange } = await list(own, second.code, day)
      return [items.map(({ removal }) => removal?.reason ?? 'stands'), mayChange]
    }
    assert.deepEqual(await on('2026-11-21'), [[], false])
    assert.deepEqual(await on('2026-11-23'), [['stands'], false])
    assert.deepEqual(await on('2026-11-24'), [['换新证'], true])
    assert.deepEqual(await on(), [['换新证'], true])
  })

  it('are taken away once, with a reason, and audited', async () => {
    const document = await added()
    assert.equal((await remove(office, document, ' ')).body.code, 'invalid-input')
    assert.equal((await remove(office, document, '传错了')).status, 201)
    assert.equal((await remove(office, document)).body.code, 'document-removed')
    const audit = await firmRequests.ask({ role: 'audit-admin' }, 'GET audit?limit=20')
    const records = audit.body.items.filter(
      ({ target }: { target: string }) => target === `document/${document.id}`,
    )
    assert.deepEqual(
      records.map(({ action, detail }: { action: string; detail: Record<string, unknown> }) => [
        action,
        detail.enterprise,
      ]),
      [
        ['document.remove', first.code],
        ['document.add', first.code],
      ],
    )
  })

  it('are of an enterprise that there is, and no empty file', async () => {
    assert.equal((await add(office, '91330212MA00000000')).body.code, 'record-not-found')
    const path = `POST enterprises/${first.code}/documents?name=a.pdf&kind=other`
    const empty = await firmRequests.ask(office, path, Buffer.alloc(0))
    assert.ok(['file-empty', 'invalid-input'].includes(empty.body.code), JSON.stringify(empty.body))
    const kind = await firmRequests.ask(office, path.replace('other', 'secret'), Buffer.from('x'))
    assert.equal(kind.body.code, 'invalid-input')
  })
})
