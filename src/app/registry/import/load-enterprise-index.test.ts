import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { home, openTestApp, type TestApp } from '../../../../test/open-test-app.ts'
import { creditCodeOf, office, RegistryRequests } from '../../../../test/registry-requests.ts'

let app: TestApp
before(async () => {
  app = await openTestApp()
})
after(() => app.stop())

const sheet = (code: string, name: string) =>
  `统一社会信用代码,企业名称,所属镇街,行业代码,成立日期\n${code},${name},姜山镇,C3484,2010-05-01`

test('enterprises are loaded once and again after every change of theirs', async () => {
  const { enterprises } = app.context.installation
  const get = async () => (await enterprises.get(home)).index
  const requests = new RegistryRequests(app)
  const empty = await get()
  assert.equal(await get(), empty)
  const code = creditCodeOf('MA2000009')
  const change = await requests.store(office, 'enterprise/名录.csv', sheet(code, '宁波禾川精密机械有限公司'))
  const one = await get()
  assert.deepEqual(one.find('宁波禾川精密机械有限公司'), [code])
  assert.equal(await get(), one)
  await requests.ask(office, `POST registry-changes/${change}/undo`, { note: '试导入' })
  assert.equal((await get()).has(code), false)
})
