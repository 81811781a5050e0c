import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { openTestDatabase, type TestDatabase } from '../../../test/database.ts'
import enterpriseMonth from '../../content/registries/enterprise-month.ts'
import type { FieldDefinition } from '../../domain/registry/field.ts'
import { getField, type Registry } from '../../domain/registry/registry.ts'
import { connectOwner } from '../engine/open-pool.ts'
import { StoreProblem } from './store-problem.ts'
import { syncRegistries } from './sync-registries.ts'

let db: TestDatabase
let owner: pg.Client

before(async () => {
  db = await openTestDatabase()
  owner = await connectOwner(db.address)
})
after(async () => {
  await owner.end()
  await db.stop()
})

async function columnsOf(table: string): Promise<readonly string[]> {
  const result = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = to_regclass($1) and attnum > 0`,
    [table],
  )
  return result.rows.map(({ name }) => name)
}

const water: FieldDefinition = {
  ...getField(enterpriseMonth, 'electricityWanKwh'),
  key: 'waterTonnes',
  label: { zh: '用水量', en: 'Water' },
  type: { kind: 'number', unit: 'tonne', decimals: 2, min: 0, nature: 'flow' },
  aliases: [],
}
const withWater: Registry = { ...enterpriseMonth, fields: [...enterpriseMonth.fields, water] }

test('a field added to a definition is a column of all three tables, and doing it again changes nothing', async () => {
  await syncRegistries(owner, [withWater])
  await syncRegistries(owner, [withWater])
  for (const suffix of ['', '_history', '_staging']) {
    const columns = await columnsOf(`registry_enterprise_month${suffix}`)
    assert.equal(columns.filter((name) => name === 'water_tonnes').length, 1, suffix)
  }
})

async function indexesOf(table: string): Promise<readonly string[]> {
  const result = await owner.query<{ definition: string }>(
    `select indexdef as definition from pg_indexes where tablename = $1 order by 1`,
    [table],
  )
  return result.rows.map(({ definition }) => definition.replace(/.* USING btree /, ''))
}

test('rows are indexed by their period, and a database that was made before gets the index at the next start', async () => {
  await owner.query('drop index registry_enterprise_month_by_month')
  await syncRegistries(owner, [enterpriseMonth])
  await syncRegistries(owner, [enterpriseMonth])
  const indexes = await indexesOf('registry_enterprise_month')
  assert.equal(indexes.filter((columns) => columns === '(district, month)').length, 1)
  assert.ok((await indexesOf('registry_enterprise')).includes('(district, town)'))
})

test('a field taken out of a definition stays in the store', async () => {
  await syncRegistries(owner, [enterpriseMonth])
  assert.ok((await columnsOf('registry_enterprise_month')).includes('water_tonnes'))
})

test('a field that changes its type is refused with the way out, and nothing is changed', async () => {
  const text: FieldDefinition = { ...water, type: { kind: 'text', maxLength: 20 } }
  const extra: FieldDefinition = { ...water, key: 'gasTonnes' }
  const changed = { ...enterpriseMonth, fields: [...enterpriseMonth.fields, extra, text] }
  await assert.rejects(syncRegistries(owner, [changed]), (error) => {
    assert.ok(error instanceof StoreProblem && error.code === 'registry-changed')
    assert.match(error.message, /waterTonnes.*was double precision and is now text.*new key/)
    return true
  })
  assert.ok(!(await columnsOf('registry_enterprise_month')).includes('gas_tonnes'))
})

test('a registry cannot become dated', async () => {
  const changed = { ...enterpriseMonth, isDated: true }
  await assert.rejects(
    syncRegistries(owner, [changed]),
    (error) => error instanceof StoreProblem && error.code === 'registry-changed',
  )
})
