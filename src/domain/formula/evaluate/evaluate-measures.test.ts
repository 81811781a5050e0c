import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { groupRows } from '../../../table/group-rows.ts'
import { makeTable, withColumns } from '../../../table/table.ts'
import { tableOfRows } from '../../../table/table-of-rows.ts'
import { takeRows } from '../../../table/take-rows.ts'
import type { Measure } from '../formula.ts'
import {
  compare,
  count,
  countDistinct,
  divide,
  field,
  growth,
  moment,
  oneOf,
  previous,
  subtract,
  sum,
} from '../write-formula.ts'
import { evaluateMeasures, type GroupedRows } from './evaluate-measures.ts'
import { evaluateCondition, evaluateNumber, openRows } from './evaluate-rows.ts'
import { momentsOf, momentsOfRows } from './period-moments.ts'
import {
  arbitraryCondition,
  arbitraryMeasure,
  arbitraryNumber,
  arbitraryRow,
  groupCount,
  numberFields,
  periods,
} from './testing/arbitrary-trees.ts'
import { type NaiveRow, naiveCondition, naiveMeasure, naiveNumber } from './testing/naive-evaluation.ts'
import { no, unknown, yes } from './truth.ts'

const kinds = {
  enterprise: 'code',
  industryCode: 'code',
  isAboveScale: 'number',
  taxWanYuan: 'number',
  landMu: 'number',
  grantedOn: 'number',
  year: 'number',
} as const

function groupedRows(rows: readonly NaiveRow[]): GroupedRows {
  const table = tableOfRows(
    rows.map(({ cells, period }) => ({ ...cells, year: period })),
    kinds,
  )
  const ids = Int32Array.from(rows, ({ group }) => group)
  return { table, period: { column: 'year', kind: 'year' }, groups: { ids, count: groupCount } }
}

const span = { first: 2023, last: 2025 }

/** Random sums differ in their last digits by the order of adding. */
function assertClose(got: number, wanted: number | null, what: string): void {
  const isClose =
    wanted === null ? Number.isNaN(got) : Math.abs(got - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted))
  assert.ok(isClose, `${what}: ${got}, not ${wanted}`)
}

describe('trees over rows mean what they mean row by row', () => {
  const arbitraryRows = fc.array(arbitraryRow, { maxLength: 12 })

  it('numbers', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryNumber, (rows, tree) => {
        const { table } = groupedRows(rows)
        const open = openRows(
          table,
          momentsOfRows(
            'year',
            table.columns.year?.kind === 'number' ? table.columns.year.values : new Float64Array(),
          ),
        )
        const values = evaluateNumber(tree, open)
        for (const [at, row] of rows.entries()) {
          assertClose(values[at] ?? 0, naiveNumber(tree, row, 'year'), JSON.stringify(tree))
        }
      }),
    )
  })

  it('conditions: yes, no and unknown', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryCondition, (rows, tree) => {
        const { table } = groupedRows(rows)
        const open = openRows(
          table,
          momentsOfRows(
            'year',
            table.columns.year?.kind === 'number' ? table.columns.year.values : new Float64Array(),
          ),
        )
        const wanted = rows.map((row) => naiveCondition(tree, row, 'year'))
        const named = wanted.map((truth) => (truth === null ? unknown : truth ? yes : no))
        assert.deepEqual([...evaluateCondition(tree, open)], named)
      }),
    )
  })

  it('measures, for every group and year', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.array(arbitraryMeasure, { maxLength: 3 }), (rows, measures) => {
        const values = evaluateMeasures(measures, groupedRows(rows), span)
        for (const [index, tree] of measures.entries()) {
          for (let period = span.first; period <= span.last; period++) {
            for (let group = 0; group < groupCount; group++) {
              const wanted = naiveMeasure(tree, { rows, kind: 'year' }, { group, period })
              const got = values[index]?.[(period - span.first) * groupCount + group] ?? 0
              assertClose(got, wanted, `${JSON.stringify(tree)} of ${group} in ${period}`)
            }
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})

const firms = tableOfRows(
  [
    { town: 'a', cluster: 'x', year: 2024, isAboveScale: true, taxWanYuan: 100, landMu: 10 },
    { town: 'a', cluster: 'y', year: 2024, isAboveScale: true, taxWanYuan: 60, landMu: null },
    { town: 'b', cluster: 'x', year: 2024, isAboveScale: null, taxWanYuan: 7, landMu: 1 },
    { town: null, cluster: 'x', year: 2024, isAboveScale: false, taxWanYuan: null, landMu: 0 },
    { town: 'a', cluster: 'x', year: 2025, isAboveScale: true, taxWanYuan: 120, landMu: 10 },
  ],
  { ...kinds, town: 'code', cluster: 'code' },
)

function read(measure: Measure, names: readonly string[], { first, last } = { first: 2024, last: 2025 }) {
  const groups = groupRows(firms, names)
  const rows = { table: firms, period: { column: 'year', kind: 'year' }, groups } as const
  return [...(evaluateMeasures([measure], rows, { first, last })[0] ?? [])]
}

describe('what is missing', () => {
  const aboveScale = oneOf('isAboveScale', true)

  it('a sum leaves missing values out, takes only rows that surely meet its condition, and is missing without any value', () => {
    assert.deepEqual(read(sum(field('taxWanYuan')), []), [167, 120])
    assert.deepEqual(read(sum(field('taxWanYuan'), aboveScale), ['town']), [160, NaN, NaN, 120, NaN, NaN])
  })

  it('a count of nothing is 0 within a year that has rows, and missing in one that has none', () => {
    assert.deepEqual(read(count(aboveScale), ['town'], { first: 2024, last: 2026 }), [
      2,
      0,
      0,
      1,
      0,
      0,
      NaN,
      NaN,
      NaN,
    ])
  })

  it('what is divided by zero or by something missing is missing, never infinite', () => {
    assert.deepEqual(read(divide(sum(field('taxWanYuan')), sum(field('landMu'))), ['town']), [
      16,
      7,
      NaN,
      12,
      NaN,
      NaN,
    ])
    assert.deepEqual(read(divide(count(), sum(field('landMu'))), ['town']), [0.2, 1, NaN, 0.1, NaN, NaN])
  })

  it('growth is missing unless there was something above zero before', () => {
    assert.deepEqual(read(growth(sum(field('taxWanYuan'))), ['town']), [NaN, NaN, NaN, -25, NaN, NaN])
    assert.deepEqual(read(growth(subtract(sum(field('landMu')), 20)), ['town']).slice(3), [NaN, NaN, NaN])
  })

  it('a sum of nothing but zeros is 0, of whatever sign', () => {
    const zeros = tableOfRows([{ year: 2024, taxWanYuan: -0 }], kinds)
    const rows = {
      table: zeros,
      period: { column: 'year', kind: 'year' },
      groups: { ids: Int32Array.of(0), count: 1 },
    } as const
    assert.deepEqual(
      [...(evaluateMeasures([sum(field('taxWanYuan'))], rows, { first: 2024, last: 2024 })[0] ?? [])],
      [0],
    )
  })
})

it('half a million different names are looked at without strain', () => {
  const count = 500_000
  const names = Array.from({ length: count }, (_, at) => `E${at}`)
  const table = makeTable(count, {
    enterprise: { kind: 'code', codes: Int32Array.from(names, (_, at) => at), names },
    year: { kind: 'number', values: new Float64Array(count).fill(2025) },
  })
  const rows = {
    table,
    period: { column: 'year', kind: 'year' },
    groups: { ids: new Int32Array(count), count: 1 },
  } as const
  const measures = [countDistinct('enterprise'), countDistinct('enterprise', oneOf('enterprise', 'E7', 'X'))]
  const values = evaluateMeasures(measures, rows, { first: 2025, last: 2025 })
  assert.deepEqual(
    values.map(([value]) => value),
    [count, 1],
  )
})

describe('laws', () => {
  const rows = fc.array(
    arbitraryRow.map((row) => ({ ...row, group: Math.max(0, row.group) })),
    { minLength: 1, maxLength: 30 },
  )

  it('groups are a partition: their sums add up to the whole', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...numberFields), (all, name) => {
        const grouped = groupedRows(all)
        const whole = { ...grouped, groups: { ids: new Int32Array(all.length), count: 1 } }
        const measures = [sum(field(name)), count()]
        const parts = evaluateMeasures(measures, grouped, span)
        const totals = evaluateMeasures(measures, whole, span)
        for (const [index, values] of parts.entries()) {
          for (let at = 0; at < 3; at++) {
            const part = [...values.subarray(at * groupCount, (at + 1) * groupCount)].filter(
              (value) => !Number.isNaN(value),
            )
            const total = totals[index]?.[at] ?? Number.NaN
            assertClose(total, part.length === 0 ? null : part.reduce((left, right) => left + right, 0), name)
          }
        }
      }),
    )
  })

  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(rows, arbitraryMeasure, (all, tree) => {
        const grouped = groupedRows(all)
        const order = all.map((_, at) => all.length - 1 - at)
        const mirrored = {
          ...grouped,
          table: takeRows(grouped.table, order),
          groups: { ids: Int32Array.from(order, (at) => all[at]?.group ?? -1), count: groupCount },
        }
        const [one, other] = [grouped, mirrored].map((each) =>
          evaluateMeasures([sum(field('taxWanYuan')), count(), tree], each, span),
        )
        for (const index of [0, 1]) {
          for (const [slot, value] of (one?.[index] ?? []).entries()) {
            const mirror = other?.[index]?.[slot] ?? 0
            assertClose(value, Number.isNaN(mirror) ? null : mirror, JSON.stringify(tree))
          }
        }
      }),
    )
  })

  it('what was previous a year later is what is now: previous undoes a shift of all rows by a year', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const grouped = groupedRows(all)
        const years = Float64Array.from(all, ({ period }) => (period === null ? Number.NaN : period + 1))
        const shifted = {
          ...grouped,
          table: withColumns(grouped.table, { year: { kind: 'number', values: years } }),
        }
        const measure = divide(sum(field('taxWanYuan')), sum(field('landMu')))
        const later = { first: span.first + 1, last: span.last + 1 }
        assert.deepEqual(
          evaluateMeasures([previous(measure)], grouped, later),
          evaluateMeasures([measure], shifted, later),
        )
      }),
    )
  })
})

describe('moments', () => {
  it('a title counts while it is valid on the last day of the year', () => {
    const titles = tableOfRows(
      [
        { enterprise: 'A', year: 2024, grantedOn: 19_723, validTo: 20_088 },
        { enterprise: 'A', year: 2025, grantedOn: 19_723, validTo: 20_088 },
        { enterprise: 'B', year: 2025, grantedOn: 19_723, validTo: 20_453 },
        { enterprise: 'B', year: 2025, grantedOn: 19_724, validTo: 20_453 },
      ],
      { enterprise: 'code', year: 'number', grantedOn: 'number', validTo: 'number' },
    )
    const isValid = compare(field('validTo'), 'gte', moment('end'))
    const rows = {
      table: titles,
      period: { column: 'year', kind: 'year' },
      groups: { ids: new Int32Array(4), count: 1 },
    } as const
    const [valid, firms] = evaluateMeasures([count(isValid), countDistinct('enterprise', isValid)], rows, {
      first: 2024,
      last: 2025,
    })
    // 20 088 is 2024-12-31, 20 453 is 2025-12-31.
    assert.deepEqual(
      [[...(valid ?? [])], [...(firms ?? [])]],
      [
        [1, 2],
        [1, 1],
      ],
    )
  })

  it('a single table is looked at on the days of one month', () => {
    const table = tableOfRows([{ grantedOn: 19_782 }, { grantedOn: 19_783 }, { grantedOn: null }], {
      grantedOn: 'number',
    })
    // 19 782 is 2024-02-29.
    const open = openRows(table, momentsOf('month', 2024 * 12 + 1))
    assert.deepEqual(
      [...evaluateCondition(compare(field('grantedOn'), 'lte', moment('end')), open)],
      [yes, no, unknown],
    )
  })

  it('the span of a moment covers the calendar without a gap', () => {
    for (const year of periods) {
      const end = momentsOf('year', year)('end').values[0] ?? 0
      assert.equal(momentsOf('year', year + 1)('start').values[0], end + 1)
    }
  })
})
