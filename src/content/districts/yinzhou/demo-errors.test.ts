import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { creditCodeCheck } from '../../../domain/demo/enterprises/firm/make-credit-code.ts'
import { firmRecords } from '../../../domain/demo/enterprises/firm-records.ts'
import { generateSheets } from '../../../domain/demo/enterprises/plant/generate-sheets.ts'
import type {
  PlantedError,
  PlantedKind,
  PlantSettings,
  SheetRow,
} from '../../../domain/demo/enterprises/plant/planted-error.ts'
import { sheetRows } from '../../../domain/demo/enterprises/plant/sheet-rows.ts'
import { prepareEnterprises } from '../../../domain/demo/enterprises/prepare-enterprises.ts'
import { registries } from '../../registries/catalogue.generated.ts'
import { enterpriseInputOf } from '../enterprise-input.ts'
import { yinzhouErrors } from './demo-errors.ts'

const prepared = prepareEnterprises(enterpriseInputOf('330212', { count: 1500, seed: 'errors' }))
const clean = Array.from({ length: 1500 }, (_, index) => sheetRows(firmRecords(prepared, index))).flat()

function plant(settings: PlantSettings) {
  const firms = [...generateSheets({ prepared, settings, registries })]
  return { rows: firms.flatMap(({ rows }) => rows), errors: firms.flatMap(({ errors }) => errors) }
}

const only = (kind: PlantedKind, columns: PlantSettings['columns'] = []) =>
  plant({ rates: { [kind]: 0.3 }, columns, target: 0.1 })

const keysOf = new Map(registries.map(({ id, key }) => [id, key]))
const keyOf = ({ registry, row }: SheetRow) =>
  [registry, ...(keysOf.get(registry) ?? []).map((field) => String(row[field]))].join(' ')
const cleanByKey = new Map(clean.map((row) => [keyOf(row), row.row]))

/** Fields that differ from the clean sheets, as `registry key field`. */
function differences(rows: readonly SheetRow[]): readonly string[] {
  return rows.flatMap((row) =>
    Object.entries(cleanByKey.get(keyOf(row)) ?? {}).flatMap(([field, value]) =>
      row.row[field] === value ? [] : [`${keyOf(row)} ${field}`],
    ),
  )
}

const nameOf = ({ registry, key, field }: PlantedError) => [registry, ...key, field].join(' ')

describe('the errors that are planted', () => {
  it('are none where the settings ask for none: the sheets are the clean rows', () => {
    const { rows, errors } = plant({ rates: {}, columns: [], target: 0.1 })
    assert.deepEqual(rows, clean)
    assert.deepEqual(errors, [])
  })

  it('are as many of each kind as the settings ask for, and the same ones each time', () => {
    const { errors } = plant(yinzhouErrors)
    assert.deepEqual(plant(yinzhouErrors).errors, errors)
    assert.ok(errors.filter(({ kind }) => kind === 'unit-slip').length > 10)
    assert.equal(errors.filter(({ kind }) => kind === 'column-unit-slip').length, 2)
  })

  for (const kind of ['unit-slip', 'wrong-town'] as const) {
    it(`are told one by one: ${kind} changes just the values that the list names, from right to planted`, () => {
      const { rows, errors } = only(kind)
      assert.deepEqual(differences(rows).toSorted(), errors.map(nameOf).toSorted())
      const byKey = new Map(rows.map((row) => [keyOf(row), row.row]))
      for (const { registry, key, field, right, planted } of errors) {
        const at = [registry, ...key].join(' ')
        assert.equal(byKey.get(at)?.[field ?? ''], planted)
        assert.equal(cleanByKey.get(at)?.[field ?? ''], right)
      }
    })
  }

  it('change units by the factors that people confuse', () => {
    const factors = new Set(
      only('unit-slip').errors.map(({ right, planted }) =>
        Number((Number(planted) / Number(right)).toPrecision(2)),
      ),
    )
    assert.deepEqual(
      [...factors].filter((one) => ![10_000, 1000, 670, 0.067, 0.0001].includes(one)),
      [],
    )
  })

  it('give a double another, valid code, a changed name and the firm’s own address or none', () => {
    const { rows, errors } = only('duplicate-firm')
    const byCode = new Map(
      rows.filter(({ registry }) => registry === 'enterprise').map(({ row }) => [row.creditCode, row]),
    )
    assert.ok(errors.length > 300)
    for (const { key, right } of errors) {
      const [double, own] = [byCode.get(key[0] ?? ''), byCode.get(right)]
      assert.equal(creditCodeCheck(String(key[0]).slice(0, 17)), String(key[0])[17])
      assert.ok(double?.address === null || String(double?.address).endsWith(String(own?.address)))
      assert.notEqual(double?.name, own?.name)
    }
  })

  it('put one code in twice, leave a year out, repeat a year', () => {
    const twice = only('duplicate-code')
    assert.equal(twice.rows.length, clean.length + twice.errors.length)
    const missing = only('missing-row')
    assert.equal(missing.rows.length, clean.length - missing.errors.length)
    const copied = only('copied-year')
    const byKey = new Map(copied.rows.map((row) => [keyOf(row), row.row]))
    for (const { key } of copied.errors) {
      const [code, year] = key
      const before = byKey.get(`enterprise-year ${code} ${Number(year) - 1}`)
      assert.equal(byKey.get(`enterprise-year ${code} ${year}`)?.revenueWanYuan, before?.revenueWanYuan)
    }
  })

  const series = (rows: readonly SheetRow[], code: string | undefined) =>
    rows
      .filter(({ registry, row }) => registry === 'enterprise-month' && row.enterprise === code)
      .filter(({ row }) => row.grossOutputWanYuan !== null)
      .map(({ row }) => Number(row.grossOutputWanYuan))

  it('make up series: smooth ones, round ones, ones that grow just as wanted', () => {
    const smooth = only('smooth-series')
    for (const { key } of smooth.errors) {
      const own = series(smooth.rows, key[0]).slice(12)
      assert.ok(own.every((value, at) => at === 0 || Math.abs(value / (own[at - 1] ?? 1) - 1.006) < 0.025))
    }
    const wanted = only('on-target-series')
    for (const { key } of wanted.errors) {
      const own = series(wanted.rows, key[0])
      assert.ok(own.every((value, at) => at < 12 || Math.abs(value - (own[at - 12] ?? 0) * 1.1) <= 0.51))
    }
    const round = only('round-series')
    for (const { key } of round.errors)
      assert.ok(
        series(round.rows, key[0])
          .slice(12)
          .every((value) => value % 10 === 0 || value < 100),
      )
    assert.ok(smooth.errors.length > 20 && wanted.errors.length > 20 && round.errors.length > 20)
  })

  it('shift a whole column, told once', () => {
    const columns = [
      { registry: 'enterprise-year', field: 'electricityWanKwh', period: '2024', factor: 10_000 },
    ]
    const { rows, errors } = plant({ rates: {}, columns, target: 0.1 })
    assert.deepEqual(
      errors.map(({ key, planted }) => [key, planted]),
      [[['2024'], 10_000]],
    )
    const changed = differences(rows)
    assert.ok(changed.length > 1000 && changed.every((name) => name.endsWith('2024 electricityWanKwh')))
  })
})
