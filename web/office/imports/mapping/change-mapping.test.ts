import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ColumnMapping, Mapping, Sheet, SheetColumn } from '../import-model.ts'
import { answerColumn, choosePeriod, chooseSheet, setGiven, setUnit, setUse } from './change-mapping.ts'
import { findOpenPoints } from './open-points.ts'

const column = (number: number, field?: string, unit?: 'yuan' | 'wan-yuan'): ColumnMapping => ({
  column: number,
  head: `列${number}`,
  use: field === undefined ? { kind: 'none' } : { kind: 'field', field },
  carriesDown: false,
  ...(unit === undefined ? {} : { unit: { unit, exponent: 0 } }),
})

const sheetOf = (sheet: string, ...columns: readonly ColumnMapping[]): Mapping['sheets'][number] => ({
  registry: 'enterprise-year',
  version: 1,
  sheet,
  fingerprint: 'f',
  headFirst: 1,
  headLast: 1,
  columns: [...columns],
  given: {},
})

const mapping: Mapping = {
  sheets: [sheetOf('税收', column(1, 'enterprise'), column(2, 'taxWanYuan', 'yuan'), column(3))],
  period: null,
  validFrom: null,
  blanks: 'keep',
}
const place = { sheet: '税收', column: 2 }
const columnsOf = (changed: Mapping) => changed.sheets[0]?.columns

describe('what a person changes in a mapping', () => {
  it('a value of all rows is of its sheet, and is taken away again', () => {
    const two = { ...mapping, sheets: [...mapping.sheets, sheetOf('税收（补）', column(1, 'enterprise'))] }
    const given = setGiven(two, '税收', { field: 'landMu', value: 3 })
    assert.deepEqual(
      given.sheets.map((sheet) => sheet.given),
      [{ landMu: 3 }, {}],
    )
    assert.deepEqual(setGiven(given, '税收', { field: 'landMu', value: null }).sheets[0]?.given, {})
    const third = { sheet: '税收', column: 3 }
    const byColumn = setUse(given, third, { use: { kind: 'field', field: 'landMu' }, dimension: 'area' })
    assert.deepEqual(byColumn.sheets[0]?.given, {}, 'a column says it now')
    assert.deepEqual(setUse(given, third, { use: { kind: 'none' } }).sheets[0]?.given, { landMu: 3 })
  })

  it('another field keeps the unit where it fits, and drops it where it cannot', () => {
    const use = { kind: 'field', field: 'revenueWanYuan' } as const
    const money = columnsOf(setUse(mapping, place, { use, dimension: 'money' }))
    assert.deepEqual(money?.[1], { ...column(2, 'revenueWanYuan', 'yuan') })
    const area = columnsOf(
      setUse(mapping, place, { use: { kind: 'field', field: 'landMu' }, dimension: 'area' }),
    )
    assert.deepEqual(area?.[1], column(2, 'landMu'))
    assert.deepEqual(columnsOf(setUnit(mapping, place, 'wan-yuan'))?.[1], column(2, 'taxWanYuan', 'wan-yuan'))
  })

  it('an answer takes one column for the field and leaves the others out', () => {
    const answer = { field: 'taxWanYuan', among: [2, 3], column: 3 }
    const uses = columnsOf(answerColumn(mapping, '税收', answer))?.map(({ use }) => use)
    assert.deepEqual(uses?.slice(1), [{ kind: 'none' }, { kind: 'field', field: 'taxWanYuan' }])
  })

  it('of columns of several years those of the chosen year are taken', () => {
    const seen = (number: number, period: string | null, field: string) =>
      ({ column: number, period, use: { kind: 'field', field } }) as SheetColumn
    const columns = [
      seen(1, null, 'enterprise'),
      seen(2, '2024', 'taxWanYuan'),
      seen(3, '2025', 'taxWanYuan'),
    ]
    const changed = choosePeriod(mapping, [{ sheet: '税收', columns } as Sheet], '2025')
    assert.equal(changed.period, '2025')
    assert.deepEqual(
      columnsOf(changed)?.map(({ use }) => (use.kind === 'field' ? use.field : use.kind)),
      ['enterprise', 'none', 'taxWanYuan'],
    )
  })

  it('of columns of months without a year those of the chosen month are taken', () => {
    const seen = (number: number, period: string) =>
      ({ column: number, period, use: { kind: 'field', field: 'taxWanYuan' } }) as SheetColumn
    const columns = [seen(2, '0000-02'), seen(3, '0000-03')]
    const changed = choosePeriod(mapping, [{ sheet: '税收', columns } as Sheet], '2025-03')
    assert.deepEqual(
      columnsOf(changed)?.map(({ use }) => use.kind),
      ['field', 'none', 'field'],
    )
  })

  it('a sheet that was set aside is taken in as it was recognised, and left out again', () => {
    const other = { sheet: '副本', proposed: sheetOf('副本', column(1, 'enterprise')) } as Sheet
    const both = chooseSheet(mapping, other, true)
    assert.deepEqual(
      both.sheets.map(({ sheet }) => sheet),
      ['税收', '副本'],
    )
    assert.deepEqual(chooseSheet(both, other, false), mapping)
  })
})

describe('what must still be said', () => {
  const registry = { key: ['enterprise', 'year'], period: 'year' } as const
  const points = (changed: Mapping) =>
    findOpenPoints(changed, { ...registry, key: [...registry.key] }).map(({ kind }) => kind)

  it('is the year until a column, the sheet or the person says it', () => {
    assert.deepEqual(points(mapping), ['period'])
    assert.deepEqual(points({ ...mapping, period: '2025' }), [])
    assert.deepEqual(
      points(setUse(mapping, { ...place, column: 3 }, { use: { kind: 'field', field: 'year' } })),
      [],
    )
  })

  it('is a key without a column, two columns for one field, and a file without a sheet', () => {
    const named = { ...mapping, period: '2025' }
    const none = { use: { kind: 'none' } } as const
    assert.deepEqual(points(setUse(named, { ...place, column: 1 }, none)), ['missing'])
    const twice = { use: { kind: 'field', field: 'taxWanYuan' } } as const
    assert.deepEqual(points(setUse(named, { ...place, column: 3 }, twice)), ['double'])
    assert.deepEqual(points({ ...mapping, sheets: [] }), ['no-sheet'])
  })
})
