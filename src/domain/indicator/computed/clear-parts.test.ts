/** What a reader who may not see single enterprises can work out from both divisions together. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicators } from '../../../content/indicators/catalogue.generated.ts'
import { registries } from '../../../content/registries/catalogue.generated.ts'
import { titleRungs } from '../../../content/settings/title-rungs.ts'
import { tableOfRows } from '../../../table/table-of-rows.ts'
import { getIndicatorFormula } from '../compute-indicators.ts'
import { clearParts, isPublic } from './clear-parts.ts'
import { groupBy } from './row-groups.ts'

const rule = {
  validFrom: '2023-01-01',
  minimumContributors: 3,
  largestShare: 0.7,
  twoLargestShare: 0.85,
  source: { zh: '示例', en: 'example' },
}

function formulaOf(id: string) {
  const definition = indicators.find((one) => one.id === id)
  assert.ok(definition !== undefined)
  const lists = { rung: new Set(titleRungs.map((rung) => rung.id)) }
  return getIndicatorFormula(definition, { registries, lists })
}

type Firm = readonly [town: string | null, cluster: string | null, tax: number, land: number]

function open(firms: readonly Firm[], years: readonly number[] = [2025]) {
  const rows = years.flatMap((year) =>
    firms.map(([town, cluster, taxWanYuan, landMu], at) => ({
      enterprise: `F${at}`,
      year,
      town,
      cluster,
      isAboveScale: 1,
      taxWanYuan,
      valueAddedWanYuan: taxWanYuan,
      landMu,
    })),
  )
  const table = tableOfRows(rows, {
    enterprise: 'code',
    year: 'number',
    town: 'code',
    cluster: 'code',
    isAboveScale: 'number',
    taxWanYuan: 'number',
    valueAddedWanYuan: 'number',
    landMu: 'number',
  })
  const groups = groupBy(table, { by: undefined, outside: new Set(), only: {} })
  return { rows: { table, period: { column: 'year', kind: 'year' as const }, groups }, groups }
}

const even = (town: string | null, cluster: string, count: number): Firm[] =>
  Array.from({ length: count }, () => [town, cluster, 10, 1])

test('a town of many even enterprises is shown, one of two is withheld, and another with it', () => {
  const opened = open([...even('a', 'x', 5), ...even('b', 'x', 6), ...even('c', 'x', 2)])
  const states = clearParts(formulaOf('industrial-tax-per-mu'), opened, { by: 'town', year: 2025, rule })
  assert.equal(states.get('c'), 'withheld')
  // The whole is told: with one part withheld alone, it could be computed.
  assert.equal([...states.values()].filter((state) => state === 'withheld').length, 2)
})

test('one that dominates in either of the sums of a ratio is withheld', () => {
  const firms: Firm[] = [
    ...even('a', 'x', 5),
    ['a', 'x', 10, 900],
    ...even('b', 'x', 9),
    ...even('c', 'x', 9),
  ]
  const states = clearParts(formulaOf('industrial-tax-per-mu'), open(firms), { by: 'town', year: 2025, rule })
  assert.equal(states.get('a'), 'withheld')
})

test('a growth tells of the year before, whose enterprises count too', () => {
  const before = open([...even('a', 'x', 2), ...even('b', 'x', 9), ...even('c', 'x', 9)], [2024, 2025])
  const states = clearParts(formulaOf('value-added-per-mu-growth'), before, { by: 'town', year: 2025, rule })
  assert.equal(states.get('a'), 'withheld')
})

test('enterprises without a town are a part like any other', () => {
  const opened = open([...even(null, 'x', 4), ...even('a', 'x', 4)])
  const states = clearParts(formulaOf('industrial-tax-per-mu'), opened, { by: 'town', year: 2025, rule })
  assert.deepEqual(
    [...states],
    [
      ['a', 'shown'],
      [null, 'shown'],
    ],
  )
})

test('what reads public fields only is no secret; one confidential field makes it one', () => {
  assert.equal(isPublic(formulaOf('national-little-giants')), true)
  assert.equal(isPublic(formulaOf('industrial-tax-per-mu')), false)
})
