/** What the detectors of wrong data say of a file on its way in: at the right rows, as questions where a unit was mistaken, and never in the way. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { creditCodeOf, office, RegistryRequests, taxes } from '../../../test/registry-requests.ts'
import { seededRandom } from '../../domain/demo/seeded-random.ts'
import type { ImportDetail, ImportRemarkView } from '../../domain/registry/import-view.ts'

let app: TestApp
let requests: RegistryRequests
before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
  await requests.store(office, 'enterprise/名录.csv', firmSheet)
  await requests.store(office, 'enterprise-year/2023.csv', yearSheet(2023))
})
after(() => app.stop())

const signs = [...'禾川澜石霁原朔望珩岚翎岳楷益畔寰景尧舟衡']
const firms = Array.from({ length: 40 }, (_, at) => ({
  code: creditCodeOf(`MA3${String(at).padStart(6, '0')}`),
  name: `宁波${signs[at % 20]}${signs[(at * 7 + 3) % 20]}${signs[(at * 11 + 5 + Math.floor(at / 20)) % 20]}精密机械有限公司`,
  address: `姜山镇${signs[at % 20]}路${at + 1}号`,
  size: 0.4 + (at % 13) * 0.7,
}))
const firmHead = '统一社会信用代码,企业名称,所属镇街,地址,行业代码,经营状态'
const firmSheet = [
  firmHead,
  ...firms.map(({ code, name, address }) => `${code},${name},姜山镇,${address},C3484,存续`),
].join('\n')

/** Revenue, tax, electricity and land go with the size of a firm, a little differently each year. */
function figuresOf(year: number, at: number): readonly number[] {
  const next = seededRandom(`${year} ${at}`)
  const size = firms[at]?.size ?? 1
  return [10_000, 420, 240, 21].map((usual, field) => {
    const noise = field === 3 ? 1 : 0.9 + 0.2 * next()
    return Math.round(usual * size * noise * 100) / 100
  })
}

function yearSheet(year: number, change: Readonly<Record<number, readonly number[]>> = {}): string {
  const rows = firms.map(({ code }, at) => [code, year, ...(change[at] ?? figuresOf(year, at))].join(','))
  return [
    '统一社会信用代码,年度,营业收入（万元）,实缴税金（万元）,用电量（万千瓦时）,用地面积（亩）',
    ...rows,
  ].join('\n')
}

async function check(as: typeof office, file: string, text: string): Promise<ImportDetail> {
  const seen = await requests.upload(as, file, Buffer.from(text))
  const checked = seen.state === 'mapping' ? await requests.confirm(as, seen) : seen
  assert.equal(checked.state, 'checked', JSON.stringify(checked.problem))
  return checked
}

async function remarksOf(as: typeof office, id: string, code: string): Promise<readonly ImportRemarkView[]> {
  return (await requests.ask(as, `GET registry-imports/${id}/remarks?code=${code}&limit=200`)).body.items
}

describe('a file that is screened on its way in', () => {
  it('asks about a value in yuan, and stores the converted one when that is decided', async () => {
    const usual = figuresOf(2024, 6)
    const tax = usual[1] ?? 0
    const slip = usual.map((value, field) => (field === 1 ? Math.round(value * 10_000) : value))
    const checked = await check(office, 'enterprise-year/2024.csv', yearSheet(2024, { 6: slip }))
    const [remark, ...others] = await remarksOf(office, checked.id, 'unit-slip')
    assert.equal(others.length, 0)
    assert.deepEqual([remark?.cell, remark?.field, remark?.severity], ['D8', 'taxWanYuan', 'warning'])
    assert.ok(Math.abs(Number(remark?.proposed) - tax) < 0.01, String(remark?.proposed))
    const commit = { version: checked.version }
    const open = await requests.ask(office, `POST registry-imports/${checked.id}/commit`, commit)
    assert.equal(open.body.code, 'import-unanswered')
    const decision = { decision: 'as-proposed', number: remark?.number }
    await requests.ask(office, `POST registry-imports/${checked.id}/decisions`, decision)
    const done = await requests.ask(office, `POST registry-imports/${checked.id}/commit`, commit)
    assert.equal(done.body.state, 'committed', JSON.stringify(done.body))
    const stored = await requests.ask(
      office,
      `GET registries/enterprise-year/records/${firms[6]?.code}~2024?purpose=verification`,
    )
    assert.equal(stored.body.values.taxWanYuan, remark?.proposed)
  })

  it('asks about a value in 亿元 of which rounding would leave nothing', async () => {
    const usual = figuresOf(2024, 8)
    const slip = usual.map((value, field) => (field === 1 ? value / 10_000 : value))
    const checked = await check(office, 'enterprise-year/2024亿元.csv', yearSheet(2024, { 8: slip }))
    const [asked] = await remarksOf(office, checked.id, 'unit-slip')
    assert.deepEqual([asked?.cell, asked?.proposed], ['D10', usual[1]])
    const [rounded] = await remarksOf(office, checked.id, 'value-rounded')
    const [gone] = await remarksOf(office, checked.id, 'value-rounded-away')
    assert.equal((rounded ?? gone)?.field, 'taxWanYuan')
  })

  it('tells a crowd of firms whose growth is just the one that the plan asks for', async () => {
    const next = seededRandom('investment')
    const rows = firms.flatMap(({ code, size }, at) => {
      const before = Math.round(size * 50_000 * (0.8 + 0.4 * next())) / 100
      const growth = at % 3 === 0 ? 1.1 : 0.95 + 0.3 * next()
      return [`${code},2025,${before}`, `${code},2026,${Math.ceil(before * growth * 100) / 100}`]
    })
    const text = ['统一社会信用代码,年度,工业投资（万元）', ...rows].join('\n')
    const checked = await check(office, 'enterprise-year/投资.csv', text)
    const told = await remarksOf(office, checked.id, 'target-hugging')
    assert.deepEqual(
      told.map(({ row, field }) => [row, field]),
      [[null, 'investmentWanYuan']],
    )
    assert.match(told[0]?.text.zh ?? '', /2026.*10%/)
  })

  it('of a year that has not begun is kept out whole, and never stored without a word', async () => {
    const checked = await check(office, 'enterprise-year/2099.csv', yearSheet(2099))
    assert.deepEqual([checked.summary?.staged, checked.summary?.faulty], [0, firms.length])
    const [remark] = await remarksOf(office, checked.id, 'row-period-ahead')
    assert.deepEqual([remark?.cell, remark?.severity], ['B2', 'error'])
    assert.match(remark?.text.zh ?? '', /2099.*2026/)
    const refused = await requests.ask(office, `POST registry-imports/${checked.id}/commit`, {
      version: checked.version,
    })
    assert.equal(refused.body.code, 'import-has-errors')
  })

  it('asks instead of keeping a row out whose rule is broken by a mistaken unit', async () => {
    const rows = firms.map(({ code, size }, at) => {
      const added = Math.round(size * 2300 * (0.9 + 0.01 * (at % 20)))
      return `${code},2024,${size * 9800},${at === 25 ? added * 10_000 : added}`
    })
    const text = ['统一社会信用代码,年度,工业总产值（万元）,工业增加值（万元）', ...rows].join('\n')
    const checked = await check(office, 'enterprise-year/产值.csv', text)
    assert.deepEqual([checked.summary?.faulty, checked.summary?.doubtful], [0, 1])
    const [broken] = await remarksOf(office, checked.id, 'row-check-fails')
    assert.deepEqual([broken?.cell, broken?.severity], ['D27', 'error'])
    const [slip] = await remarksOf(office, checked.id, 'unit-slip')
    assert.deepEqual([slip?.cell, slip?.proposed], ['D27', null])
    await requests.ask(office, `POST registry-imports/${checked.id}/decisions`, {
      decision: 'as-proposed',
      number: broken?.number,
    })
    const done = await requests.ask(office, `POST registry-imports/${checked.id}/commit`, {
      version: checked.version,
    })
    assert.equal(done.body.state, 'committed', JSON.stringify(done.body))
    const path = `GET registries/enterprise-year/records/${firms[25]?.code}~2024?purpose=verification`
    assert.equal((await requests.ask(office, path)).body.values.valueAddedWanYuan, broken?.proposed)
  })

  it('is stored as entered when that is decided', async () => {
    const usual = figuresOf(2025, 9)
    const slip = usual.map((value, field) => (field === 3 ? Math.round(value * 666.67) : value))
    const checked = await check(office, 'enterprise-year/2025.csv', yearSheet(2025, { 9: slip }))
    const remarks = await remarksOf(office, checked.id, 'unit-slip')
    assert.deepEqual(
      remarks.map(({ cell }) => cell),
      ['F11'],
    )
    const decision = { decision: 'as-entered', code: 'unit-slip', field: 'landMu' }
    await requests.ask(office, `POST registry-imports/${checked.id}/decisions`, decision)
    await requests.ask(office, `POST registry-imports/${checked.id}/commit`, { version: checked.version })
    const path = `GET registries/enterprise-year/records/${firms[9]?.code}~2025?purpose=verification`
    assert.equal((await requests.ask(office, path)).body.values.landMu, slip[3])
  })

  it('is compared with stored rows also when it brings but one row', async () => {
    const [revenue = 0, tax = 0] = figuresOf(2025, 3)
    const text = `统一社会信用代码,年度,营业收入（万元）,实缴税金（万元）\n${firms[3]?.code},2025,${revenue},${tax * 10_000}`
    const checked = await check(office, 'enterprise-year/更正.csv', text)
    assert.deepEqual(
      (await remarksOf(office, checked.id, 'unit-slip')).map(({ row, field }) => [row, field]),
      [[2, 'taxWanYuan']],
    )
    await requests.ask(office, `DELETE registry-imports/${checked.id}`)
  })

  it('tells a firm that is stored under another code, and a town that its address is not in', async () => {
    const double = firms[11]
    const changed = double?.name.replace('宁波', '宁波市').replace('有限公司', '有限责任公司')
    const rows = [
      firmHead,
      `${creditCodeOf('MA3999991')},宁波未见新材料有限公司,云龙镇,姜山镇新路9号,C3484,存续`,
      `${creditCodeOf('MA3999992')},${changed},姜山镇,${double?.address},C3484,存续`,
    ]
    const checked = await check(office, 'enterprise/新增.csv', rows.join('\n'))
    const [found] = await remarksOf(office, checked.id, 'duplicate-firm')
    assert.deepEqual([found?.row, found?.field, found?.cell], [3, 'name', 'B3'])
    assert.ok(found?.text.zh.includes(double?.code ?? '-'), found?.text.zh)
    const towns = await remarksOf(office, checked.id, 'town-differs')
    assert.deepEqual(
      towns.map(({ row }) => row),
      [2],
    )
    const done = await requests.ask(office, `POST registry-imports/${checked.id}/commit`, {
      version: checked.version,
    })
    assert.equal(done.body.state, 'committed', JSON.stringify(done.body))
  })

  it('tells a double that only its figures give away, when they come in', async () => {
    const firm = firms[30]
    const code = creditCodeOf('MA3999993')
    const misspelt = firm?.name.replace(/精密/, '精蜜')
    const text = [firmHead, `${code},${misspelt},姜山镇,,C3484,存续`].join('\n')
    const checked = await check(office, 'enterprise/无地址.csv', text)
    assert.deepEqual(await remarksOf(office, checked.id, 'duplicate-firm'), [])
    await requests.ask(office, `POST registry-imports/${checked.id}/commit`, { version: checked.version })
    const rows = [code, firm?.code].map((own) => [own, 2026, ...figuresOf(2026, 30)].join(','))
    const head = yearSheet(2026).split('\n')[0]
    const years = await check(office, 'enterprise-year/2026.csv', [head, ...rows].join('\n'))
    const found = await remarksOf(office, years.id, 'duplicate-firm')
    assert.deepEqual(
      found.map(({ field }) => field),
      ['enterprise'],
    )
    assert.ok(found[0]?.text.zh.includes('数字'), found[0]?.text.zh)
    await requests.ask(office, `DELETE registry-imports/${years.id}`)
  })

  it('tells a firm that copies its months on, at the row of its last month', async () => {
    const months = Array.from(
      { length: 24 },
      (_, at) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    )
    const rows = (own: readonly string[]) =>
      own.flatMap((month) =>
        firms.map(({ code, size }, at) => {
          const real = Math.round(size * 40_000 * (0.85 + 0.3 * seededRandom(`${month} ${at}`)())) / 100
          return `${code},${month},${at === 17 ? 187.31 : real}`
        }),
      )
    const head = '统一社会信用代码,月份,当月实缴税金（万元）'
    const first = await check(
      taxes,
      'enterprise-month/一.csv',
      [head, ...rows(months.slice(0, 23))].join('\n'),
    )
    await requests.ask(taxes, `POST registry-imports/${first.id}/commit`, { version: first.version })
    const last = await check(taxes, 'enterprise-month/二.csv', [head, ...rows(months.slice(23))].join('\n'))
    const found = await remarksOf(taxes, last.id, 'copied-months')
    assert.deepEqual(
      found.map(({ row, field }) => [row, field]),
      [[19, 'taxWanYuan']],
    )
  })

  it('shows its sender nothing of fields that other units provide', async () => {
    const rows = firms.map(({ code }, at) => `${code},2025,${(figuresOf(2025, at)[0] ?? 0) + 1}`)
    const revenue = String(figuresOf(2025, 0)[0])
    const text = ['统一社会信用代码,年度,实缴税金（万元）', ...rows].join('\n')
    const checked = await check(taxes, 'enterprise-year/税.csv', text)
    const { items } = (await requests.ask(taxes, `GET registry-imports/${checked.id}/remarks?limit=200`)).body
    assert.ok(items.length > 0)
    for (const { text: said } of items) assert.ok(!said.zh.includes(revenue), said.zh)
    const screened = items.filter(({ code }: ImportRemarkView) => code !== 'row-check-asks')
    for (const { text: said } of screened) assert.ok(!/营业收入|用电量/.test(said.zh), said.zh)
    await requests.ask(taxes, `DELETE registry-imports/${checked.id}`)
  })

  it('tells firms that a whole file leaves out, and none where only some are sent', async () => {
    const lines = yearSheet(2025).split('\n')
    const whole = await check(office, 'enterprise-year/缺.csv', lines.filter((_, at) => at !== 5).join('\n'))
    assert.equal((await remarksOf(office, whole.id, 'row-missing')).length, 0)
    const next = yearSheet(2026).split('\n')
    const missing = await check(
      office,
      'enterprise-year/缺2.csv',
      next.filter((_, at) => at !== 5).join('\n'),
    )
    const [told, ...others] = await remarksOf(office, missing.id, 'row-missing')
    assert.equal(others.length, 0)
    assert.ok(told?.text.zh.includes(firms[4]?.code ?? '-'), told?.text.zh)
    const few = await check(office, 'enterprise-year/少.csv', next.slice(0, 9).join('\n'))
    assert.equal((await remarksOf(office, few.id, 'row-missing')).length, 0)
  })
})

describe('rows that are edited', () => {
  it('are stored with what looks wrong told', async () => {
    const key = `${firms[20]?.code}~2024`
    const { body } = await requests.ask(
      office,
      `GET registries/enterprise-year/records/${key}?purpose=verification`,
    )
    const edit = {
      items: [{ key, version: body.version }],
      values: { taxWanYuan: body.values.taxWanYuan * 10_000 },
    }
    const done = await requests.ask(office, 'POST registries/enterprise-year/edits', edit)
    assert.equal(done.body.change?.changed, 1, JSON.stringify(done.body))
    assert.ok(
      done.body.remarks.some(({ code }: { code: string }) => code === 'unit-slip'),
      JSON.stringify(done.body.remarks),
    )
  })
})
