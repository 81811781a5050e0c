import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from '../../../../test/open-test-app.ts'
import { creditCodeOf, office, RegistryRequests } from '../../../../test/registry-requests.ts'

let app: TestApp
let requests: RegistryRequests
before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
  await requests.store(office, 'enterprise/名录.csv', directory)
})
after(() => app.stop())

const [one, other, third] = ['MA2000001', 'MA2000002', 'MA2000003'].map(creditCodeOf)
const directory = [
  '统一社会信用代码,企业名称,所属镇街,行业代码,成立日期',
  `${one},宁波霁砚翎精密机械有限公司,姜山镇,C3484,2010-05-01`,
  `${other},宁波霁砚岭精密机械有限公司,云龙镇,C3484,2010-05-01`,
  `${third},宁波朔川禾电器有限公司,云龙镇,C3850,2010-05-01`,
].join('\n')
const sheet = (...rows: readonly string[]) =>
  ['统一社会信用代码,年度,营业收入（万元）,实缴税金（万元）,用电量（万千瓦时）', ...rows].join('\n')

/** Rows at which one firm under two codes is told. */
async function toldRows(text: string, path = 'enterprise-year/年报.csv'): Promise<readonly number[]> {
  const seen = await requests.upload(office, path, Buffer.from(text))
  const checked = seen.state === 'mapping' ? await requests.confirm(office, seen) : seen
  assert.equal(checked.state, 'checked', JSON.stringify(checked.problem))
  const { body } = await requests.ask(
    office,
    `GET registry-imports/${seen.id}/remarks?code=duplicate-firm&limit=10`,
  )
  return body.items.map(({ row }: { row: number }) => row)
}

test('of two firms of a file with like names and the same figures the later one is told', async () => {
  const rows = [
    `${one},2024,5120.4,212.3,88.1`,
    `${third},2024,5120.4,212.3,88.1`,
    `${other},2024,5120.1,211.8,88`,
  ]
  assert.deepEqual(await toldRows(sheet(...rows)), [4])
})

test('a firm is told whose figures are the last ones of another that is only stored', async () => {
  await requests.store(office, 'enterprise-year/年报.csv', sheet(`${one},2024,5120.4,212.3,88.1`))
  assert.deepEqual(await toldRows(sheet(`${other},2025,5120,212,88`)), [2])
  assert.deepEqual(await toldRows(sheet(`${third},2025,5120,212,88`)), [])
  // Two years on they agree by chance.
  assert.deepEqual(await toldRows(sheet(`${other},2026,5120,212,88`)), [])
  await requests.store(office, 'enterprise-year/年报.csv', sheet(`${one},2025,6000,300,90`))
  assert.deepEqual(await toldRows(sheet(`${other},2025,5120,212,88`)), [])
})

test('a person of a firm whose stored figures are those of another is told', async () => {
  await requests.store(office, 'enterprise-year/年报.csv', sheet(`${other},2020,3120,112,48`))
  await requests.store(office, 'enterprise-year/年报.csv', sheet(`${one},2026,3120,112,48`))
  const people = `统一社会信用代码,职责,姓名,电话\n${other},负责人,乙,13800000009`
  assert.deepEqual(await toldRows(people, 'person/联系人.csv'), [2])
})

test('two firms with one telephone and like names are told when one of them brings figures', async () => {
  const people = [
    '统一社会信用代码,职责,姓名,电话',
    `${one},负责人,甲,13800000001`,
    `${other},负责人,乙,138 0000 0001`,
  ]
  await requests.store(office, 'person/联系人.csv', people.join('\n'))
  assert.deepEqual(await toldRows(sheet(`${other},2025,77,88,99`)), [2])
  const [head, first] = people
  await requests.store(office, 'person/联系人.csv', [head, first?.replace(/1$/, '7')].join('\n'))
  assert.deepEqual(await toldRows(sheet(`${other},2025,77,88,99`)), [], 'the telephone is another one now')
})
