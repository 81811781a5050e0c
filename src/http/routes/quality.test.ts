/** The board of data quality over HTTP: what is expected, there, in time and against a rule, for whom. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, creditCodeOf, office, RegistryRequests, taxes } from '../../../test/registry-requests.ts'
import type { QualityBoard } from '../../domain/registry/quality/quality-view.ts'

let app: TestApp
let requests: RegistryRequests
/** Whose token was made in February and has expired since. */
const early: As = { role: 'plan-office', unit: 'early' }
const codes = ['MA4000001', 'MA4000002', 'MA4000003', 'MA4000004'].map(creditCodeOf)

before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
  const firm = (code: string | undefined, at: number, more: string) =>
    `${code},宁波第${at}试验机械有限公司,${more}`
  const firms = [
    '统一社会信用代码,企业名称,所属镇街,行业代码,成立日期,经营状态',
    firm(codes[0], 1, '姜山镇,C3484,2010-05-01,存续'),
    firm(codes[1], 2, '姜山镇,C3484,2011-05-01,存续'),
    firm(codes[2], 3, '云龙镇,C3484,2012-05-01,存续'),
    firm(codes[3], 4, '云龙镇,C3484,2012-05-01,注销'),
  ]
  app.clock.now = new Date('2026-02-20T02:00:00Z')
  await requests.store(early, 'enterprise/名录.csv', firms.join('\n'))
  const years = [
    '统一社会信用代码,年度,是否规上,营业收入（万元）,实缴税金（万元）,职工人数（人）',
    `${codes[0]},2025,是,20000,300,120`,
    `${codes[1]},2025,否,1000,,30`,
  ]
  await requests.store(early, 'enterprise-year/2025.csv', years.join('\n'))
  app.clock.now = new Date('2026-11-22T02:00:00Z')
  await requests.ask(taxes, 'POST registries/enterprise-year/batches', {
    rows: [{ enterprise: codes[1], year: 2025, taxWanYuan: 20 }],
  })
})
after(() => app.stop())

async function boardOf(as: typeof office, query = ''): Promise<QualityBoard> {
  const { status, body } = await requests.ask(as, `GET registry-quality${query}`)
  assert.equal(status, 200, JSON.stringify(body))
  return body
}

describe('the quality of a registry', () => {
  it('counts cells by who provides them, and knows what came late', async () => {
    const board = await boardOf(office)
    assert.deepEqual([board.period, board.periods, board.enterprises], ['2025', ['2025'], 3])
    const tax = board.owners.find(({ owner }) => owner === 'tax-bureau')
    assert.deepEqual(
      [tax?.expected, tax?.filled, tax?.onTime, tax?.due, tax?.unit?.name],
      [3, 2, 1, ['2026-03-01'], '区税务局'],
    )
    const labour = board.owners.find(({ owner }) => owner === 'labour-bureau')
    assert.deepEqual([labour?.expected, labour?.filled, labour?.onTime], [3, 2, 2])
  })

  it('names the enterprises without a row, and not those that have gone', async () => {
    const { absent } = await boardOf(office)
    assert.deepEqual(absent, { count: 1, codes: [codes[2]] })
  })

  it('adds up by town, and shows a town its own enterprises only', async () => {
    const { towns, expected } = await boardOf(office)
    assert.deepEqual(
      towns.map(({ name }) => name),
      ['云龙镇', '姜山镇'],
    )
    assert.equal(
      towns.reduce((sum, town) => sum + town.expected, 0),
      expected,
    )
    const own = await boardOf({ role: 'town-officer', unit: 'town-330212110' })
    assert.deepEqual([own.enterprises, own.absent.count], [2, 0])
  })

  it('follows a change at once: rows against a rule are there with the next look', async () => {
    assert.ok((await boardOf(office)).rules.every(({ failing }) => failing.count === 0))
    const key = `${codes[1]}~2025`
    const { body } = await requests.ask(
      office,
      `GET registries/enterprise-year/records/${key}?purpose=verification`,
    )
    await requests.ask(office, 'POST registries/enterprise-year/edits', {
      items: [{ key, version: body.version }],
      values: { taxWanYuan: 1500 },
    })
    const failing = (await boardOf(office)).rules.filter((rule) => rule.failing.count > 0)
    assert.deepEqual(
      failing.map((rule) => rule.failing.codes),
      [[codes[1]]],
    )
  })

  it('tells what the screening of imports found, and how much of it is not answered yet', async () => {
    const head = '统一社会信用代码,年度,营业收入（万元）,实缴税金（万元）,职工人数（人）'
    const many = Array.from({ length: 30 }, (_, at) => creditCodeOf(`MA41000${String(at).padStart(2, '0')}`))
    const firms = many.map((code, at) => `${code},宁波第${at}观测电器有限公司,姜山镇,C3972,存续`)
    await requests.store(
      office,
      'enterprise/新.csv',
      ['统一社会信用代码,企业名称,所属镇街,行业代码,经营状态', ...firms].join('\n'),
    )
    const rows = (year: number, slip: number) =>
      many.map((code, at) => {
        const size = 1 + (at % 7)
        const tax = Math.round(size * (41 + ((at * year) % 5))) + 0.37
        return `${code},${year},${size * 1000 + at},${at === slip ? tax * 10_000 : tax},${size * 12}`
      })
    await requests.store(office, 'enterprise-year/2023.csv', [head, ...rows(2023, -1)].join('\n'))
    const seen = await requests.upload(
      office,
      'enterprise-year/2024.csv',
      Buffer.from([head, ...rows(2024, 4)].join('\n')),
    )
    assert.equal(seen.state, 'checked')
    const found = (await boardOf(office)).findings.find(({ code }) => code === 'unit-slip')
    assert.deepEqual([found?.count, found?.open, found?.title.zh], [1, 1, '像是单位填错'])
    assert.deepEqual((await boardOf(taxes)).findings, [])
  })

  it('is empty where nothing is stored of a period, and refuses what is no period of the registry', async () => {
    const board = await boardOf(office, '?registry=enterprise-year&period=2019')
    assert.deepEqual([board.filled, board.absent.count], [0, board.enterprises])
    const refused = await requests.ask(office, 'GET registry-quality?registry=enterprise-year&period=2025-03')
    assert.equal(refused.status, 400, JSON.stringify(refused.body))
    const unknown = await requests.ask(office, 'GET registry-quality?registry=title')
    assert.equal(unknown.status, 400)
  })
})
