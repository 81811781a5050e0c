import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestDatabase } from '../../../../test/database.ts'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import { FineValues } from '../../../domain/registry/decode/fine-values.ts'
import { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { codeColumn, numberColumn } from '../../../table/column.ts'
import { makeTable, type Table } from '../../../table/table.ts'
import type { BroughtRows } from './brought-rows.ts'
import { FirmDirectory } from './firm-directory.ts'
import { piecesOf } from './firm-pieces.ts'
import { screenPeriods } from './screen-periods.ts'

const firms = new FirmDirectory(
  makeTable(2, {
    creditCode: codeColumn(['A', 'B']),
    name: codeColumn(['甲', '乙']),
    address: codeColumn([null, null]),
    industryCode: codeColumn([null, null]),
  }),
)

function rowOf(code: string): Table {
  return makeTable(1, {
    row: numberColumn([2]),
    period: numberColumn([2025]),
    enterprise: codeColumn([code]),
    taxWanYuan: numberColumn([3]),
  })
}

const brought: BroughtRows = {
  periods: async () => ['2025'],
  countIn: async () => 2,
  firms: async () => ['A', 'B'].map((code) => ({ code, rows: 1 })),
  load: async ({ firms: wished }) => rowOf('codes' in wished ? (wished.codes[0] ?? '') : wished.from),
  parts: async function* () {},
}

test('a screening that was stopped ends with the piece that it is at', async () => {
  const { database, stop } = await openTestDatabase()
  const controller = new AbortController()
  const tables = registryTables(enterpriseYear)
  const staged = { tables, importId: '', fields: ['taxWanYuan'], blanks: 'keep' } as const
  const screen = {
    registry: enterpriseYear,
    staged,
    enterable: [],
    towns: new Map(),
    targets: () => ({}),
    fine: new FineValues(),
    firms,
    brought,
    signal: controller.signal,
  }
  const loaded: string[] = []
  const opened = {
    screen,
    fields: enterpriseYear.fields,
    asked: ['taxWanYuan'],
    periods: ['2025'],
    pieces: piecesOf(await brought.firms(), 1),
    stored: async (_: unknown, { codes }: { readonly codes: readonly string[] }) => {
      loaded.push(...codes)
      controller.abort()
      return rowOf('A')
    },
  }
  const run = database.readDistrict('990001', (tx) => screenPeriods(tx, opened, new RemarkLog()))
  await assert.rejects(run, { name: 'AbortError' })
  assert.deepEqual(loaded, ['A'])
  await stop()
})
