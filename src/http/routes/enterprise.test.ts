import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type RecordedEnterprise, recordEnterprise } from '../../../test/fixtures/recorded-enterprise.ts'
import { openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { office } from '../../../test/registry-requests.ts'
import type { EnterpriseDetail } from '../../domain/registry/enterprise/enterprise-view.ts'

let app: TestApp
let firm: RecordedEnterprise

before(async () => {
  app = await openTestApp()
  firm = await recordEnterprise(app)
})
after(() => app.stop())

const states = ({ titles }: EnterpriseDetail) =>
  titles.map(({ values, state }) => [values.rung, values.grantedOn, state])
const years = ({ years }: EnterpriseDetail) => years.map(({ values }) => values.year)

describe('an enterprise today', () => {
  it('is what its rows say now: name, town, class by name, scale with its year, cluster with the reason', async () => {
    const seen = await firm.read(office, 'purpose=verification')
    assert.deepEqual(
      [seen.name, seen.identity.values.town, seen.isToday],
      ['宁波禾川精工厂', '330212110', true],
    )
    assert.deepEqual(seen.industry, { recorded: 'C3963', code: 'C3973', name: '集成电路制造' })
    assert.deepEqual(seen.scale, { year: 2025, isAboveScale: true, size: 'medium' })
    assert.deepEqual([seen.cluster?.cluster?.id, seen.cluster?.basis], ['new-materials', 'list'])
    assert.match(seen.cluster?.because.zh ?? '', /名单/)
    assert.deepEqual(seen.withheld, [])
  })

  it('keeps the former names and towns with their days', async () => {
    const { names, towns } = await firm.read(office, 'purpose=service')
    assert.deepEqual(names, [
      { value: '宁波禾川机械厂', from: null, to: '2024-05-12' },
      { value: '宁波禾川精工厂', from: '2024-05-12', to: null },
    ])
    assert.deepEqual(
      towns.map(({ value, to }) => [value, to]),
      [
        ['330212106', '2023-03-01'],
        ['330212110', null],
      ],
    )
  })

  it('says of each title whether it holds, and shows the whole ladder', async () => {
    const seen = await firm.read(office, 'purpose=plan-monitoring')
    assert.deepEqual(states(seen), [
      ['little-giant', '2025-07-14', 'valid'],
      ['high-tech', '2022-12-01', 'expired'],
      ['high-tech', '2019-12-01', 'expired'],
    ])
    const rungs = new Map(seen.ladder.map(({ id, state }) => [id, state]))
    assert.deepEqual(
      [rungs.size, rungs.get('little-giant'), rungs.get('high-tech'), rungs.get('single-champion')],
      [27, 'valid', 'expired', null],
    )
    assert.equal(rungs.get('above-scale'), 'valid', 'by the list of above-scale industry')
    assert.equal(seen.titles[0]?.values.validTo, '2028-07-13')
    const key = `${firm.code}~little-giant~2025-07-14`
    const record = await firm.requests.ask(office, `GET registries/title/records/${key}?purpose=service`)
    assert.equal(record.body.values.validTo, '2028-07-13')
  })

  it('shows the published results of evaluations, the last year first', async () => {
    const { evaluations } = await firm.read(office, 'purpose=service')
    assert.deepEqual(
      evaluations.map(({ values: { dataYear, scheme, standing, grade } }) => [
        dataYear,
        scheme,
        grade ?? standing,
      ]),
      [
        [2022, 'carbon-efficiency', '2级'],
        [2022, 'per-mu', 'B'],
        [2021, 'per-mu', 'protected'],
      ],
    )
  })

  it('tells of a figure which change brought it and what stood there before', async () => {
    const { years, changes } = await firm.read(office, 'purpose=verification')
    const row = years.find(({ values }) => values.year === 2025)
    const changeOf = (place: number | undefined) => changes[place ?? -1]
    assert.equal(row?.values.taxWanYuan, 125)
    assert.deepEqual(
      [changeOf(row?.broughtBy.taxWanYuan)?.kind, changeOf(row?.broughtBy.taxWanYuan)?.note],
      ['edit', '年报核实'],
    )
    assert.equal(changeOf(row?.broughtBy.valueAddedWanYuan)?.kind, 'batch')
    assert.deepEqual(
      row?.former.taxWanYuan?.map(({ value, change }) => [value, changeOf(change)?.kind]),
      [[120, 'batch']],
    )
  })

  it('lists what was changed, newest first, with before and after', async () => {
    const { events } = await firm.read(office, 'purpose=verification')
    const changed = events.filter(({ kind }) => kind === 'changed')
    assert.deepEqual(
      changed.map(({ registry, differences }) => [registry, ...differences.map(({ field }) => field)]),
      [
        ['enterprise-year', 'taxWanYuan'],
        ['enterprise', 'name'],
        ['enterprise', 'town'],
      ],
    )
    assert.equal(changed[1]?.validFrom, '2024-05-12')
  })

  it('names the enterprise that lets a site', async () => {
    const { sites, enterprises } = await firm.read(office, 'purpose=verification')
    assert.equal(enterprises[String(sites[0]?.values.landlord)], '宁波澜石电子厂')
  })
})

describe('as of a day', () => {
  it('it has the name, town and scale of that day, and nothing that came later', async () => {
    const seen = await firm.read(office, 'purpose=verification&on=2023-02-28')
    assert.deepEqual(
      [seen.name, seen.identity.values.town, seen.isToday],
      ['宁波禾川机械厂', '330212106', false],
    )
    assert.deepEqual(
      seen.names.map(({ value }) => value),
      ['宁波禾川机械厂'],
    )
    assert.deepEqual(seen.scale, { year: 2022, isAboveScale: false, size: 'small' })
    assert.deepEqual([years(seen), seen.months.length, seen.memberships.length], [[2022], 0, 0])
    assert.deepEqual(
      seen.evaluations.map(({ values }) => values.dataYear),
      [2021],
      'the result of 2022 was not published then',
    )
    assert.deepEqual(states(seen), [
      ['high-tech', '2022-12-01', 'valid'],
      ['high-tech', '2019-12-01', 'expired'],
    ])
    assert.equal(seen.cluster?.basis, 'class')
  })

  it('the day of a move is the first in the new town', async () => {
    const townOn = async (on: string) =>
      (await firm.read(office, `purpose=service&on=${on}`)).identity.values.town
    assert.deepEqual([await townOn('2023-02-28'), await townOn('2023-03-01')], ['330212106', '330212110'])
  })

  it('a day before it was founded says so', async () => {
    assert.equal((await firm.read(office, 'purpose=service&on=2014-12-31')).isFounded, false)
  })

  it('a text that is no day is refused', async () => {
    assert.equal((await firm.ask(office, 'purpose=service&on=2023-02-30')).status, 400)
  })
})

it('a row whose change was undone is gone from the page, and the undoing is told', async () => {
  const month = { enterprise: firm.code, month: '2026-04', electricityWanKwh: 99 }
  const { change } = await firm.send('enterprise-month', [month])
  await firm.undo(change.id)
  const seen = await firm.read(office, 'purpose=verification')
  assert.deepEqual(
    seen.months.map(({ values }) => values.month),
    ['2026-03'],
  )
  assert.deepEqual(
    seen.events.slice(0, 2).map(({ kind, key }) => [kind, key]),
    [
      ['removed', `${firm.code}~2026-04`],
      ['added', `${firm.code}~2026-04`],
    ],
  )
})
