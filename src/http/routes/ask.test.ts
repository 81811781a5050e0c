import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { RegistryRequests, taxes } from '../../../test/registry-requests.ts'

let app: TestApp
let requests: RegistryRequests

before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
})
after(() => app.stop())

function look(heads: string) {
  return requests.ask(taxes, `GET known-heads?heads=${encodeURIComponent(heads)}`)
}

test('each head of a draft is told to be known, similar or new, with where it is and who owns it', async () => {
  const { status, body } = await look('实缴税金（万元）\n规上工业总产值\n\n食堂就餐人数\n实缴税金（万元）')
  assert.equal(status, 200, JSON.stringify(body))
  const verdicts = body.items.map(({ head, verdict }: Record<string, string>) => [head, verdict])
  assert.deepEqual(verdicts, [
    ['实缴税金（万元）', 'known'],
    ['规上工业总产值', 'known'],
    ['食堂就餐人数', 'new'],
  ])
  const tax = body.items[0].known.find(({ id }: { id: string }) => id === 'enterprise-year')
  assert.deepEqual(
    [tax.likeness, tax.field, tax.owner.zh, tax.period],
    ['same', 'taxWanYuan', '区税务局', 'year'],
  )
})

test('too long a draft is refused', async () => {
  assert.equal((await look('税'.repeat(4001))).status, 400)
})
