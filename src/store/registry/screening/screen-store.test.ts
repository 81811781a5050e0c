import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { insertMinimalDistrict, openTestDatabase, type TestDatabase } from '../../../../test/database.ts'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import { valueAt } from '../../../table/column.ts'
import { getColumn } from '../../../table/table.ts'
import { registryTables } from '../registry-tables.ts'
import { stagedRowsOf } from '../staged-rows.ts'
import { applyNew, stageRows } from '../staging-store.ts'
import { loadStoredRows, type StoredWish } from './screen-store.ts'

const district = '990001'
const years = registryTables(enterpriseYear)
let db: TestDatabase

before(async () => {
  db = await openTestDatabase()
  await insertMinimalDistrict(db.database, district)
  const rows = ['A', 'B', 'C', 'D'].flatMap((enterprise, at) =>
    [2023, 2024, 2025].map((year) => ({ enterprise, year, taxWanYuan: at * 10 + (year - 2020) })),
  )
  const importId = randomUUID()
  const fields = ['enterprise', 'year', 'taxWanYuan']
  await db.database.withDistrict(district, async (tx) => {
    const batches = async function* () {
      yield stagedRowsOf(
        years,
        rows,
        rows.map((_, at) => at + 1),
      )
    }
    await stageRows(tx, { tables: years, importId, fields }, batches())
    const staged = { tables: years, importId, fields: ['taxWanYuan'], blanks: 'keep' } as const
    await applyNew(tx, staged, { id: randomUUID(), at: new Date('2026-12-01T02:00:00Z'), from: '2026-12-01' })
  })
})
after(() => db.stop())

async function load(wish: Pick<StoredWish, 'firms' | 'only' | 'most'>): Promise<readonly string[]> {
  const periods = ['2024', '2025']
  const table = await db.database.readDistrict(district, (tx) =>
    loadStoredRows(tx, years, { ...wish, periods, fields: ['taxWanYuan'] }),
  )
  const of = (field: string, row: number) => String(valueAt(getColumn(table, field), row))
  return Array.from({ length: table.rowCount }, (_, row) =>
    ['enterprise', 'period', 'taxWanYuan'].map((field) => of(field, row)).join(' '),
  ).sort()
}

const some = ['B 2024 14', 'B 2025 15', 'D 2024 34', 'D 2025 35']

test('stored rows of some periods are of a range of firms, of single ones, or of those in a range', async () => {
  assert.deepEqual(await load({ firms: { codes: ['B', 'D'] } }), some)
  assert.deepEqual(await load({ firms: { from: 'A', to: null }, only: ['B', 'D'] }), some)
  assert.deepEqual(await load({ firms: { from: 'B', to: 'C' } }), some.slice(0, 2))
  assert.deepEqual(await load({ firms: { from: 'C', to: null }, only: ['B', 'D'] }), some.slice(2))
  assert.equal((await load({ firms: { from: '', to: null } })).length, 8)
  assert.equal((await load({ firms: { from: '', to: null }, most: 3 })).length, 3)
})

test('what is no code of a firm does not get into a statement', async () => {
  await assert.rejects(load({ firms: { from: "A' or true --", to: null } }), /not fit to stand/)
  await assert.rejects(load({ firms: { from: '', to: null }, only: ["B','D"] }), /not fit to stand/)
})
