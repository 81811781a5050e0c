import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayNumber, dayText } from '../../../base/day-number.ts'
import { registries } from '../../../content/registries/catalogue.generated.ts'
import dataDues from '../../../content/settings/data-dues.ts'
import { codeColumn, numberColumn } from '../../../table/column.ts'
import { makeTable } from '../../../table/table.ts'
import { type DataDue, dataDuesAt, dueDay } from './data-due.ts'
import { type CellCount, measureQuality } from './measure-quality.ts'

/** Firm, day on which the version was recorded, whether it stands, tax, output. */
type Version = readonly [string, string, 0 | 1, number | null, number | null]

function versions(rows: readonly Version[]) {
  return makeTable(rows.length, {
    enterprise: codeColumn(rows.map(([code]) => code)),
    day: numberColumn(rows.map(([, day]) => dayNumber(day))),
    isNow: numberColumn(rows.map(([, , isNow]) => isNow)),
    taxWanYuan: numberColumn(rows.map(([, , , tax]) => tax)),
    grossOutputWanYuan: numberColumn(rows.map((row) => row[4])),
  })
}

const dues: readonly DataDue[] = [
  { registry: 'enterprise-year', owner: 'tax-bureau', of: 'all', fields: ['taxWanYuan'], days: 60 },
  {
    registry: 'enterprise-year',
    owner: 'statistics-bureau',
    of: 'above-scale',
    fields: ['grossOutputWanYuan'],
    days: 90,
  },
]
const firms = [
  { code: 'A', town: '330212110', isAboveScale: true },
  { code: 'B', town: '330212110', isAboveScale: false },
  { code: 'C', town: '330212108', isAboveScale: true },
]
const measure = (rows: readonly Version[]) =>
  measureQuality({ period: '2025', dues, firms, rows: versions(rows) })

describe('the quality of a period', () => {
  it('counts what is expected of whom, what is there and what came in time', () => {
    const { owners, ...all } = measure([
      ['A', '2026-02-20', 1, 10, 100],
      ['B', '2026-09-12', 1, 5, null],
    ])
    assert.deepEqual(
      owners.map(({ owner, expected, filled, onTime }) => [owner, expected, filled, onTime]),
      [
        ['tax-bureau', 3, 2, 1],
        ['statistics-bureau', 2, 1, 1],
      ],
    )
    assert.deepEqual([all.expected, all.filled, all.onTime, all.absent], [5, 3, 2, ['C']])
  })

  it('adds up to the same by owner, by field and by town', () => {
    const { owners, towns, expected, filled, onTime } = measure([
      ['A', '2026-02-20', 1, 10, null],
      ['C', '2026-03-20', 1, 7, 70],
    ])
    const sum = (counts: readonly CellCount[]) =>
      (['expected', 'filled', 'onTime'] as const).map((key) => counts.reduce((all, one) => all + one[key], 0))
    const whole = [expected, filled, onTime]
    for (const parts of [owners, owners.flatMap(({ fields }) => fields), towns])
      assert.deepEqual(sum(parts), whole)
  })

  it('takes the day on which a provider’s figures were first there, whatever changed since', () => {
    const { owners } = measure([
      ['A', '2026-02-20', 0, 9, null],
      ['A', '2026-05-01', 1, 10, 100],
    ])
    assert.deepEqual(
      owners.map(({ filled, onTime }) => [filled, onTime]),
      [
        [1, 1],
        [1, 0],
      ],
    )
  })

  it('counts a figure on the very day it is due as in time', () => {
    const onTime = (day: string) => measure([['A', day, 1, 10, null]]).owners[0]?.onTime
    assert.deepEqual([onTime('2026-03-01'), onTime('2026-03-02')], [1, 0])
  })

  it('of nothing is nothing', () => {
    const none = measureQuality({ period: '2025', dues, firms: [], rows: versions([]) })
    assert.deepEqual([none.expected, none.filled, none.absent], [0, 0, []])
  })
})

describe('what is due when', () => {
  it('counts days after the last one of the period', () => {
    assert.equal(dayText(dueDay({ days: 60 }, '2025')), '2026-03-01')
    assert.equal(dayText(dueDay({ days: 20 }, '2026-09')), '2026-10-20')
  })

  it('is asked of fields that the registries have, of those who own them', () => {
    for (const { registry: id, owner, fields } of dataDuesAt(dataDues, '2026-11-22').dues) {
      const registry = registries.find((one) => one.id === id)
      for (const key of fields)
        assert.equal(registry?.fields.find((field) => field.key === key)?.owner, owner, `${id} ${key}`)
    }
  })
})
