import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { insertMinimalDistrict, openTestDatabase, type TestDatabase } from '../../../test/database.ts'
import enterprise from '../../content/registries/enterprise.ts'
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import { StoreConflict } from '../engine/database-error.ts'
import type { Tx } from '../tx.ts'
import { insertChange } from './change-store.ts'
import { type RegistryTables, registryTables } from './registry-tables.ts'
import {
  applyNew,
  applyStaged,
  countOvertaken,
  countStaged,
  listDifferences,
  type StagedRows,
  stageRows,
  undoChange,
} from './staging-store.ts'

const district = '990001'
const years = registryTables(enterpriseYear)
const firms = registryTables(enterprise)
const at = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase

before(async () => {
  db = await openTestDatabase()
  await insertMinimalDistrict(db.database, district)
})
after(() => db.stop())

type Row = Readonly<Record<string, string | number | null>>

/** Rows as they come out of a decoder: numbers in typed arrays, the rest in lists. */
function rowsOf(tables: RegistryTables, rows: readonly Row[]): StagedRows {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const values = fields.map((field) => {
    const isText = tables.columns.find((column) => column.field === field)?.type === 'text'
    const cells = rows.map((row) => row[field] ?? null)
    return [
      field,
      isText
        ? cells.map((cell) => (cell === null ? null : String(cell)))
        : Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell))),
    ] as const
  })
  return {
    rowCount: rows.length,
    rowNumbers: Int32Array.from(rows, (_, index) => index + 2),
    values: new Map(values),
  }
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}

interface Done {
  readonly id: string
  readonly rows: number
  readonly added: number
  readonly changed: number
}

async function bring(tables: RegistryTables, rows: readonly Row[], from = '2026-11-22'): Promise<Done> {
  const id = randomUUID()
  const staged = rowsOf(tables, rows)
  const fields = [...staged.values.keys()]
  return db.database.withDistrict(district, async (tx) => {
    const importId = randomUUID()
    await stageRows(tx, { tables, importId, fields }, once(staged))
    const counts = await applyStaged(tx, { tables, importId, fields, blanks: 'keep' }, { id, at, from })
    return { id, ...counts }
  })
}

async function undo(tables: RegistryTables, undoes: string) {
  return db.database.withDistrict(district, (tx) => undoChange(tx, tables, { id: randomUUID(), at, undoes }))
}

function select<R extends object>(text: string): Promise<readonly R[]> {
  return db.database.readDistrict(district, (tx: Tx) => tx.rows<R>({ name: '', text }, []))
}

const yearRows = () =>
  select<Row>(
    `select enterprise, year, tax_wan_yuan as tax, land_mu as land, is_above_scale as above, version from registry_enterprise_year order by 1, 2`,
  )

test('rows are added, a second sheet changes only the fields that it brings, blanks say nothing', async () => {
  const first = await bring(years, [
    { enterprise: 'A', year: 2025, taxWanYuan: 12.5, landMu: 3, isAboveScale: 1 },
    { enterprise: 'B', year: 2025, taxWanYuan: 7, landMu: null, isAboveScale: 0 },
  ])
  assert.deepEqual([first.rows, first.added, first.changed], [2, 2, 0])
  const second = await bring(years, [
    { enterprise: 'A', year: 2025, taxWanYuan: 13 },
    { enterprise: 'B', year: 2025, taxWanYuan: null },
    { enterprise: 'C', year: 2025, taxWanYuan: 1 },
  ])
  assert.deepEqual([second.rows, second.added, second.changed], [3, 1, 1])
  assert.deepEqual(await yearRows(), [
    { enterprise: 'A', year: 2025, tax: 13, land: 3, above: true, version: 2 },
    { enterprise: 'B', year: 2025, tax: 7, land: null, above: false, version: 1 },
    { enterprise: 'C', year: 2025, tax: 1, land: null, above: null, version: 1 },
  ])
})

test('a change is undone as if it had not been, and what was undone stays known', async () => {
  const before = await yearRows()
  const change = await bring(years, [
    { enterprise: 'A', year: 2025, taxWanYuan: 99 },
    { enterprise: 'D', year: 2025, taxWanYuan: 99 },
  ])
  const undone = await undo(years, change.id)
  assert.deepEqual([undone.added, undone.changed], [1, 1])
  const now = await yearRows()
  assert.deepEqual(
    now.map(({ version: _version, ...row }) => row),
    before.map(({ version: _version, ...row }) => row),
  )
  const kept = await select<{ tax: number }>(
    'select tax_wan_yuan as tax from registry_enterprise_year_history where tax_wan_yuan = 99',
  )
  assert.equal(kept.length, 2)
})

test('what was undone can be brought and undone again, each time as versions of their own', async () => {
  for (let time = 0; time < 3; time += 1) {
    const change = await bring(years, [{ enterprise: 'G', year: 2025, taxWanYuan: 99 }])
    assert.equal((await undo(years, change.id)).added, 1)
  }
  const kept = await select<{ version: number }>(
    `select version from registry_enterprise_year_history where enterprise = 'G' order by version`,
  )
  assert.deepEqual(
    kept.map(({ version }) => version),
    [1, 2, 3],
  )
})

test('a change whose rows were changed since is seen to be overtaken', async () => {
  const first = await bring(years, [{ enterprise: 'E', year: 2025, taxWanYuan: 1 }])
  await bring(years, [{ enterprise: 'E', year: 2025, taxWanYuan: 2 }])
  const overtaken = await db.database.readDistrict(district, (tx) => countOvertaken(tx, years, first.id))
  assert.equal(overtaken, 1)
})

test('a preview counts and lists what would change, and changes nothing', async () => {
  const importId = randomUUID()
  const staged = rowsOf(years, [
    { enterprise: 'A', year: 2025, taxWanYuan: 13, landMu: 4 },
    { enterprise: 'B', year: 2025, taxWanYuan: 7, landMu: null },
    { enterprise: 'Z', year: 2025, taxWanYuan: 7, landMu: 1 },
  ])
  const fields = [...staged.values.keys()]
  const preview = await db.database.withDistrict(district, async (tx) => {
    await stageRows(tx, { tables: years, importId, fields }, once(staged))
    const change = { tables: years, importId, fields, blanks: 'keep' } as const
    return {
      counts: await countStaged(tx, change),
      differences: await listDifferences(tx, change, { afterRow: 0, limit: 10 }),
    }
  })
  assert.deepEqual(preview.counts, { rows: 3, added: 1, changed: 1 })
  assert.deepEqual(
    preview.differences.map(({ row, before, after }) => [row, before.land_mu, after.land_mu]),
    [[2, 3, 4]],
  )
  assert.equal((await yearRows()).length, 4)
})

test('blanks that clear take a value away', async () => {
  const importId = randomUUID()
  const staged = rowsOf(years, [{ enterprise: 'A', year: 2025, landMu: null }])
  await db.database.withDistrict(district, async (tx) => {
    await stageRows(tx, { tables: years, importId, fields: ['enterprise', 'year', 'landMu'] }, once(staged))
    const change = { tables: years, importId, fields: ['landMu'], blanks: 'clear' } as const
    await applyStaged(tx, change, { id: randomUUID(), at, from: '2026-11-22' })
  })
  assert.equal((await yearRows())[0]?.land, null)
})

test('in a dated registry what was true on a date stays known, and a correction leaves no such trace', async () => {
  await bring(firms, [{ creditCode: 'A', name: '甲', town: '1' }])
  await bring(firms, [{ creditCode: 'A', town: '2' }], '2025-03-01')
  await bring(firms, [{ creditCode: 'A', name: '甲改' }], '2025-03-01')
  const rows = await select<Row>(
    `select name, town, valid_from as from, valid_to as to from registry_enterprise_history where credit_code = 'A'
     union all select name, town, valid_from, null from registry_enterprise where credit_code = 'A' order by 3, 4`,
  )
  assert.deepEqual(rows, [
    { name: '甲', town: '1', from: '1900-01-01', to: '2025-03-01' },
    { name: '甲', town: '2', from: '2025-03-01', to: '2025-03-01' },
    { name: '甲改', town: '2', from: '2025-03-01', to: null },
  ])
})

test('what one district stages and stores, another does not see', async () => {
  await insertMinimalDistrict(db.database, '990002')
  const seen = await db.database.readDistrict('990002', (tx) =>
    tx.rows<{ count: number }>(
      { name: '', text: 'select count(*)::int as count from registry_enterprise_year' },
      [],
    ),
  )
  assert.equal(seen[0]?.count, 0)
})

test('rows of which nobody has any go in as such, go on from versions that were undone, and are a conflict otherwise', async () => {
  const row = { enterprise: 'N', year: 2025, taxWanYuan: 1 }
  const before = await bring(years, [row])
  const gone = randomUUID()
  await db.database.withDistrict(district, async (tx) => {
    await undoChange(tx, years, { id: gone, at, undoes: before.id })
    const by = { actorId: 'a', actorName: 'a', at, unitId: null, note: null }
    const counts = { added: 0, changed: 0, removed: 1 }
    await insertChange(tx, {
      id: gone,
      registry: years.registry,
      kind: 'undo',
      undoes: null,
      ...counts,
      ...by,
    })
  })
  const again = () =>
    db.database.withDistrict(district, async (tx) => {
      const importId = randomUUID()
      await stageRows(tx, { tables: years, importId, fields: Object.keys(row) }, once(rowsOf(years, [row])))
      const staged = { tables: years, importId, fields: ['taxWanYuan'], blanks: 'keep' } as const
      return applyNew(tx, staged, { id: randomUUID(), at, from: '2026-11-22' })
    })
  assert.deepEqual(await again(), { rows: 1, added: 1, changed: 0 })
  assert.equal((await yearRows()).find(({ enterprise: code }) => code === 'N')?.version, 2)
  await assert.rejects(again, (error) => error instanceof StoreConflict && error.kind === 'unique')
})
