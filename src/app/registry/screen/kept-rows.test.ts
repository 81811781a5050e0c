import assert from 'node:assert/strict'
import { test } from 'node:test'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import { codeColumn, textColumn, valueAt } from '../../../table/column.ts'
import { getColumn, makeTable, type Table } from '../../../table/table.ts'
import { FirmDirectory } from './firm-directory.ts'
import { RowKeeper } from './kept-rows.ts'

const codes = ['A', 'B', 'C', 'D']
const firms = new FirmDirectory(
  makeTable(codes.length, {
    creditCode: codeColumn(codes),
    name: textColumn(codes),
    address: textColumn(codes.map(() => null)),
    industryCode: codeColumn(codes.map(() => null)),
  }),
)

type Row = readonly [firm: string | null, year: number, tax: number]
const batchOf = (first: number, rows: readonly Row[]) => ({
  rowNumbers: Int32Array.from(rows, (_, at) => first + at),
  places: new Map([['enterprise', Int32Array.from(rows, ([firm]) => firms.placeOf(firm ?? ''))]]),
  values: new Map<string, Float64Array | (string | null)[]>([
    ['enterprise', rows.map(([firm]) => firm)],
    ['year', Float64Array.from(rows, ([, year]) => year)],
    ['taxWanYuan', Float64Array.from(rows, ([, , tax]) => tax)],
  ]),
})
const keep = (...batches: readonly ReturnType<typeof batchOf>[]) => {
  const keeper = new RowKeeper(enterpriseYear, firms, 12)
  for (const batch of batches) keeper.keep(batch)
  return keeper.finish()
}
const rowsOf = (table: Table) =>
  Array.from({ length: table.rowCount }, (_, at) =>
    ['row', 'enterprise', 'period', 'taxWanYuan'].map((name) => valueAt(getColumn(table, name), at)),
  )

test('kept rows come firm by firm in the order of the codes, some firms or all of them', async () => {
  const first = batchOf(2, [
    ['D', 2025, 4],
    ['B', 2025, Number.NaN],
    [null, 2025, 9],
  ])
  const kept = keep(first, batchOf(5, [['B', 2024, 2]]))
  assert.ok(kept !== undefined)
  assert.deepEqual(await kept.periods(), ['2024', '2025'])
  assert.deepEqual(await kept.firms(), [
    { code: 'B', rows: 2 },
    { code: 'D', rows: 1 },
  ])
  const load = async (wish: { from: string; to: string | null } | { codes: string[] }) =>
    rowsOf(await kept.load({ firms: wish, fields: ['taxWanYuan'] }))
  const [b, d] = [
    [
      [3, 'B', 2025, null],
      [5, 'B', 2024, 2],
    ],
    [[2, 'D', 2025, 4]],
  ]
  assert.deepEqual(await load({ from: '', to: null }), [...(b ?? []), ...(d ?? [])])
  assert.deepEqual(await load({ from: 'B', to: 'D' }), b)
  assert.deepEqual(await load({ from: 'C', to: null }), d)
  assert.deepEqual(await load({ codes: ['B', 'D'] }), [...(b ?? []), ...(d ?? [])])
  const parts: unknown[] = []
  for await (const part of kept.parts(['taxWanYuan'])) parts.push(...rowsOf(part))
  assert.deepEqual(parts, [...(d ?? []), b?.[0], [4, null, 2025, 9], b?.[1]])
  const other = await kept.load({ firms: { from: '', to: null }, fields: ['landMu'] })
  assert.equal(valueAt(getColumn(other, 'landMu'), 0), null)
})

test('nothing is kept of a file with a firm that has no place, nor of one that is too long', () => {
  assert.equal(keep(batchOf(2, [['Z', 2025, 1]])), undefined)
  const two = batchOf(2, [
    ['A', 2025, 1],
    ['A', 2024, 1],
  ])
  assert.ok(keep(two, two) !== undefined)
  assert.equal(keep(two, two, two), undefined)
})
