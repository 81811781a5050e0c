import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { listCalibrations } from '../../../domain/demo/enterprises/calibrate/list-calibrations.ts'
import { firmRecords } from '../../../domain/demo/enterprises/firm-records.ts'
import {
  generateBatches,
  generateEnterprises,
} from '../../../domain/demo/enterprises/generate-enterprises.ts'
import { prepareEnterprises } from '../../../domain/demo/enterprises/prepare-enterprises.ts'
import { readIndicator } from '../../../domain/indicator/read-indicator.ts'
import { indicators } from '../../indicators/catalogue.generated.ts'
import { registries } from '../../registries/catalogue.generated.ts'
import statusThresholds from '../../settings/status-thresholds.ts'
import { titleRungs } from '../../settings/title-rungs.ts'
import { enterpriseInputOf } from '../enterprise-input.ts'
import { addUp, readRows } from '../testing/add-up-rows.ts'
import { demoEnterprises } from './demo-people.ts'
import { yinzhou } from './district.ts'
import { yinzhouPlan } from './plan.ts'

const inputOf = (count: number, seed = 'yinzhou-224x') => enterpriseInputOf('330212', { count, seed })

function make(count: number, seed?: string) {
  const input = inputOf(count, seed)
  const prepared = prepareEnterprises(input)
  const records = Array.from({ length: count }, (_, index) => firmRecords(prepared, index)).flat()
  return { input, prepared, records, rows: readRows(records, input) }
}

const usual = make(5000)
const { records, rows, prepared } = usual
const of = (registry: string) => records.filter((record) => record.registry === registry)

it('the demo’s enterprises that have people are among the invented ones, under their last names', () => {
  for (const { id, name } of demoEnterprises) {
    const states = of('enterprise').filter(({ row }) => `enterprise-${row.creditCode}` === id)
    assert.equal(`${states.at(-1)?.row.name}（虚构）`, name)
    assert.equal(states.at(-1)?.row.status, 'active')
  }
})

describe('the sums of the invented enterprises', () => {
  for (const made of [usual, make(500, 'few'), make(12_000, 'many')]) {
    const { count } = made.input
    it(`of ${count} are the figures of the plan and of the demo`, (test) => {
      const targets = listCalibrations(made.prepared)
      for (const target of targets) {
        const sum = addUp(made.rows, target)
        const name = `${target.indicator} ${target.subject} ${target.year}: ${sum} for ${target.value}`
        assert.ok(Math.abs(sum - target.value) <= target.tolerance + 1e-9, name)
      }
      test.diagnostic(`${targets.length} sums`)
    })
  }

  it('name every figure that was asked for', () => {
    const asked = listCalibrations(prepared)
    const value = (indicator: string, year: number) =>
      asked.find((one) => one.indicator === indicator && one.subject === 'district' && one.year === year)
        ?.value
    assert.deepEqual(
      [
        'industrial-value-added',
        'industrial-tax-per-mu',
        'industrial-value-added-per-mu',
        'value-added-per-mu-growth',
        'digital-industry-revenue',
        'internet-software-revenue',
        'digital-core-value-added',
        'industrial-investment',
        'industrial-investment-growth',
        'rd-expense-share',
        'above-scale-value-added-growth',
        'high-tech-enterprises',
        'national-single-champions',
        'national-little-giants',
        'national-green-factories',
        'green-design-enterprises',
        'pinzibiao-enterprises',
        'smart-factories',
      ].map((indicator) => value(indicator, 2022)),
      [512.4, 32.3, 164, -0.4, 421.2, 46, 102, 66.4, 10.1, 2.88, 0.6, 873, 16, 46, 11, 1, 46, 38],
    )
    assert.equal(asked.filter(({ indicator }) => indicator === 'cluster-output').length, 15 * 4)
  })

  it('of 500 have fewer titles, all years alike, and say which the figures name', () => {
    const few = listCalibrations(prepareEnterprises(inputOf(500, 'few'))).filter(
      ({ indicator }) => indicator === 'high-tech-enterprises',
    )
    assert.deepEqual(
      few.map(({ unreached }) => unreached),
      [873, 1087, 1276, 1274],
    )
    const shares = few.map(({ value, unreached }) => value / (unreached ?? Number.NaN))
    for (const share of shares) assert.ok(Math.abs(share - (shares[0] ?? 0)) < 0.005)
    assert.ok(listCalibrations(prepared).every(({ unreached }) => unreached === null))
  })

  it('come to a little more when the rows that came in late are added, and no light changes', () => {
    const status = (value: number, indicator: string, year: number) => {
      const definition = indicators.find(({ id }) => id === indicator)
      const row = yinzhouPlan.indicators.find((one) => one.indicator === indicator)
      if (definition === undefined || row === undefined) return undefined
      const figure = {
        id: '1',
        indicator,
        subject: 'district',
        scope: row.scope ?? 'district-proper',
        period: String(year),
        value,
        unit: row.unit,
        vintage: 1,
        origin: 'computed' as const,
        asOf: '2026-10-31',
        source: { title: 't' },
        reason: null,
      }
      const { scopes } = yinzhou
      const base = {
        definition,
        plan: yinzhouPlan,
        row,
        scopes,
        year,
        asOf: '2026-11-22',
        publishedOnly: false,
      }
      return readIndicator({ ...base, figures: [figure], settings: statusThresholds }).status
    }
    const money = listCalibrations(prepared).filter(
      ({ tolerance, subject, year }) => tolerance > 0 && subject === 'district' && year > 2022,
    )
    for (const target of money) {
      const { indicator, year, value } = target
      const all = addUp(rows, { ...target, asOf: null })
      assert.ok(
        Math.abs(all / value - 1) < 0.02 || Math.abs(all - value) < 0.5,
        `${indicator} ${year} ${all}`,
      )
      const rounded = Number(all.toFixed(indicator === 'rd-expense-share' ? 2 : 1))
      assert.equal(status(rounded, indicator, year), status(value, indicator, year), `${indicator} ${year}`)
    }
    const added = (year: number) =>
      addUp(rows, { indicator: 'industrial-value-added', subject: 'district', year, asOf: null })
    assert.ok(added(2023) > 539.6 && added(2024) > 590.5 && added(2025) > 622.5)
  })

  it('come near the one published output above scale: 1870 in 2023', () => {
    const question = {
      indicator: 'gross-output-above-scale',
      subject: 'district',
      year: 2023,
      asOf: '2024-02-28',
    }
    assert.ok(Math.abs(addUp(rows, question) / 1870 - 1) < 0.01)
  })
})

describe('the rows of the invented enterprises', () => {
  it('are the same for the same seed and count, in whatever pieces they are taken, and others for another seed', () => {
    const once = [...generateEnterprises(inputOf(150))]
    const other = prepareEnterprises(inputOf(150))
    const backwards = Array.from({ length: 150 }, (_, index) => firmRecords(other, 149 - index))
      .reverse()
      .flat()
    assert.deepEqual(backwards, once)
    const batches = [...generateBatches(other, 97)]
    for (const { registry } of batches) {
      const batched = batches.filter((batch) => batch.registry === registry).flatMap((batch) => batch.records)
      assert.deepEqual(
        batched,
        once.filter((record) => record.registry === registry),
      )
    }
    assert.notDeepEqual([...generateEnterprises(inputOf(150, 'other'))], once)
  })

  it('have the fields of the registries, of the right kinds, and keys of their own', () => {
    for (const { id, fields, key, isDated } of registries) {
      const own = of(id)
      const keys = own.map(({ row, from }) =>
        [...key.map((field) => row[field]), isDated ? from : ''].join(' '),
      )
      assert.equal(new Set(keys).size, own.length, id)
      for (const { row, from } of own.slice(0, 20_000)) {
        assert.deepEqual(Object.keys(row).sort(), fields.map((field) => field.key).sort())
        assert.equal(from !== null, isDated, id)
        for (const field of fields)
          assert.ok(isOfKind(row[field.key] ?? null, field), `${id} ${field.key} ${row[field.key]}`)
      }
    }
  })

  it('meet the checks of the registry: value added within output, digital revenue within revenue', () => {
    const within = [
      ['valueAddedWanYuan', 'grossOutputWanYuan'],
      ['digitalRevenueWanYuan', 'revenueWanYuan'],
      ['softwareRevenueWanYuan', 'digitalRevenueWanYuan'],
      ['taxWanYuan', 'revenueWanYuan'],
    ]
    for (const { row } of of('enterprise-year'))
      for (const [part = '', whole = ''] of within)
        if (typeof row[part] === 'number' && typeof row[whole] === 'number')
          assert.ok(
            row[part] <= row[whole],
            `${row.enterprise} ${row.year} ${part} ${row[part]} ${row[whole]}`,
          )
  })

  it('add up: months to the year, sites to the land of the year', () => {
    const months = Map.groupBy(
      of('enterprise-month'),
      ({ row }) => `${row.enterprise} ${String(row.month).slice(0, 4)}`,
    )
    const sites = Map.groupBy(of('site'), ({ row }) => String(row.enterprise))
    for (const { row } of of('enterprise-year').filter(({ row: { year } }) => Number(year) > 2021)) {
      const own = months.get(`${row.enterprise} ${row.year}`) ?? []
      const total = (field: string) => own.reduce((sum, one) => sum + Number(one.row[field]), 0)
      assert.ok(Math.abs(total('taxWanYuan') - Number(row.taxWanYuan)) < 0.011, String(row.enterprise))
      assert.ok(Math.abs(total('electricityWanKwh') - Number(row.electricityWanKwh)) < 1e-6)
      if (row.isAboveScale)
        assert.ok(Math.abs(total('grossOutputWanYuan') - Number(row.grossOutputWanYuan)) < 0.006)
      const there = new Map<string, number>()
      for (const site of sites.get(String(row.enterprise)) ?? [])
        if (String(site.from) <= `${row.year}-12-31`)
          there.set(String(site.row.siteCode), Number(site.row.landMu))
      const land = [...there.values()].reduce((sum, mu) => sum + mu, 0)
      assert.ok(Math.abs(land - Number(row.landMu ?? 0)) < 1e-6, `${row.enterprise} ${row.year}`)
    }
  })

  it('refer to firms, towns, rungs and clusters that there are', () => {
    const codes = new Set(of('enterprise').map(({ row }) => row.creditCode))
    const towns = new Set<unknown>(yinzhou.towns.map(({ code }) => code))
    const rungs = new Set<unknown>(titleRungs.map(({ id }) => id))
    const clusters = new Set<unknown>(
      yinzhouPlan.clusters.flatMap(({ id, segments }) => [id, ...segments.map((one) => one.id)]),
    )
    for (const { row } of of('enterprise'))
      assert.ok(towns.has(row.town) && (row.successor === null || codes.has(row.successor)))
    for (const { row } of of('site')) assert.ok(row.landlord === null || codes.has(row.landlord))
    for (const { row } of of('title')) assert.ok(codes.has(row.enterprise) && rungs.has(row.rung))
    for (const { row } of of('cluster-list')) assert.ok(clusters.has(row.cluster))
  })

  it('tell of what happens to firms: names, moves, mergers, exits, entries, firms crossing the line, old classes', () => {
    const states = [...Map.groupBy(of('enterprise'), ({ row }) => row.creditCode).values()]
    const differ = (field: string) =>
      states.filter((own) => new Set(own.map(({ row }) => row[field])).size > 1).length
    assert.ok(differ('name') > 100 && differ('town') > 50 && differ('status') > 200)
    assert.ok(states.some((own) => own.at(-1)?.row.successor !== null))
    assert.ok(states.filter((own) => own[0]?.row.industryEdition === '2011').length > 40)
    const scale = [...Map.groupBy(of('enterprise-year'), ({ row }) => row.enterprise).values()].filter(
      (own) => new Set(own.map(({ row }) => row.isAboveScale)).size > 1,
    )
    assert.ok(scale.length > 150)
    const above = of('enterprise-year').filter(({ row }) => row.year === 2022)
    const share = above.filter(({ row }) => row.isAboveScale === true).length / above.length
    assert.ok(share > 0.16 && share < 0.2, String(share))
  })

  it('are consistent in time: no title is older than its firm', () => {
    const founded = new Map(of('enterprise').map(({ row }) => [row.creditCode, String(row.registeredOn)]))
    for (const { row } of of('title')) {
      assert.ok(String(row.grantedOn) > String(founded.get(row.enterprise)), String(row.enterprise))
      assert.ok(row.validTo === null || String(row.validTo) > String(row.grantedOn))
      assert.ok(String(row.grantedOn) <= '2026-10-31')
    }
  })

  it('are evaluated every year by what they pay for their land: most are B, and newcomers are protected', () => {
    const results = of('evaluation')
    assert.ok(results.length > 10_000)
    const graded = results.filter(({ row }) => row.standing === 'graded')
    for (const { row } of results) {
      assert.equal(row.grade === null, row.standing === 'protected', String(row.enterprise))
      assert.ok(String(row.publishedOn) > `${row.dataYear}-12-31` && String(row.publishedOn) <= '2026-10-31')
    }
    const part = (grade: string) => graded.filter(({ row }) => row.grade === grade).length / graded.length
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map(part) as [number, number, number, number]
    assert.ok(b > 0.5 && a > c && c > d && d > 0.01, `${a} ${b} ${c} ${d}`)
    assert.ok(results.length - graded.length > 100)
  })

  it('climb the ladder in order: whoever is a little giant was specialised before', () => {
    const first = (rung: string) =>
      new Map(
        of('title').flatMap(({ row }) =>
          row.rung === rung ? [[row.enterprise, String(row.grantedOn)] as const] : [],
        ),
      )
    const specialised = first('srdi-sme')
    for (const [enterprise, day] of first('little-giant')) {
      const before = specialised.get(enterprise)
      assert.ok(before !== undefined, String(enterprise))
      assert.ok(before.slice(0, 4) <= day.slice(0, 4), `${enterprise} ${before} ${day}`)
    }
  })
})

function isOfKind(value: unknown, field: (typeof registries)[number]['fields'][number]): boolean {
  if (value === null) return !field.isRequired
  const { type } = field
  switch (type.kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= (type.min ?? -Infinity)
    case 'integer':
    case 'year':
      return Number.isInteger(value) && Number(value) >= 0
    case 'flag':
      return typeof value === 'boolean'
    case 'choice':
      return type.choices.some(({ id }) => id === value)
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(String(value)) && !Number.isNaN(Date.parse(String(value)))
    case 'month':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(String(value))
    case 'industry-code':
      return /^[A-T]\d{4}$/.test(String(value))
    case 'credit-code':
    case 'reference':
    case 'text':
      return typeof value === 'string' && value !== ''
  }
}
