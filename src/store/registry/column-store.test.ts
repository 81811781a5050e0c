import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { insertMinimalDistrict, openTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { monthNumber } from '../../base/day-number.ts'
import enterpriseMonth from '../../content/registries/enterprise-month.ts'
import title from '../../content/registries/title.ts'
import { valueAt } from '../../table/column.ts'
import { getColumn, type Table } from '../../table/table.ts'
import { loadColumns } from './column-store.ts'
import type { CopyValues } from './encode-copy.ts'
import { type RegistryTables, registryTables } from './registry-tables.ts'
import { applyStaged, stageRows } from './staging-store.ts'

const district = '990001'
let db: TestDatabase

before(async () => {
  db = await openTestDatabase()
  await insertMinimalDistrict(db.database, district)
})
after(() => db.stop())

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}

/** In through one binary format and out through the other. */
async function roundTrip(tables: RegistryTables, values: ReadonlyMap<string, CopyValues>): Promise<Table> {
  const rowCount = [...values.values()][0]?.length ?? 0
  const rowNumbers = Int32Array.from({ length: rowCount }, (_, at) => at + 1)
  return db.database.withDistrict(district, async (tx) => {
    const importId = randomUUID()
    const fields = [...values.keys()]
    await stageRows(tx, { tables, importId, fields }, once({ rowCount, rowNumbers, values }))
    const change = { id: randomUUID(), at: new Date('2026-01-01T00:00:00Z'), from: '2026-01-01' }
    await applyStaged(tx, { tables, importId, fields, blanks: 'keep' }, change)
    return loadColumns(tx, tables)
  })
}

function column(table: Table, name: string): readonly unknown[] {
  return Array.from({ length: table.rowCount }, (_, row) => valueAt(getColumn(table, name), row))
}

test('every kind of value comes out as it went in, what is missing too', async () => {
  const table = await roundTrip(
    registryTables(title),
    new Map<string, CopyValues>([
      ['enterprise', ['A', 'B', 'C']],
      ['rung', ['little-giant', 'high-tech', 'high-tech']],
      ['batch', ['第五批 \t“真”\n', null, '']],
      ['grantedOn', Float64Array.of(19_539, 0, -25_567)],
      ['validTo', Float64Array.of(20_634, Number.NaN, 2)],
    ]),
  )
  assert.deepEqual(column(table, 'enterprise'), ['A', 'B', 'C'])
  assert.deepEqual(column(table, 'rung'), ['little-giant', 'high-tech', 'high-tech'])
  assert.deepEqual(column(table, 'batch'), ['第五批 \t“真”\n', null, ''])
  assert.deepEqual(column(table, 'grantedOn'), [19_539, 0, -25_567])
  assert.deepEqual(column(table, 'validTo'), [20_634, null, 2])
  assert.deepEqual(column(table, 'revokedOn'), [null, null, null])
})

test('months are text in the store and numbers in columns', async () => {
  const months = Float64Array.of(monthNumber('2025-12'), monthNumber('2026-01'))
  const table = await roundTrip(
    registryTables(enterpriseMonth),
    new Map<string, CopyValues>([
      ['enterprise', ['A', 'A']],
      ['month', months],
      ['taxWanYuan', Float64Array.of(-0.1, 1e15)],
      ['employees', Float64Array.of(3, Number.NaN)],
    ]),
  )
  assert.deepEqual(column(table, 'month'), [...months])
  assert.deepEqual(column(table, 'taxWanYuan'), [-0.1, 1e15])
  assert.deepEqual(column(table, 'employees'), [3, null])
  const stored = await db.database.readDistrict(district, (tx) =>
    tx.rows<{ month: string }>(
      { name: '', text: 'select month from registry_enterprise_month order by 1' },
      [],
    ),
  )
  assert.deepEqual(
    stored.map(({ month }) => month),
    ['2025-12', '2026-01'],
  )
})

test('rows that are cut anywhere between two pieces are read all the same', async () => {
  const count = 5000
  const table = await roundTrip(
    registryTables(enterpriseMonth),
    new Map<string, CopyValues>([
      ['enterprise', Array.from({ length: count }, (_, at) => `企业${at}`)],
      ['month', new Float64Array(count).fill(monthNumber('2024-05'))],
      ['taxWanYuan', Float64Array.from({ length: count }, (_, at) => at / 7)],
    ]),
  )
  const codes = column(table, 'enterprise')
  const taxes = column(table, 'taxWanYuan')
  const byCode = new Map(codes.map((code, row) => [code, taxes[row]]))
  for (let at = 0; at < count; at += 997) assert.equal(byCode.get(`企业${at}`), at / 7)
})
