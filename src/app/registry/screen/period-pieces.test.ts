import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { beforeField } from '../../../domain/registry/screen/sheet-of-table.ts'
import { codeColumn, numberColumn } from '../../../table/column.ts'
import { makeTable, numbersOf } from '../../../table/table.ts'
import { KeptPeriods } from './kept-periods.ts'
import { periodBefore, yearBefore } from './period-before.ts'
import { piecesOf, splitByPeriod } from './period-pieces.ts'

describe('pieces of an import', () => {
  it('take short periods together and cut long ones', () => {
    const periods = [
      { period: '2023', rows: 20_000 },
      { period: '2024', rows: 30_000 },
      { period: '2025', rows: 120_000 },
      { period: '2026', rows: 10 },
    ]
    assert.deepEqual(
      piecesOf(periods).map(({ from, to, skip }) => [from, to, skip]),
      [
        ['2023', '2024', 0],
        ['2025', '2025', 0],
        ['2025', '2025', 50_000],
        ['2025', '2025', 100_000],
        ['2026', '2026', 0],
      ],
    )
  })

  it('are parted by year or month, in order', () => {
    const table = makeTable(3, {
      period: numberColumn([24_312, 24_312, 24_313]),
      row: numberColumn([2, 3, 4]),
    })
    assert.deepEqual(
      splitByPeriod(table).map(({ period, rows }) => [period, [...numbersOf(rows, 'row')]]),
      [
        ['2026-01', [2, 3]],
        ['2026-02', [4]],
      ],
    )
  })

  it('know the periods before theirs', () => {
    assert.deepEqual(
      ['2025', '2025-01'].map((period) => [periodBefore(period), yearBefore(period)]),
      [
        ['2024', '2024'],
        ['2024-12', '2024-01'],
      ],
    )
  })
})

describe('periods of one file', () => {
  const rows = (tax: number, before: number) =>
    makeTable(1, {
      enterprise: codeColumn(['A']),
      tax: numberColumn([tax]),
      [beforeField('tax')]: numberColumn([before]),
    })

  it('are compared with what the file itself says of the year before', () => {
    const kept = new KeptPeriods(['2024', '2025'])
    kept.keep('2024', kept.beside('2024', rows(30, 28)))
    assert.deepEqual([...numbersOf(kept.beside('2025', rows(31, 29)), beforeField('tax'))], [30])
  })

  it('are compared with what is stored where the file has no year before', () => {
    const kept = new KeptPeriods(['2023', '2025'])
    kept.keep('2023', rows(30, 28))
    assert.deepEqual([...numbersOf(kept.beside('2025', rows(31, 29)), beforeField('tax'))], [29])
  })
})
