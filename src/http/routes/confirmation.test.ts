import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  ConfirmationRequests,
  enterpriseOf,
  firms,
  jiangshan,
  land,
  objectToLand,
  roundBody,
} from '../../../test/confirmation-requests.ts'
import { home, openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, office, taxes } from '../../../test/registry-requests.ts'

let app: TestApp
let confirmations: ConfirmationRequests
const [first, second, third] = firms
const own = enterpriseOf(first.code)
const landApprover: As = { role: 'approver', unit: 'natural-resources' }

before(async () => {
  app = await openTestApp()
  confirmations = new ConfirmationRequests(app)
  await confirmations.storeFirms()
})
after(() => app.stop())

async function storedLand(code: string = first.code) {
  const request = `GET registries/enterprise-year/records/${code}~2025?purpose=verification`
  return (await confirmations.ask(office, request)).body
}

describe('a round', () => {
  it('gives every enterprise of the chosen towns, clusters and sizes its sheet, and nobody else', async () => {
    const aims = [
      [{}, [first, second, third]],
      [{ towns: ['330212110'] }, [first, second]],
      [{ sizes: ['large'] }, [second]],
      [{ clusters: ['digital'] }, [second, third]],
      [{ towns: ['330212110'], clusters: ['digital'] }, [second]],
    ] as const
    for (const [aim, asked] of aims) {
      const round = await confirmations.openRound({ aim })
      const { body } = await confirmations.ask(office, `GET confirmation-sheets?round=${round.id}`)
      assert.deepEqual(
        body.items.map(({ enterprise }: { enterprise: string }) => enterprise),
        asked.map(({ code }) => code),
        JSON.stringify(aim),
      )
      const counted = await confirmations.ask(
        office,
        `GET confirmation-candidates?year=2025&${new URLSearchParams(Object.entries(aim).map(([key, ids]) => [key, String(ids)]))}`,
      )
      assert.equal(counted.body.count, asked.length)
    }
  })

  const wrong: readonly (readonly [string, object, string, number])[] = [
    ['a field that there is not', { fields: ['landHa'] }, 'unknown-field', 400],
    ['a part of the key', { fields: ['enterprise'] }, 'key-not-edited', 400],
    ['a field twice', { fields: ['landMu', 'landMu'] }, 'confirmation-twice', 422],
    ['no field', { fields: [] }, 'invalid-input', 400],
    ['a due day that is over', { dueOn: '2026-11-21' }, 'confirmation-due-past', 422],
    ['a town of elsewhere', { aim: { towns: ['339901001'] } }, 'confirmation-aim-unknown', 422],
    ['a cluster that the plan has not', { aim: { clusters: ['tea'] } }, 'confirmation-aim-unknown', 422],
    ['a size that there is not', { aim: { sizes: ['giant'] } }, 'confirmation-aim-unknown', 422],
    ['a year without data', { year: 2019 }, 'confirmation-nobody', 422],
    ['no title', { title: '  ' }, 'invalid-input', 400],
  ]
  for (const [what, change, code, status] of wrong) {
    it(`with ${what} is refused`, async () => {
      const reply = await confirmations.ask(office, 'POST confirmation-rounds', { ...roundBody, ...change })
      assert.deepEqual([reply.status, reply.body.code], [status, code], JSON.stringify(reply.body))
    })
  }

  it('tells how far each town is, and what is overdue once the due day is over', async () => {
    const { id } = await confirmations.openRound({ dueOn: '2026-11-25' })
    await confirmations.act(own, await confirmations.sheetOf({ id }, first.code), { kind: 'confirm' })
    const before = await confirmations.ask(office, `GET confirmation-rounds/${id}`)
    assert.deepEqual([before.body.progress.overdue, before.body.daysLeft], [0, 3])
    app.clock.now = new Date('2026-11-26T02:00:00Z')
    const { body } = await confirmations.ask(office, `GET confirmation-rounds/${id}`)
    const late = await confirmations.ask(office, `GET confirmation-sheets?round=${id}&overdue=true`)
    app.clock.now = new Date('2026-11-22T02:00:00Z')
    assert.deepEqual(
      body.towns.map(({ name, sheets, confirmed, overdue }: Record<string, unknown>) => [
        name,
        sheets,
        confirmed,
        overdue,
      ]),
      [
        ['东吴镇', 1, 0, 1],
        ['姜山镇', 2, 1, 1],
      ],
    )
    assert.deepEqual(
      late.body.items.map(({ enterprise, overdueDays }: Record<string, unknown>) => [
        enterprise,
        overdueDays,
      ]),
      [second, third].map(({ code }) => [code, 1]),
    )
  })

  it('once closed takes no answer, is closed once, and its open objections are still decided', async () => {
    const round = await confirmations.openRound()
    const sheet = await confirmations.sheetOf(round, first.code)
    const other = await confirmations.sheetOf(round, second.code)
    const objected = await confirmations.act(own, sheet, objectToLand({ held: 9 }))
    const close = { version: 1, reason: '核对完毕' }
    const closed = await confirmations.ask(office, `POST confirmation-rounds/${round.id}/close`, close)
    assert.deepEqual([closed.body.closeReason, closed.body.progress.overdue], ['核对完毕', 0])
    const again = await confirmations.ask(office, `POST confirmation-rounds/${round.id}/close`, close)
    assert.equal(again.body.code, 'confirmation-closed')
    const late = await confirmations.act(enterpriseOf(second.code), other, { kind: 'confirm' })
    assert.equal(late.body.code, 'confirmation-closed')
    const decided = await confirmations.act(land, objected.body, {
      kind: 'reject',
      field: 'landMu',
      reason: '以不动产登记为准',
    })
    assert.equal(decided.body.state, 'settled', JSON.stringify(decided.body))
  })
})

describe('an enterprise', () => {
  it('sees its own sheet with the stored values, and no other', async () => {
    const round = await confirmations.openRound()
    const mine = await confirmations.ask(own, `GET confirmation-sheets?round=${round.id}`)
    assert.deepEqual(
      mine.body.items.map(({ enterprise }: { enterprise: string }) => enterprise),
      [first.code],
    )
    const sheet = await confirmations.read(own, mine.body.items[0].id)
    assert.deepEqual(
      sheet.fields.map(({ field, stored }) => [field.key, stored]),
      [
        ['taxWanYuan', 120],
        ['landMu', 10],
        ['employees', 60],
      ],
    )
    assert.deepEqual([sheet.mayAnswer, sheet.mayWithdraw], [true, false])
    const foreign = await confirmations.sheetOf(round, second.code)
    assert.equal((await confirmations.ask(own, `GET confirmation-sheets/${foreign.id}`)).status, 404)
    assert.equal((await confirmations.act(own, foreign, { kind: 'confirm' })).status, 404)
  })

  it('confirms once, takes it back, and objects instead', async () => {
    const sheet = await confirmations.openedSheet()
    const confirmed = await confirmations.act(own, sheet, { kind: 'confirm' })
    assert.deepEqual(
      [confirmed.status, confirmed.body.state, confirmed.body.answer.via],
      [201, 'confirmed', 'enterprise'],
    )
    const twice = await confirmations.act(own, confirmed.body, { kind: 'confirm' })
    assert.equal(twice.body.code, 'confirmation-answered')
    const stale = await confirmations.act(own, sheet, { kind: 'withdraw' })
    assert.deepEqual([stale.status, stale.body.code], [412, 'stale-version'])
    const back = await confirmations.act(own, confirmed.body, { kind: 'withdraw' })
    assert.equal(back.body.state, 'asked')
    const objected = await confirmations.act(own, back.body, objectToLand())
    assert.deepEqual([objected.body.state, objected.body.openObjections], ['objected', 1])
    assert.deepEqual(
      objected.body.log.map(({ kind }: { kind: string }) => kind),
      ['confirm', 'withdraw', 'object'],
    )
  })

  const wrong: readonly (readonly [string, object, string])[] = [
    ['a field that is not asked', { field: 'profitWanYuan', held: 1 }, 'confirmation-other-field'],
    ['the value that is stored', { held: 10 }, 'confirmation-same-value'],
    ['the stored value as text', { held: '10.0000' }, 'confirmation-same-value'],
    ['no number', { held: '不详' }, 'invalid-input'],
    ['less than the least', { held: -3 }, 'invalid-input'],
    ['no reason', { reason: ' ' }, 'invalid-input'],
    [
      'evidence that there is not',
      { evidence: ['3b241101-e2bb-4255-8caf-4136c566a962'] },
      'evidence-unknown',
    ],
  ]
  for (const [what, change, code] of wrong) {
    it(`objecting with ${what} is refused`, async () => {
      const reply = await confirmations.act(own, await confirmations.openedSheet(), objectToLand(change))
      assert.equal(reply.body.code, code, JSON.stringify(reply.body))
    })
  }

  it('does not decide on its own objection', async () => {
    const { body } = await confirmations.act(own, await confirmations.openedSheet(), objectToLand())
    const reply = await confirmations.act(own, body, { kind: 'accept', field: 'landMu' })
    assert.equal(reply.body.code, 'forbidden')
  })
})

describe('a town officer', () => {
  it('answers from paper for the enterprises of the town, which is recorded as such, and sees no others', async () => {
    const round = await confirmations.openRound()
    const sheet = await confirmations.sheetOf(round, first.code)
    const { body } = await confirmations.act(jiangshan, sheet, { kind: 'confirm' })
    assert.equal(body.answer.via, 'paper')
    const list = await confirmations.ask(jiangshan, `GET confirmation-sheets?round=${round.id}`)
    assert.deepEqual(list.body.items.map(({ enterprise }: { enterprise: string }) => enterprise).toSorted(), [
      first.code,
      second.code,
    ])
    const papers = await confirmations.ask(jiangshan, `GET confirmation-rounds/${round.id}/papers`)
    assert.deepEqual(
      papers.body.items.map(({ fields }: { fields: unknown[] }) => fields.length),
      [3, 3],
    )
    const foreign = await confirmations.sheetOf(round, third.code)
    assert.equal((await confirmations.ask(jiangshan, `GET confirmation-sheets/${foreign.id}`)).status, 404)
  })
})

describe('the unit that owns a field', () => {
  it('sees a sheet from the first objection on, and of it its own fields and open ones only', async () => {
    const sheet = await confirmations.openedSheet()
    assert.equal((await confirmations.ask(land, `GET confirmation-sheets/${sheet.id}`)).status, 404)
    await confirmations.act(own, sheet, objectToLand())
    const seen = await confirmations.read(land, sheet.id)
    assert.deepEqual(
      seen.fields.map(({ field, mayDecide }) => [field.key, mayDecide]),
      [['landMu', true]],
    )
    assert.equal((await confirmations.ask(taxes, `GET confirmation-sheets/${sheet.id}`)).status, 404)
  })

  it('accepts: the record has the new value, its former version, the change and the audit', async () => {
    const { body } = await confirmations.act(own, await confirmations.openedSheet(), objectToLand())
    const list = await confirmations.ask(
      landApprover,
      `GET confirmation-objections?round=${body.round}&open=true`,
    )
    assert.deepEqual(
      list.body.items.map(({ field, stored, held, mayDecide }: Record<string, unknown>) => [
        field,
        stored,
        held,
        mayDecide,
      ]),
      [['landMu', 10, 8.5, true]],
    )
    const done = await confirmations.act(landApprover, body, { kind: 'accept', field: 'landMu' })
    assert.equal(done.body.state, 'settled', JSON.stringify(done.body))
    const record = await storedLand()
    assert.deepEqual([record.values.landMu, record.history[0].values.landMu], [8.5, 10])
    assert.deepEqual([record.change.kind, record.change.unitId], ['edit', 'natural-resources'])
    assert.match(record.change.note, /退租一块/)
    const audit = await confirmations.ask({ role: 'audit-admin' }, 'GET audit?limit=5')
    assert.deepEqual(
      audit.body.items
        .map(({ action }: { action: string }) => action)
        .filter((action: string) => action !== 'token.issue')
        .slice(0, 2),
      ['confirmation.accept', 'registry.edit'],
    )
    const twice = await confirmations.act(land, done.body, { kind: 'reject', field: 'landMu', reason: '不' })
    assert.equal(twice.body.code, 'confirmation-decided')
  })

  it('rejects with a reason, which the enterprise reads; without one it is refused', async () => {
    const sheet = await confirmations.openedSheet(third.code)
    const theirs = enterpriseOf(third.code)
    const { body } = await confirmations.act(theirs, sheet, objectToLand({ held: 7 }))
    const silent = await confirmations.act(land, body, { kind: 'reject', field: 'landMu' })
    assert.equal(silent.body.code, 'invalid-input')
    await confirmations.act(land, body, { kind: 'reject', field: 'landMu', reason: '登记面积未变' })
    const seen = await confirmations.read(theirs, sheet.id)
    const objection = seen.fields.find(({ field }) => field.key === 'landMu')?.objection
    assert.deepEqual([objection?.decision, objection?.because], ['rejected', '登记面积未变'])
    assert.equal((await storedLand(third.code)).values.landMu, 10)
    const late = await confirmations.act(theirs, seen, { kind: 'withdraw' })
    assert.equal(late.body.code, 'confirmation-not-withdrawn')
  })

  it('does not decide for another unit, nor what nobody objected to', async () => {
    const sheet = await confirmations.openedSheet(second.code)
    const act = objectToLand({ field: 'taxWanYuan', held: 118 })
    const { body } = await confirmations.act(enterpriseOf(second.code), sheet, act)
    const foreign = await confirmations.act(land, body, { kind: 'accept', field: 'taxWanYuan' })
    assert.equal(foreign.status, 404)
    const none = await confirmations.act(taxes, body, { kind: 'accept', field: 'landMu' })
    assert.equal(none.body.code, 'confirmation-no-objection')
  })

  it('does not accept what was changed since to another value', async () => {
    const { body } = await confirmations.act(
      enterpriseOf(second.code),
      await confirmations.openedSheet(second.code),
      objectToLand(),
    )
    const items = [{ key: `${second.code}~2025`, version: 1 }]
    const edit = { items, values: { landMu: 9.9 } }
    const edited = await confirmations.ask(land, 'POST registries/enterprise-year/edits', edit)
    assert.equal(edited.status, 200, JSON.stringify(edited.body))
    const reply = await confirmations.act(land, body, { kind: 'accept', field: 'landMu' })
    assert.equal(reply.body.code, 'confirmation-overtaken', JSON.stringify(reply.body))
  })
})

describe('values that changed after they were shown', () => {
  it('are neither confirmed nor objected to unseen; an answer that names what stands now is taken', async () => {
    const theirs = enterpriseOf(third.code)
    const { id, version } = await confirmations.openedSheet(third.code)
    const { shown } = await confirmations.read(theirs, id)
    const { version: seen } = await storedLand(third.code)
    const items = [{ key: `${third.code}~2025`, version: seen }]
    const edit = { items, values: { landMu: 12.5 } }
    assert.equal((await confirmations.ask(land, 'POST registries/enterprise-year/edits', edit)).status, 200)
    const answer = (act: object, digest: string | null) =>
      confirmations.ask(theirs, `POST confirmation-sheets/${id}/acts`, { version, act, shown: digest })
    for (const act of [{ kind: 'confirm' }, objectToLand({ held: 7 })]) {
      const late = await answer(act, shown)
      assert.deepEqual([late.status, late.body.code], [409, 'confirmation-values-changed'])
    }
    const now = await confirmations.read(theirs, id)
    assert.equal(now.version, version, 'nothing was written')
    assert.equal((await answer({ kind: 'confirm' }, now.shown)).body.state, 'confirmed')
  })
})

describe('evidence of an objection', () => {
  it('is read by who decides on it, and by nobody who may not see the objection', async () => {
    const token = await app.tokenOf('enterprise', own.unit === undefined ? {} : { unit: own.unit })
    const uploaded = await app.send({
      method: 'POST',
      url: `/api/v1/districts/${home}/evidence?unit=${own.unit}&name=%E5%90%88%E5%90%8C.txt`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
      payload: Buffer.from('lease ended'),
    })
    assert.equal(uploaded.statusCode, 201, uploaded.body)
    const file = uploaded.json().id
    const { body } = await confirmations.act(
      own,
      await confirmations.openedSheet(),
      objectToLand({ held: 6, evidence: [file] }),
    )
    const objection = body.fields.find(
      ({ field }: { field: { key: string } }) => field.key === 'landMu',
    ).objection
    assert.deepEqual(
      objection.evidence.map(({ name }: { name: string }) => name),
      ['合同.txt'],
    )
    const path = `confirmation-sheets/${body.id}/evidence/${file}`
    const read = async ({ role, unit }: As) =>
      app.send({
        method: 'GET',
        url: `/api/v1/districts/${home}/${path}`,
        headers: { authorization: `Bearer ${await app.tokenOf(role, unit === undefined ? {} : { unit })}` },
      })
    assert.equal((await read(land)).body, 'lease ended')
    assert.equal((await read(taxes)).statusCode, 404)
    assert.equal((await read(enterpriseOf(second.code))).statusCode, 404)
  })
})
