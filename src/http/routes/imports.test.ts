import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, creditCodeOf, office, RegistryRequests, taxes } from '../../../test/registry-requests.ts'

let app: TestApp
let requests: RegistryRequests
before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
})
after(() => app.stop())

const codes = ['MA2000001', 'MA2000002', 'MA2000003'].map(creditCodeOf)
const names = ['宁波禾川精密机械有限公司', '宁波澜石电子科技有限公司', '宁波霁原新材料有限公司']

const firms = [
  '企业名录（测试）',
  '统一社会信用代码,企业名称,所属镇街,行业代码,成立日期',
  `${codes[0]},${names[0]},姜山镇,C3484,2010-05-01`,
  `${codes[1]},${names[1]},首南,C3972,2015年3月2日`,
  `${codes[2]},${names[2]},东吴镇,C3985,2018.7.1`,
].join('\n')

describe('a file on its way into a registry', () => {
  it('is recognised, checked and stored as one change, which is undone as one', async () => {
    const seen = await requests.upload(office, 'enterprise/名录.csv', Buffer.from(firms))
    assert.equal(seen.state, 'mapping', JSON.stringify(seen.problem))
    assert.deepEqual(
      seen.sheets[0]?.columns.map(({ use }) => use.field),
      ['creditCode', 'name', 'town', 'industryCode', 'registeredOn'],
    )
    const checked = await requests.confirm(office, seen)
    assert.equal(checked.state, 'checked', JSON.stringify(checked.problem))
    assert.deepEqual([checked.summary?.staged, checked.summary?.added, checked.summary?.faulty], [3, 3, 0])
    const done = await requests.ask(office, `POST registry-imports/${seen.id}/commit`, {
      version: checked.version,
    })
    assert.equal(done.body.state, 'committed', JSON.stringify(done.body))
    const list = await requests.ask(
      office,
      'GET registries/enterprise/records?purpose=service&sort=registeredOn',
    )
    assert.deepEqual(
      list.body.items.map(({ values }: { values: Record<string, unknown> }) => [
        values.name,
        values.town,
        values.registeredOn,
      ]),
      [
        [names[0], '330212110', '2010-05-01'],
        [names[1], '330212006', '2015-03-02'],
        [names[2], '330212104', '2018-07-01'],
      ],
    )
    const undone = await requests.ask(office, `POST registry-changes/${done.body.changeId}/undo`, {
      note: '试导入',
    })
    assert.deepEqual([undone.status, undone.body.removed], [201, 3])
    const after = await requests.ask(office, 'GET registries/enterprise/records?purpose=service')
    assert.equal(after.body.count, 0)
    const left = await requests.ask(office, `GET registry-imports/${seen.id}`)
    assert.equal(left.body.state, 'undone')
  })

  it('whose heads were confirmed before goes on by itself when nothing is to be said', async () => {
    await requests.store(office, 'enterprise/名录.csv', firms)
    const years = ['统一社会信用代码,企业名称,年度,税收（万元）', `${codes[0]},${names[0]},2025,120.5`].join(
      '\n',
    )
    const first = await requests.upload(taxes, 'enterprise-year/税收.csv', Buffer.from(years))
    assert.equal(first.state, 'mapping')
    const firstChecked = await requests.confirm(taxes, first)
    assert.equal(firstChecked.state, 'checked')
    await requests.ask(taxes, `POST registry-imports/${first.id}/commit`, { version: firstChecked.version })
    const again = await requests.upload(
      taxes,
      'enterprise-year/税收2.csv',
      Buffer.from(years.replace('120.5', '130')),
    )
    assert.equal(again.state, 'checked')
    assert.deepEqual([again.summary?.added, again.summary?.changed], [0, 1])
    const differences = await requests.ask(taxes, `GET registry-imports/${again.id}/differences`)
    assert.equal(differences.body.items[0].name, names[0])
    assert.deepEqual(differences.body.items[0].changes, [{ field: 'taxWanYuan', before: 120.5, after: 130 }])
  })

  it('brings only what its sender’s unit provides', async () => {
    const sheet = ['统一社会信用代码,年度,税收（万元）,用地面积（亩）', `${codes[0]},2025,1,2`].join('\n')
    const seen = await requests.upload(taxes, 'enterprise-year/两项.csv', Buffer.from(sheet))
    assert.deepEqual(
      seen.sheets[0]?.columns.map(({ use }) => use.field),
      ['enterprise', 'year', 'taxWanYuan', undefined],
    )
    const columns = seen.mapping?.sheets[0]?.columns.map((column) =>
      column.head.includes('用地') ? { ...column, use: { kind: 'field', field: 'landMu' } } : column,
    )
    const body = {
      version: seen.version,
      mapping: { ...seen.mapping, sheets: [{ ...seen.mapping?.sheets[0], columns }] },
    }
    const refused = await requests.ask(taxes, `POST registry-imports/${seen.id}/mapping`, body)
    assert.equal(refused.status, 400)
    assert.deepEqual(refused.body.errors?.map(({ code }: { code: string }) => code) ?? refused.body, [
      'mapping-not-yours',
    ])
  })

  it('takes values that hold for all rows, of its own fields and none that the field cannot be', async () => {
    const sheet = ['统一社会信用代码,税收（万元）', `${codes[0]},17`].join('\n')
    const seen = await requests.upload(taxes, 'enterprise-year/一年.csv', Buffer.from(sheet))
    const send = (given: object) => {
      const [first] = seen.mapping?.sheets ?? []
      const mapping = { ...seen.mapping, sheets: [{ ...first, given }] }
      return requests.ask(taxes, `POST registry-imports/${seen.id}/mapping`, {
        version: seen.version,
        mapping,
      })
    }
    for (const [given, code] of [
      [{ year: 2021, landMu: 0 }, 'mapping-not-yours'],
      [{ year: '2021' }, 'mapping-given-wrong'],
      [{ year: 2021, colour: 'red' }, 'mapping-given-unknown'],
    ] as const) {
      const { status, body } = await send(given)
      assert.equal(status, 400)
      assert.deepEqual(
        body.errors.map((error: { code: string }) => error.code),
        [code],
      )
    }
    assert.equal((await send({ year: 2021 })).status, 200)
    const checked = await requests.settled(taxes, seen.id)
    assert.deepEqual([checked.state, checked.summary?.added], ['checked', 1])
  })

  it('keeps out what is wrong, asks what is doubtful, and stores the rest only when told to', async () => {
    const sheet = [
      '统一社会信用代码,年度,税收（万元）',
      `${codes[0]},2024,约20`,
      `${codes[1]},2024,abc`,
      `${codes[2]},2024,7`,
      `91330212MA2999999X,2024,8`,
      '合计,,27',
    ].join('\n')
    const checked = await requests
      .upload(taxes, 'enterprise-year/差错.csv', Buffer.from(sheet))
      .then((seen) => (seen.state === 'mapping' ? requests.confirm(taxes, seen) : seen))
    assert.equal(checked.state, 'checked', JSON.stringify(checked.problem))
    assert.deepEqual([checked.summary?.staged, checked.summary?.faulty, checked.summary?.doubtful], [2, 2, 1])
    const remarks = await requests.ask(taxes, `GET registry-imports/${checked.id}/remarks?severity=error`)
    assert.deepEqual(
      remarks.body.items.map(({ cell, proposed }: { cell: string; proposed: unknown }) => [cell, proposed]),
      [
        ['C2', 20],
        ['C3', null],
        ['A5', null],
      ],
    )
    const commit = (body: object) =>
      requests.ask(taxes, `POST registry-imports/${checked.id}/commit`, { version: checked.version, ...body })
    assert.equal((await commit({})).body.code, 'import-has-errors')
    await requests.ask(taxes, `POST registry-imports/${checked.id}/decisions`, {
      decision: 'as-proposed',
      number: remarks.body.items[0].number,
    })
    assert.equal((await commit({})).body.code, 'import-has-errors')
    const done = await commit({ setsAside: true })
    assert.equal(done.body.state, 'committed', JSON.stringify(done.body))
    const list = await requests.ask(
      taxes,
      'GET registries/enterprise-year/records?purpose=verification&filters=year:eq:2024&sort=taxWanYuan',
    )
    assert.deepEqual(
      list.body.items.map(({ values }: { values: Record<string, unknown> }) => values.taxWanYuan),
      [7, 20],
    )
  })

  it('is stopped when its sender cancels it, and nothing is left of it', async () => {
    const seen = await requests.upload(office, 'enterprise/名录.csv', Buffer.from(firms))
    const cancelled = await requests.ask(office, `DELETE registry-imports/${seen.id}`)
    assert.equal(cancelled.body.state, 'cancelled')
    assert.equal((await requests.ask(office, `DELETE registry-imports/${seen.id}`)).body.code, 'import-state')
  })

  const wrongFiles: readonly (readonly [string, Buffer, string])[] = [
    ['没有表.csv', Buffer.from('一份说明\n没有表头\n'), 'table-'],
    ['空.csv', Buffer.from(' '), ''],
    ['坏.xlsx', Buffer.from('PK\u0003\u0004 broken'), ''],
  ]
  for (const [name, bytes] of wrongFiles) {
    it(`${name} is told as what it is, in both languages, and keeps nothing`, async () => {
      const failed = await requests.upload(office, `enterprise/${name}`, bytes)
      assert.equal(failed.state, 'failed')
      assert.ok((failed.problem?.text.zh.length ?? 0) > 10 && (failed.problem?.text.en.length ?? 0) > 10)
    })
  }

  it('of another unit is as good as absent', async () => {
    const seen = await requests.upload(office, 'enterprise/名录.csv', Buffer.from(firms))
    const other = await requests.ask(taxes, `GET registry-imports/${seen.id}`)
    assert.equal(other.status, 404)
    await requests.ask(office, `DELETE registry-imports/${seen.id}`)
  })

  it('is refused where the sender provides nothing', async () => {
    const court: As = { role: 'liaison', unit: 'court' }
    const refused = await requests.ask(court, 'POST registry-imports', {
      registry: 'enterprise-year',
      fileName: 'x.csv',
      sizeBytes: 10,
    })
    assert.equal(refused.body.code, 'import-nothing-yours')
  })

  it('whose part has the wrong length is refused with what was expected', async () => {
    const { id } = await requests.begin(office, 'enterprise/x.csv', 10)
    const sent = await requests.ask(office, `PUT registry-imports/${id}/parts/1`, Buffer.from('123'))
    assert.deepEqual([sent.body.code, sent.status], ['import-part-wrong', 400])
  })
})
