import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { codeColumn, numberColumn, textColumn, valueAt } from './column.ts'
import { groupRows, keysOf } from './group-rows.ts'
import { joinColumns } from './join-columns.ts'
import { repeatRows } from './repeat-rows.ts'
import { rowsByGroup } from './rows-by-group.ts'
import { getCodeColumn, makeTable, numbersOf, withColumns } from './table.ts'
import { tableOfRows } from './table-of-rows.ts'
import { rowsWhere, takeRows } from './take-rows.ts'

const kinds = { town: 'code', year: 'number', tax: 'number', isAboveScale: 'number', note: 'text' } as const

const table = tableOfRows(
  [
    { town: '邱隘镇', year: 2024, tax: 120.5, isAboveScale: true, note: '复核' },
    { town: '姜山镇', year: 2023, tax: null, isAboveScale: false, note: '' },
    { town: null, year: 2024, isAboveScale: null },
    { town: '邱隘镇', year: 2023, tax: 0, isAboveScale: true, note: null },
  ],
  kinds,
)

function rowsOf(columns: readonly string[]) {
  return Array.from({ length: table.rowCount }, (_, row) =>
    columns.map((name) => valueAt(table.columns[name] ?? textColumn([]), row)),
  )
}

describe('a table made from rows', () => {
  it('keeps missing apart from 0, false and empty', () => {
    assert.deepEqual(rowsOf(['town', 'year', 'tax', 'isAboveScale', 'note']), [
      ['邱隘镇', 2024, 120.5, 1, '复核'],
      ['姜山镇', 2023, null, 0, null],
      [null, 2024, null, null, null],
      ['邱隘镇', 2023, 0, 1, null],
    ])
  })

  it('gives a name one code', () => {
    assert.deepEqual(getCodeColumn(table, 'town'), {
      kind: 'code',
      codes: Int32Array.of(0, 1, -1, 0),
      names: ['邱隘镇', '姜山镇'],
    })
  })

  it('throws where a value is of another sort than its column', () => {
    assert.throws(
      () => tableOfRows([{ tax: '120' }], { tax: 'number' }),
      /“120” stands in the number column tax/,
    )
    assert.throws(() => tableOfRows([{ town: 7 }], { town: 'code' }), /7 stands in the text column town/)
  })

  it('has columns of one length, and throws for one that is not there or of another kind', () => {
    assert.throws(() => makeTable(2, { tax: numberColumn([1]) }), /column tax has 1 rows, not 2/)
    assert.throws(() => numbersOf(table, 'land'), /no column land/)
    assert.throws(() => numbersOf(table, 'town'), /column town holds code, not numbers/)
    assert.throws(() => numbersOf(table, 'toString'), /no column toString/)
  })
})

describe('taking rows', () => {
  it('keeps the order asked for, and row −1 is missing everywhere', () => {
    const taken = takeRows(table, [3, -1, 0])
    assert.deepEqual([...numbersOf(taken, 'tax')], [0, Number.NaN, 120.5])
    assert.deepEqual([...getCodeColumn(taken, 'town').codes], [0, -1, 0])
    assert.deepEqual(taken.columns.note, textColumn([null, null, '复核']))
  })

  it('finds rows by value', () => {
    assert.deepEqual([...rowsWhere(numbersOf(table, 'year'), 2024)], [0, 2])
    assert.deepEqual([...rowsWhere(numbersOf(table, 'year'), 1999)], [])
  })

  it('repeats rows once for each number', () => {
    const repeated = repeatRows(withColumns(table, {}), 'asOf', [2024, 2025])
    assert.deepEqual([...numbersOf(repeated, 'asOf')], [2024, 2024, 2024, 2024, 2025, 2025, 2025, 2025])
    assert.deepEqual([...numbersOf(repeated, 'year')].slice(4), [2024, 2023, 2024, 2023])
  })
})

describe('grouping rows', () => {
  it('numbers groups by their keys, missing last', () => {
    const names = ['town', 'year']
    const grouping = groupRows(table, names)
    assert.deepEqual([...grouping.ids], [1, 2, 3, 0])
    assert.deepEqual(keysOf(table, names, grouping), [
      ['邱隘镇', 2023],
      ['邱隘镇', 2024],
      ['姜山镇', 2023],
      [null, 2024],
    ])
  })

  it('puts all rows into one group when nothing tells them apart, and none into none', () => {
    assert.equal(groupRows(table, []).count, 1)
    assert.equal(groupRows(makeTable(0, { tax: numberColumn([]) }), ['tax']).count, 0)
  })

  it('refuses to group by free text', () => {
    assert.throws(() => groupRows(table, ['note']), /cannot be grouped by the text column note/)
  })

  const numbers = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noDefaultInfinity: false }),
    fc.constantFrom(Number.NaN, -0, 0, 1e300, 2 ** 40),
  )
  it('tells rows apart exactly where their keys differ, and gives the keys back', () => {
    const row = fc.tuple(fc.option(fc.constantFrom('a', 'b', 'c')), numbers, fc.integer({ min: 0, max: 9 }))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const keyed = makeTable(rows.length, {
          town: codeColumn(rows.map(([town]) => town)),
          tax: numberColumn(rows.map(([, tax]) => tax)),
          year: numberColumn(rows.map(([, , year]) => year)),
        })
        const grouping = groupRows(keyed, ['town', 'tax', 'year'])
        const keys = keysOf(keyed, ['town', 'tax', 'year'], grouping)
        for (const [at, [town, tax, year]] of rows.entries()) {
          const wanted = [town, Number.isNaN(tax) ? null : tax + 0, year]
          assert.deepEqual(
            keys[grouping.ids[at] ?? -1]?.map((key) => (key === 0 ? 0 : key)),
            wanted,
          )
        }
        assert.equal(new Set(keys.map((key) => key.map(String).join())).size, grouping.count)
      }),
    )
  })

  it('lays the rows of each group side by side, in their order', () => {
    const { rows, starts } = rowsByGroup(Int32Array.of(1, 0, -1, 1, 3), 4)
    assert.deepEqual([...rows], [1, 0, 3, 4])
    assert.deepEqual([...starts], [0, 1, 3, 3, 4])
  })
})

describe('joining columns', () => {
  const facts = tableOfRows(
    [
      { firm: 'B', year: 2024, town: '姜山镇', land: 20 },
      { firm: 'A', year: 2024, town: '邱隘镇', land: null },
      { firm: null, year: 2024, town: '横溪镇', land: 1 },
    ],
    { firm: 'code', year: 'number', town: 'code', land: 'number' },
  )
  const titles = tableOfRows(
    [
      { enterprise: 'A', asOf: 2024 },
      { enterprise: 'B', asOf: 2023 },
      { enterprise: null, asOf: 2024 },
      { enterprise: 'C', asOf: 2024 },
      { enterprise: 'B', asOf: 2024 },
    ],
    { enterprise: 'code', asOf: 'number' },
  )
  const by = { enterprise: 'firm', asOf: 'year' }

  it('finds the one row with the same keys, by name and not by code; without one all is missing', () => {
    const joined = joinColumns(titles, facts, { by, take: ['town', 'land'] })
    const towns = Array.from({ length: 5 }, (_, row) => valueAt(getCodeColumn(joined, 'town'), row))
    assert.deepEqual(towns, ['邱隘镇', null, null, null, '姜山镇'])
    assert.deepEqual([...numbersOf(joined, 'land')], [Number.NaN, Number.NaN, Number.NaN, Number.NaN, 20])
  })

  it('throws when the other table is ambiguous', () => {
    const doubled = takeRows(facts, [0, 0])
    assert.throws(() => joinColumns(titles, doubled, { by, take: ['town'] }), /two rows to be joined/)
  })
})
