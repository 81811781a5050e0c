import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from '../../../../test/open-test-app.ts'
import { creditCodeOf, office, RegistryRequests } from '../../../../test/registry-requests.ts'
import type { ImportDetail } from '../../../domain/registry/import-view.ts'

let app: TestApp
let requests: RegistryRequests
before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
})
after(() => app.stop())

const firm = (body: string, name: string) => `${creditCodeOf(body)},${name},姜山镇,C3484,2010-05-01`
const sheet = (...firms: readonly string[]) =>
  ['统一社会信用代码,企业名称,所属镇街,行业代码,成立日期', ...firms].join('\n')
const own = firm('MA2000001', '宁波禾川精密机械有限公司')
const shared = firm('MA2000002', '宁波澜石电子科技有限公司')

async function checked(text: string): Promise<ImportDetail> {
  const seen = await requests.upload(office, 'enterprise/名录.csv', Buffer.from(text))
  return seen.state === 'mapping' ? requests.confirm(office, seen) : seen
}

test('a firm that somebody else brought between check and commit is changed and not brought twice', async () => {
  const first = await checked(sheet(own, shared))
  assert.deepEqual([first.summary?.staged, first.summary?.added], [2, 2])
  await requests.store(office, 'enterprise/名录.csv', sheet(shared.replace('姜山镇', '东吴镇')))
  const done = await requests.ask(office, `POST registry-imports/${first.id}/commit`, {
    version: first.version,
  })
  assert.equal(done.body.state, 'committed', JSON.stringify(done.body))
  assert.deepEqual([done.body.summary.staged, done.body.summary.added, done.body.summary.changed], [2, 1, 1])
  const path = `registries/enterprise/records/${creditCodeOf('MA2000002')}?purpose=service`
  const { body } = await requests.ask(office, `GET ${path}`)
  assert.equal(body.values.town, '330212110')
})
