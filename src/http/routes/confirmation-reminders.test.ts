import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { ConfirmationRequests, enterpriseOf, firms, jiangshan } from '../../../test/confirmation-requests.ts'
import { openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, office } from '../../../test/registry-requests.ts'
import type { RoundDetail } from '../../domain/confirmation/confirmation-view.ts'

let app: TestApp
let confirmations: ConfirmationRequests
let round: RoundDetail
const [first, second, third] = firms
const dongwu: As = { role: 'town-officer', unit: 'town-330212104' }
const day = '2026-11-22'

before(async () => {
  app = await openTestApp()
  confirmations = new ConfirmationRequests(app)
  await confirmations.storeFirms()
})
after(() => app.stop())
beforeEach(async () => {
  app.clock.now = new Date(`${day}T02:00:00Z`)
  round = await confirmations.openRound()
})

function remind(as: As, of: object, id = round.id) {
  return confirmations.ask(as, `POST confirmation-rounds/${id}/reminders`, { of })
}

async function sheetsOf(as: As, filter = '') {
  const { body } = await confirmations.ask(as, `GET confirmation-sheets?round=${round.id}${filter}`)
  return body.items.map((sheet: Record<string, unknown>) => [
    sheet.enterprise,
    sheet.reminders,
    sheet.remindedOn,
  ])
}

describe('a reminder', () => {
  it('of a town is recorded for its unanswered sheets, shown to who answers them, counted and audited', async () => {
    await confirmations.act(enterpriseOf(second.code), await confirmations.sheetOf(round, second.code), {
      kind: 'confirm',
    })
    const done = await remind(office, { kind: 'town', town: first.town })
    assert.deepEqual([done.status, done.body], [201, { reminded: 1, remindedBefore: 0 }])
    assert.deepEqual(await sheetsOf(enterpriseOf(first.code)), [[first.code, 1, day]])
    assert.deepEqual(await sheetsOf(jiangshan, '&reminded=true'), [[first.code, 1, day]])
    const { body } = await confirmations.ask(office, `GET confirmation-rounds/${round.id}`)
    assert.equal(body.progress.reminded, 1)
    assert.deepEqual(
      body.towns.map(({ town, reminded }: Record<string, unknown>) => [town, reminded]),
      [
        [third.town, 0],
        [first.town, 1],
      ],
    )
    const sheet = await confirmations.read(
      enterpriseOf(first.code),
      (await confirmations.sheetOf(round, first.code)).id,
    )
    assert.deepEqual(
      sheet.reminderLog.map(({ at }) => at),
      [`${day}T02:00:00.000Z`],
    )
    assert.deepEqual(
      [sheet.mayRemind, sheet.version],
      [false, 1],
      'an answer that is being written stays valid',
    )
    const audit = await confirmations.ask({ role: 'audit-admin' }, 'GET audit?limit=5')
    const record = audit.body.items.find(({ action }: { action: string }) => action === 'confirmation.remind')
    assert.deepEqual(
      [record.target, record.detail.town, record.detail.reminded],
      [`confirmation-round/${round.id}`, first.town, 1],
    )
  })

  it('is given once a day: the rest of the round is reminded, on the next day all of it', async () => {
    const { id } = await confirmations.sheetOf(round, first.code)
    assert.equal((await remind(jiangshan, { kind: 'sheet', sheet: id })).body.reminded, 1)
    const twice = await remind(office, { kind: 'sheet', sheet: id })
    assert.deepEqual([twice.status, twice.body.code], [409, 'confirmation-reminded'])
    assert.deepEqual((await remind(office, { kind: 'round' })).body, { reminded: 2, remindedBefore: 1 })
    assert.equal((await remind(office, { kind: 'round' })).body.code, 'confirmation-reminded')
    app.clock.now = new Date('2026-11-22T16:30:00Z')
    assert.deepEqual((await remind(office, { kind: 'round' })).body, { reminded: 3, remindedBefore: 0 })
    assert.deepEqual((await sheetsOf(office))[0], [first.code, 2, '2026-11-23'])
  })

  it('by two people at once leaves one', async () => {
    const { id } = await confirmations.sheetOf(round, third.code)
    const both = await Promise.all([office, dongwu].map((as) => remind(as, { kind: 'sheet', sheet: id })))
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [201, 409])
    assert.deepEqual((await sheetsOf(dongwu))[0], [third.code, 1, day])
  })

  const others: readonly (readonly [string, As, object])[] = [
    ['another town’s officer', dongwu, { kind: 'town', town: first.town }],
    ['a town’s officer for the whole round', jiangshan, { kind: 'round' }],
    ['an enterprise', enterpriseOf(first.code), { kind: 'round' }],
    ['a leader', { role: 'leader' }, { kind: 'round' }],
  ]
  for (const [who, as, of] of others) {
    it(`by ${who} is refused`, async () => {
      assert.equal((await remind(as, of)).body.code, 'forbidden')
    })
  }

  it('of a sheet of another town or round is as good as of none', async () => {
    const { id } = await confirmations.sheetOf(round, first.code)
    assert.equal((await remind(dongwu, { kind: 'sheet', sheet: id })).status, 404)
    const other = await confirmations.openRound()
    assert.equal((await remind(office, { kind: 'sheet', sheet: id }, other.id)).status, 404)
  })

  it('of what is answered, or of a closed round, is refused', async () => {
    const sheet = await confirmations.sheetOf(round, first.code)
    await confirmations.act(enterpriseOf(first.code), sheet, { kind: 'confirm' })
    const answered = await remind(office, { kind: 'sheet', sheet: sheet.id })
    assert.equal(answered.body.code, 'confirmation-not-waiting')
    const none = await remind(office, { kind: 'town', town: '330212113' })
    assert.equal(none.body.code, 'confirmation-nobody-waits')
    const close = { version: 1, reason: '完' }
    await confirmations.ask(office, `POST confirmation-rounds/${round.id}/close`, close)
    assert.equal((await remind(office, { kind: 'round' })).body.code, 'confirmation-closed')
  })
})
