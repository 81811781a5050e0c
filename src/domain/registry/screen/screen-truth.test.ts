/** The detectors against sheets whose errors are known: how much they find, how often they are wrong, how fast they are. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detectors } from './catalogue.generated.ts'
import { exampleFirms } from './example-firms.ts'
import { runScreen } from './run-screen.ts'
import { prepareGround } from './screen-ground.ts'
import type { Sheet } from './screen-sheet.ts'
import { plantedRows, type Rate, rateDetectors } from './testing/rate-detectors.ts'
import { monthSheet, yearSheet } from './testing/sheets-of-rows.ts'

const samples = [
  { count: 700, seed: 'north' },
  { count: 1500, seed: 'south' },
  { count: 1500, seed: 'west' },
]

/** At least this part of what is planted is found; at most this part of what is right is spoken of. */
const asked = {
  unitSlips: { found: 0.97, false: 0.001 },
  doubles: { found: 0.98, false: 0.01 },
  madeSeries: { found: 0.8, false: 0.05 },
  copiedMonths: { found: 0.9, false: 0.01 },
  copiedYears: { found: 0.85, false: 0.01 },
  wrongTowns: { found: 0.95, false: 0.01 },
  missingRows: { found: 0.95, false: 0.01 },
} as const

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`
const show = (name: string, { planted, found, false: wrong, clean }: Rate) =>
  `${name}: found ${found} of ${planted} (${percent(found, planted)}), false ${wrong} of ${clean} (${percent(wrong, clean)})`

describe('the detectors on planted errors', () => {
  for (const sample of samples)
    it(`find what is planted among ${sample.count} firms, seed “${sample.seed}”`, (test) => {
      const rates = rateDetectors(sample)
      for (const [name, least] of Object.entries(asked)) {
        const rate = rates[name as keyof typeof asked]
        test.diagnostic(show(name, rate))
        assert.ok(rate.planted > 5, `${name}: too few planted`)
        assert.ok(rate.found >= least.found * rate.planted, show(name, rate))
        assert.ok(rate.false <= least.false * rate.clean, show(name, rate))
      }
      test.diagnostic(`right value proposed: ${rates.rightValues} of ${rates.unitSlips.found} slips found`)
      assert.ok(rates.rightValues >= 0.98 * rates.unitSlips.found)
    })

  it('tell a column in another unit once, by its factor, and no other column', () => {
    const columns = [
      { registry: 'enterprise-year', field: 'electricityWanKwh', period: '2024', factor: 10_000 },
      { registry: 'enterprise-month', field: 'taxWanYuan', period: '2025-05', factor: 10_000 },
    ]
    const { rows } = plantedRows({ count: 400, seed: 'columns' }, { rates: {}, columns, target: 0.1 })
    const told = (sheet: Sheet) =>
      runScreen(sheet)
        .filter(({ detector }) => detector === 'column-unit-slip')
        .map(({ field, facts }) => [field, facts.factor])
    assert.deepEqual(told(yearSheet(rows, 2024)), [['electricityWanKwh', 10_000]])
    assert.deepEqual(told(monthSheet(rows, '2025-05')), [['taxWanYuan', 10_000]])
    for (const year of [2021, 2022, 2023]) assert.deepEqual(told(yearSheet(rows, year)), [])
    assert.deepEqual(told(monthSheet(rows, '2025-04')), [])
    const single = runScreen(yearSheet(rows, 2024)).filter(({ detector }) => detector === 'unit-slip')
    assert.ok(single.length < 5, `${single.length} single values told beside the column`)
  })

  it('say little of rows in which nothing is wrong, and nothing of whole columns', (test) => {
    const { rows } = plantedRows({ count: 1500, seed: 'clean' }, { rates: {}, columns: [], target: 0.1 })
    const year = yearSheet(rows, 2024)
    const targets = Object.fromEntries(year.fields.map(({ key }) => [key, [0.1]]))
    const sheet = { ...year, targets }
    const findings = runScreen(sheet)
    const byDetector = Map.groupBy(findings, ({ detector }) => detector)
    for (const [code, own] of byDetector) test.diagnostic(`${code}: ${own.length} in ${sheet.size} rows`)
    assert.deepEqual(
      findings.filter(({ row }) => row === null),
      [],
    )
    assert.deepEqual(
      [...byDetector.keys()].filter((code) => !['year-jump', 'unit-slip'].includes(code)),
      [],
    )
    // Tax after a refund and profit from next to nothing do jump.
    assert.ok(findings.length < 0.04 * sheet.size, String(findings.length))
  })

  it('take well under a second each for 100,000 rows', (test) => {
    const plain = exampleFirms({ rows: 100_000 }).sheet
    const one = { ...plain, targets: Object.fromEntries(plain.fields.map(({ key }) => [key, [0.1]])) }
    const columns = Object.entries(one.columns).flatMap(([key, values]) => [
      [key, values] as const,
      [`${key}2`, values] as const,
    ])
    const previous = Object.entries(one.previous ?? {}).flatMap(([key, values]) => [
      [key, values] as const,
      [`${key}2`, values] as const,
    ])
    const fields = one.fields.flatMap((field) => [field, { ...field, key: `${field.key}2` }])
    const sheet = {
      ...one,
      fields,
      columns: Object.fromEntries(columns),
      previous: Object.fromEntries(previous),
    }
    const start = performance.now()
    const ground = prepareGround(sheet)
    test.diagnostic(`ground of ${fields.length} fields: ${Math.round(performance.now() - start)} ms`)
    for (const { code, check } of detectors) {
      const begun = performance.now()
      check(ground)
      const took = performance.now() - begun
      test.diagnostic(`${code}: ${Math.round(took)} ms`)
      assert.ok(took < 3000, `${code} took ${took} ms`)
    }
  })

  it('say nothing of a sheet without rows, or without anything known', () => {
    const empty = exampleFirms({ rows: 0 }).sheet
    assert.deepEqual(runScreen(empty), [])
    const columns = {
      taxWanYuan: new Float64Array(5).fill(Number.NaN),
      name: ['', '', '', '', ''],
      creditCode: ['', '', '', '', ''],
    }
    assert.deepEqual(
      runScreen({ ...empty, size: 5, columns, previous: columns, peers: new Int32Array(5) }),
      [],
    )
  })
})
