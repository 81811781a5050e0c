import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registries } from '../../../../src/content/registries/catalogue.generated.ts'
import { readFilters } from '../../../../src/domain/registry/record-query.ts'
import { writeFilters } from '../../../../src/domain/registry/write-filters.ts'
import { listFields } from '../list-field.ts'
import { listWords, recordFilters } from './record-filters.ts'

const owner = { ownerLabel: { zh: '', en: '' }, ownerUnit: null }
const all = registries.map((registry) => ({
  ...registry,
  fields: registry.fields.map((field) => ({ ...field, ...owner })),
  enterable: [],
}))
const fieldsOf = (id: string) => {
  const registry = all.find((one) => one.id === id)
  assert.ok(registry)
  return listFields(registry, all)
}
const year = fieldsOf('enterprise-year')

const cases = [
  ['several choices', { town: '330212110,330212111' }, 'town:one-of:330212110,330212111'],
  ['years as numbers', { year: '2024,2025,x' }, 'year:one-of:2024,2025'],
  ['a range with both bounds', { taxWanYuan: '100..500' }, 'taxWanYuan:gte:100;taxWanYuan:lte:500'],
  ['a range with one bound', { taxWanYuan: '..-0.5' }, 'taxWanYuan:lte:-0.5'],
  ['yes and no', { isAboveScale: 'true' }, 'isAboveScale:one-of:true'],
  [
    'words with the signs of the syntax',
    { enterpriseName: '甲;乙,丙' },
    'enterpriseName:contains:甲%3B乙%2C丙',
  ],
  ['what is missing', { missing: 'landMu,taxWanYuan' }, 'taxWanYuan:missing;landMu:missing'],
  ['what the address has beside filters', { q: '精密', sort: '-taxWanYuan', purpose: 'service' }, ''],
  ['what is no value of the field', { taxWanYuan: 'abc..', isAboveScale: 'maybe', year: '' }, ''],
] as const

for (const [what, search, expected] of cases) {
  test(`${what} in the address become filters of the API, which reads them back`, () => {
    const text = writeFilters(recordFilters(search, year))
    assert.equal(text, expected)
    const read = readFilters(text, (key) => year.find((field) => field.key === key)?.type.kind)
    assert.ok(read.isOk)
  })
}

test('no field of a registry is called as another word of the address', () => {
  for (const { id } of all)
    for (const { key } of fieldsOf(id)) assert.ok(!listWords.some((word) => word === key), `${id}.${key}`)
})
