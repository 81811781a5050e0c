import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { insertMinimalDistrict, openTestDatabase, type TestDatabase } from '../../../test/database.ts'
import enterprise from '../../content/registries/enterprise.ts'
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import type { RecordFilter } from '../../domain/registry/record-query.ts'
import type { ListWish } from './record-statements.ts'
import { countRecords, findRecord, listRecords, listVersions } from './record-store.ts'
import { type RegistryTables, registryTables } from './registry-tables.ts'

const district = '990001'
const firms = registryTables(enterprise)
const years = registryTables(enterpriseYear)
const change = randomUUID()
let db: TestDatabase

before(async () => {
  db = await openTestDatabase()
  await insertMinimalDistrict(db.database, district)
  await db.database.withDistrict(district, async (tx) => {
    const insert = (text: string, values: readonly unknown[]) => tx.rows({ name: '', text }, values)
    const names = ['张三', '李四', '阿宝', '李四', '王五']
    for (const [index, name] of names.entries()) {
      await insert(
        `insert into registry_enterprise (district, credit_code, name, town, registered_on, valid_from, version, recorded_at, change_id)
         values ($1, $2, $3, $4, $5, '1900-01-01', 1, now(), $6)`,
        [
          district,
          `C${index}`,
          name,
          index < 3 ? 't1' : 't2',
          index === 0 ? null : `202${index}-05-01`,
          change,
        ],
      )
      await insert(
        `insert into registry_enterprise_year (district, enterprise, year, tax_wan_yuan, is_above_scale, version, recorded_at, change_id)
         values ($1, $2, 2025, $3, $4, 1, now(), $5)`,
        [district, `C${index}`, index === 1 ? null : 100 - (index % 3) * 10, index % 2 === 0, change],
      )
    }
  })
})
after(() => db.stop())

const all: ListWish = {
  fields: ['creditCode', 'name'],
  filters: [],
  sort: { field: 'name', isDescending: false },
  words: undefined,
}

/** Every page, one after the other, by a field. */
async function everyPage(tables: RegistryTables, wish: ListWish, field: string) {
  const limit = 2
  const found: unknown[] = []
  let cursor: string | undefined
  do {
    const page = await db.database.readDistrict(district, (tx) =>
      listRecords(tx, tables, { ...wish, cursor, limit }),
    )
    found.push(...page.items.map(({ values }) => values[field]))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return found
}

describe('lists of records', () => {
  it('go by pinyin, page after page, equal names by their key', async () => {
    assert.deepEqual(await everyPage(firms, all, 'creditCode'), ['C2', 'C1', 'C3', 'C4', 'C0'])
    const down = { ...all, sort: { field: 'name', isDescending: true } }
    assert.deepEqual(await everyPage(firms, down, 'creditCode'), ['C0', 'C4', 'C3', 'C1', 'C2'])
  })

  it('have what is missing last, whichever way they are sorted', async () => {
    const byTax = (isDescending: boolean) => ({
      ...all,
      fields: ['enterprise', 'taxWanYuan'],
      sort: { field: 'taxWanYuan', isDescending },
    })
    assert.deepEqual(await everyPage(years, byTax(false), 'taxWanYuan'), [80, 90, 100, 100, null])
    assert.deepEqual(await everyPage(years, byTax(true), 'taxWanYuan'), [100, 100, 90, 80, null])
    const byDay = { ...all, fields: ['registeredOn'], sort: { field: 'registeredOn', isDescending: true } }
    assert.deepEqual(await everyPage(firms, byDay, 'registeredOn'), [
      '2024-05-01',
      '2023-05-01',
      '2022-05-01',
      '2021-05-01',
      null,
    ])
  })

  const filtered: readonly (readonly [string, readonly RecordFilter[], readonly string[]])[] = [
    ['a town of the enterprise', [{ field: 'town', is: 'eq', value: 't2' }], ['C3', 'C4']],
    ['one of several towns', [{ field: 'town', is: 'one-of', values: ['t2', 't9'] }], ['C3', 'C4']],
    ['a bound', [{ field: 'taxWanYuan', is: 'gte', value: 100 }], ['C0', 'C3']],
    ['a flag', [{ field: 'isAboveScale', is: 'eq', value: true }], ['C0', 'C2', 'C4']],
    ['what is missing', [{ field: 'taxWanYuan', is: 'missing' }], ['C1']],
    [
      'two at once',
      [
        { field: 'town', is: 'eq', value: 't1' },
        { field: 'taxWanYuan', is: 'present' },
      ],
      ['C0', 'C2'],
    ],
  ]
  for (const [name, filters, codes] of filtered) {
    it(`are narrowed by ${name}`, async () => {
      const wish = {
        ...all,
        fields: ['enterprise'],
        filters,
        sort: { field: 'enterprise', isDescending: false },
      }
      assert.deepEqual(await everyPage(years, wish, 'enterprise'), codes)
      const count = await db.database.readDistrict(district, (tx) => countRecords(tx, years, wish))
      assert.equal(count, codes.length)
    })
  }

  it('find words literally, in the name and in the code', async () => {
    const find = (words: string) => everyPage(firms, { ...all, words }, 'creditCode')
    assert.deepEqual(await find('李'), ['C1', 'C3'])
    assert.deepEqual(await find('c4'), ['C4'])
    assert.deepEqual(await find('%'), [])
  })

  it('bring the name of the enterprise that a row is about', async () => {
    const wish = {
      ...all,
      fields: ['enterpriseName'],
      sort: { field: 'enterpriseName', isDescending: false },
    }
    assert.deepEqual(await everyPage(years, wish, 'enterpriseName'), ['阿宝', '李四', '李四', '王五', '张三'])
  })
})

describe('one record', () => {
  it('is found by its whole key, or not', async () => {
    const find = (key: readonly (string | number)[]) =>
      db.database.readDistrict(district, (tx) => findRecord(tx, years, key))
    assert.equal((await find(['C0', 2025]))?.values.taxWanYuan, 100)
    assert.equal(await find(['C0', 2024]), undefined)
  })

  it('has no former versions while it was never changed', async () => {
    const versions = await db.database.readDistrict(district, (tx) => listVersions(tx, years, ['C0', 2025]))
    assert.deepEqual(versions, [])
  })
})
