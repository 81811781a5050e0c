import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { home, openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import enterprise from '../../content/registries/enterprise.ts'
import { listChanges } from '../../store/registry/change-store.ts'
import { countRecords } from '../../store/registry/record-store.ts'
import { registryTables } from '../../store/registry/registry-tables.ts'
import type { Context } from '../context.ts'
import { loadDemoRegistries } from './load-demo-registries.ts'

let app: TestApp
let context: Context
before(async () => {
  app = await openTestApp()
  context = { ...app.context, now: new Date('2025-06-30T02:00:00Z') }
  await loadDemoRegistries(context, home, { count: 300, seed: 'few' })
})
after(() => app.stop())

const everyRow = {
  fields: [],
  filters: [],
  sort: { field: 'creditCode', isDescending: false },
  words: undefined,
}

function countFirms(): Promise<number> {
  return app.database.readDistrict(home, (tx) => countRecords(tx, registryTables(enterprise), everyRow))
}

function changesOf(registry: string) {
  return app.database.readDistrict(home, (tx) => listChanges(tx, { registry, limit: 1000 }))
}

test('each enterprise that has begun is there once, and its later names, towns and ends are changes of their days', async () => {
  const count = await countFirms()
  assert.ok(count > 280 && count < 300, `${count} of 300 have begun`)
  const { items } = await changesOf('enterprise')
  assert.ok(items.every(({ kind }) => kind === 'demo'))
  assert.equal(
    items.reduce((sum, { added }) => sum + added, 0),
    count,
  )
  assert.ok(items.some(({ changed }) => changed > 0))
})

test('figures come in month by month, and nothing has come in that is still to come', async () => {
  const { items } = await changesOf('enterprise-month')
  assert.ok(items.length > 40)
  assert.ok(items.every(({ at }) => at <= context.now))
})

test('a second load does nothing', async () => {
  const [before, count] = [await changesOf('enterprise-year'), await countFirms()]
  await loadDemoRegistries(context, home, { count: 300, seed: 'few' })
  assert.equal(await countFirms(), count)
  assert.deepEqual(await changesOf('enterprise-year'), before)
})
