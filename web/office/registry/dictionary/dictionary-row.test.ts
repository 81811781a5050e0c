import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registries } from '../../../../src/content/registries/catalogue.generated.ts'
import { dictionaryRows, entryAddress, filterRows, findEntry, type RowFilters } from './dictionary-row.ts'

const owner = { ownerLabel: { zh: '', en: '' }, ownerUnit: null }
const all = registries.map((registry) => ({
  ...registry,
  fields: registry.fields.map((field) => ({ ...field, ...owner })),
  enterable: registry.id === 'enterprise' ? ['creditCode', 'address'] : [],
}))
const rows = dictionaryRows(all)
const keysOf = (filters: RowFilters) => filterRows(rows, filters).map(({ field }) => field.key)

test('every field of every registry is a row', () => {
  assert.equal(rows.length, registries.flatMap(({ fields }) => fields).length)
})

test('words are looked for in labels, other names and meanings, in either language', () => {
  assert.ok(keysOf({ q: '纳税人识别号' }).includes('creditCode'))
  assert.ok(keysOf({ q: 'where it produces' }).includes('town'))
  assert.deepEqual(keysOf({ q: '没有这样的字段' }), [])
})

test('filters narrow one another, and what is of statistics does not serve the evaluation', () => {
  const filters = { registry: 'enterprise-year', purpose: 'evaluation' }
  assert.ok(keysOf(filters).includes('taxWanYuan'))
  assert.ok(!keysOf(filters).includes('valueAddedWanYuan'))
  assert.deepEqual(keysOf({ enterable: 'true' }), ['creditCode', 'address'])
})

test('an address names a field, a registry, or nothing', () => {
  const entry = findEntry(all, entryAddress('enterprise-year', 'taxWanYuan'))
  assert.deepEqual([entry?.registry.id, entry?.field?.key], ['enterprise-year', 'taxWanYuan'])
  assert.deepEqual(
    [findEntry(all, 'title')?.registry.id, findEntry(all, 'title')?.field],
    ['title', undefined],
  )
  assert.equal(findEntry(all, 'nothing.here'), undefined)
})
