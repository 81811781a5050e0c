import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { creditCodeOf, office, RegistryRequests } from '../../../test/registry-requests.ts'

let app: TestApp
let requests: RegistryRequests
const codes = Array.from({ length: 6 }, (_, index) => creditCodeOf(`MA250000${index}`))
const jiangshan = '330212110'

before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
  await requests.ask(office, 'POST registries/enterprise/batches', {
    rows: codes.map((creditCode, index) => ({
      creditCode,
      name: `宁波${'甲乙丙丁戊己'[index]}机械厂`,
      town: index < 4 ? jiangshan : '330212006',
      industryCode: 'C3484',
    })),
  })
  await requests.ask(office, 'POST registries/enterprise-month/batches', {
    rows: codes.map((enterprise, index) => ({
      enterprise,
      month: '2025-06',
      electricityWanKwh: 10 + index,
      taxWanYuan: 100,
    })),
  })
})
after(() => app.stop())

interface Listed {
  readonly items: readonly { readonly key: string; readonly version: number }[]
  readonly nextCursor: string | null
  readonly count: number | null
}

async function list(query: string): Promise<Listed> {
  const path = `GET registries/enterprise-month/records?purpose=service&${query}`
  return (await requests.ask(office, path)).body
}

/** Which firms, by their place in `codes`. */
function firmsOf({ items }: Listed): readonly number[] {
  return items.map(({ key }) => codes.indexOf(key.split('~')[0] ?? ''))
}

describe('a list by a figure', () => {
  it('is read on page after page, and says how long it is with the first', async () => {
    const query = `sort=-electricityWanKwh&filters=town:eq:${jiangshan}&limit=3`
    const first = await list(query)
    assert.deepEqual([firmsOf(first), first.count], [[3, 2, 1], 4])
    const next = await list(`${query}&cursor=${first.nextCursor}`)
    assert.deepEqual([firmsOf(next), next.nextCursor, next.count], [[0], null, null])
  })

  it('shows the next reader what was stored a moment ago', async () => {
    const query = 'sort=-electricityWanKwh&limit=2'
    assert.deepEqual(firmsOf(await list(query)), [5, 4])
    const edited = await requests.ask(office, 'POST registries/enterprise-month/edits', {
      items: [{ key: `${codes[0]}~2025-06`, version: 1 }],
      values: { electricityWanKwh: 99 },
    })
    assert.equal(edited.body.change?.changed, 1, JSON.stringify(edited.body))
    assert.deepEqual(firmsOf(await list(query)), [0, 5])
  })

  it('is exported whole in the same order', async () => {
    const path = 'registries/enterprise-month/export?purpose=service&format=csv&sort=electricityWanKwh'
    const lines = (await requests.download(office, path)).toString('utf8').trim().split('\r\n')
    assert.deepEqual(
      lines.slice(-6).map((line) => codes.findIndex((code) => line.includes(code))),
      [1, 2, 3, 4, 5, 0],
    )
  })
})

it('a code is found among rows by month in any part of it, and so is a name', async () => {
  const code = codes[3] ?? ''
  assert.deepEqual(firmsOf(await list(`limit=9&q=${code.slice(4).toLowerCase()}`)), [3])
  assert.deepEqual(firmsOf(await list(`limit=9&q=${encodeURIComponent('丁机')}`)), [3])
})

describe('remarks on rows that were sent', () => {
  it('begin with the row and the label of the field', async () => {
    const reply = await requests.ask(office, 'POST registries/enterprise-month/edits', {
      items: [{ key: `${codes[1]}~2025-06`, version: 1 }],
      values: { electricityWanKwh: -1 },
    })
    const [error] = reply.body.errors
    assert.equal(error.path, 'rows.1.electricityWanKwh')
    assert.ok(error.detail.startsWith(error.place.label) || error.detail.includes('当月用电量'), error.detail)
    assert.ok(!error.detail.includes('rows.1'), error.detail)
  })

  it('tell a broken rule once', async () => {
    const { body } = await requests.ask(office, 'POST registries/enterprise-year/batches', {
      rows: [{ enterprise: codes[0], year: 2025, revenueWanYuan: 100, rdExpenseWanYuan: 300 }],
    })
    const about = body.remarks.filter(({ field }: { field: string }) => field === 'rdExpenseWanYuan')
    assert.deepEqual(
      about.map(({ code }: { code: string }) => code),
      ['row-check-asks'],
      JSON.stringify(body),
    )
    assert.ok(!about[0].text.zh.includes('rows.'))
  })
})

describe('one change', () => {
  it('is read with the records that it touched, also once it is undone', async () => {
    const sent = await requests.ask(office, 'POST registries/enterprise-month/batches', {
      rows: codes.slice(0, 3).map((enterprise) => ({ enterprise, month: '2025-07', taxWanYuan: 7 })),
    })
    const { id } = sent.body.change
    const path = `GET registry-changes/${id}`
    assert.deepEqual((await requests.ask(office, path)).body, sent.body.change)
    const first = (await requests.ask(office, `${path}/records?limit=2`)).body
    const rest = (await requests.ask(office, `${path}/records?limit=2&cursor=${first.nextCursor}`)).body
    const records = [...first.items, ...rest.items]
    assert.deepEqual(
      records.map(({ key }) => key),
      codes.slice(0, 3).map((code) => `${code}~2025-07`),
    )
    assert.deepEqual([records[0].name, records[0].isStored], ['宁波甲机械厂', true])

    const undone = await requests.ask(office, `POST registry-changes/${id}/undo`, { note: '误传' })
    const gone = (await requests.ask(office, `GET registry-changes/${undone.body.id}/records`)).body
    assert.deepEqual(
      gone.items.map(({ isStored }: { isStored: boolean }) => isStored),
      [false, false, false],
    )
    assert.equal((await requests.ask(office, path)).body.isUndone, true)
  })

  it('that there is not is told so, and one who may not undo sees none', async () => {
    const path = 'GET registry-changes/00000000-0000-4000-8000-000000000000'
    assert.equal((await requests.ask(office, path)).status, 404)
    assert.equal((await requests.ask(office, `${path}/records`)).status, 404)
    assert.equal((await requests.ask({ role: 'leader' }, path)).status, 403)
  })
})
