/** From rows of registries to indicators by town and cluster: the whole way, on random enterprises. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { industryClusters } from '../../content/districts/yinzhou/industry-clusters.ts'
import { clusters } from '../../content/districts/yinzhou/plan/clusters.ts'
import { indicators } from '../../content/indicators/catalogue.generated.ts'
import { classConversions } from '../../content/industry/class-conversions.ts'
import { registries } from '../../content/registries/catalogue.generated.ts'
import { groupRows, keysOf } from '../../table/group-rows.ts'
import type { PeriodSpan } from '../formula/evaluate/evaluate-measures.ts'
import { clusterAssigner } from '../registry/cluster/assign-cluster.ts'
import { enterpriseFacts, joinFacts } from '../registry/enterprise-facts.ts'
import { formulaFields, joinedKeys } from '../registry/joined-fields.ts'
import type { RecordRow } from '../registry/registry.ts'
import { registryTable } from '../registry/registry-table.ts'
import { computeIndicators, getIndicatorFormula, rowsInPeriods } from './compute-indicators.ts'

const assign = clusterAssigner({ clusters, rules: [industryClusters], conversions: classConversions })
const span: PeriodSpan = { first: 2024, last: 2025 }

function getRegistry(id: string) {
  const registry = registries.find((one) => one.id === id)
  assert.ok(registry !== undefined)
  return registry
}

interface Firm {
  readonly town: string | null
  readonly industryCode: string | null
  readonly edition: string | null
  readonly listed: string | null
  readonly product: string | null
  readonly amounts: readonly (number | null)[]
  readonly isAboveScale: boolean | null
  readonly titles: readonly string[]
}

const firm: fc.Arbitrary<Firm> = fc.record({
  town: fc.option(fc.constantFrom('330212101', '330212102', '330212103')),
  industryCode: fc.option(fc.constantFrom('C3985', 'C3911', 'C1711', 'C1311', 'I6513', 'C3963')),
  edition: fc.option(fc.constantFrom('2011', '2017')),
  listed: fc.option(fc.constantFrom('new-materials/rare-earth-magnets', 'digital', 'nowhere')),
  product: fc.option(fc.constantFrom('smart-home', 'digital/ic')),
  amounts: fc.array(fc.option(fc.integer({ min: -99, max: 5000 })), { minLength: 4, maxLength: 4 }),
  isAboveScale: fc.option(fc.boolean()),
  titles: fc.array(fc.constantFrom('2022-07-01', '2024-07-01', '2025-07-01'), { maxLength: 2 }),
})

function openDistrict(firms: readonly Firm[]) {
  const years = [2024, 2025]
  const named = firms.map((one, at) => ({ ...one, code: `F${at}` }))
  const enterpriseYear = getRegistry('enterprise-year')
  const enterprises = registryTable(
    [...getRegistry('enterprise').fields, { key: 'year', type: { kind: 'year' } }],
    named.flatMap(({ code, town, industryCode, edition }) =>
      years.map((year) => ({ creditCode: code, year, town, industryCode, industryEdition: edition })),
    ),
  )
  const rows = named.flatMap(({ code, isAboveScale, product, amounts: [tax, land, output, revenue] }) =>
    years.map(
      (year): RecordRow => ({
        enterprise: code,
        year,
        isAboveScale,
        productCluster: product,
        taxWanYuan: tax ?? null,
        landMu: land ?? null,
        grossOutputWanYuan: output ?? null,
        revenueWanYuan: revenue ?? null,
      }),
    ),
  )
  const enterpriseYears = registryTable(enterpriseYear.fields, rows)
  const lists = registryTable(
    getRegistry('cluster-list').fields,
    named.flatMap(({ code, listed }) =>
      listed === null ? [] : [{ enterprise: code, cluster: listed, fromYear: 2024 }],
    ),
  )
  const titles = registryTable(
    getRegistry('title').fields,
    named.flatMap(({ code, titles: days }) =>
      days.map((grantedOn) => ({ enterprise: code, rung: 'little-giant', grantedOn })),
    ),
  )
  const facts = enterpriseFacts({ enterprises, enterpriseYears, lists }, assign)
  return { facts, tables: { 'enterprise-year': enterpriseYears, title: titles } }
}

const asked = [
  'industrial-tax-per-mu',
  'gross-output-above-scale',
  'cluster-output',
  'national-little-giants',
]

function compute(firms: readonly Firm[], id: string, names: readonly string[]) {
  const { facts, tables } = openDistrict(firms)
  const definition = indicators.find((one) => one.id === id)
  assert.ok(definition !== undefined)
  const formula = getIndicatorFormula(definition, { registries })
  const { registry } = formula.space
  const placed = rowsInPeriods(tables[registry.id === 'title' ? 'title' : 'enterprise-year'], registry, {
    ...span,
    kind: 'year',
  })
  const table = joinFacts(placed, registry, facts)
  const groups = groupRows(table, names)
  const [values = new Float64Array()] = computeIndicators([formula], { ...placed, table, groups }, span)
  return { values, count: groups.count, keys: keysOf(table, names, groups) }
}

it('sums and counts by town and cluster add up to the district’s: each enterprise is counted once', () => {
  fc.assert(
    fc.property(fc.array(firm, { minLength: 1, maxLength: 15 }), (firms) => {
      for (const id of asked.filter((one) => one !== 'industrial-tax-per-mu')) {
        const parts = compute(firms, id, ['town', 'cluster'])
        const whole = compute(firms, id, [])
        for (const at of [0, 1]) {
          const own = [...parts.values.subarray(at * parts.count, (at + 1) * parts.count)]
          const known = own.filter((value) => !Number.isNaN(value))
          const total = whole.values[at] ?? Number.NaN
          const sum = known.length === 0 ? Number.NaN : known.reduce((left, right) => left + right, 0)
          assert.ok(
            Math.abs(total - sum) < 1e-9 || (Number.isNaN(total) && Number.isNaN(sum)),
            `${id}: ${sum}, ${total}`,
          )
        }
      }
    }),
    { numRuns: 60 },
  )
})

it('segments count to their cluster: grouping by both gives no enterprise a second place', () => {
  fc.assert(
    fc.property(fc.array(firm, { minLength: 1, maxLength: 15 }), (firms) => {
      const { keys } = compute(firms, 'cluster-output', ['cluster', 'segment'])
      for (const [cluster, segment] of keys) {
        assert.ok(segment === null || String(segment).startsWith(`${cluster}/`), `${segment} in ${cluster}`)
      }
    }),
    { numRuns: 30 },
  )
})

it('an enterprise of every basis lands where its list, product or class says', () => {
  const plain: Firm = {
    town: '330212101',
    industryCode: 'C3985',
    edition: null,
    listed: null,
    product: null,
    amounts: [300, 20, 10_000, 10_000],
    isAboveScale: true,
    titles: ['2024-07-01'],
  }
  const firms = [
    plain,
    { ...plain, listed: 'new-materials/rare-earth-magnets' },
    { ...plain, product: 'smart-home' },
    { ...plain, industryCode: 'C1311' },
  ]
  const { keys, values } = compute(firms, 'cluster-output', ['cluster'])
  assert.deepEqual(
    keys
      .map(([cluster], at) => [cluster, values[at]])
      .toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
    [
      ['digital', 1],
      ['new-materials', 1],
      [null, 1],
      ['smart-home', 1],
    ],
  )
  const titles = compute(firms, 'national-little-giants', ['town', 'cluster'])
  assert.deepEqual([...titles.values], [1, 1, 1, 1, 1, 1, 1, 1])
})

it('every joined field can be read in a formula over every registry about enterprises', () => {
  for (const id of [
    'enterprise',
    'enterprise-year',
    'enterprise-month',
    'title',
    'site',
    'cluster-list',
    'person',
  ]) {
    const fields = formulaFields(getRegistry(id), registries)
    for (const key of joinedKeys) assert.ok(fields.has(key), `${id} ${key}`)
  }
})
