import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FieldKind } from './field.ts'
import { type RecordFilter, readFilters } from './record-query.ts'
import { writeFilters } from './write-filters.ts'

const kinds: Readonly<Record<string, FieldKind>> = {
  name: 'text',
  town: 'reference',
  taxWanYuan: 'number',
  isAboveScale: 'flag',
  grantedOn: 'date',
}
const kindOf = (field: string) => kinds[field]

const round: readonly RecordFilter[] = [
  { field: 'town', is: 'one-of', values: ['330212110', '330212111'] },
  { field: 'taxWanYuan', is: 'gte', value: 100.5 },
  { field: 'isAboveScale', is: 'eq', value: true },
  { field: 'name', is: 'contains', value: '甲;乙,50%:丙' },
  { field: 'grantedOn', is: 'lte', value: '2025-12-31' },
  { field: 'name', is: 'missing' },
]

const wrong: readonly (readonly [string, string])[] = [
  ['town', 'filter-unreadable'],
  ['nothing:eq:1', 'filter-unknown-field'],
  ['taxWanYuan:gte:much', 'filter-wrong-value'],
  ['taxWanYuan:gte:', 'filter-wrong-value'],
  ['isAboveScale:eq:yes', 'filter-wrong-value'],
  ['grantedOn:lte:2025', 'filter-wrong-value'],
  ['name:like:甲', 'filter-wrong-value'],
]

describe('filters in an address', () => {
  it('are read as they were written', () => {
    const read = readFilters(writeFilters(round), kindOf)
    assert.deepEqual(read.isOk && read.value, round)
  })

  for (const [text, code] of wrong) {
    it(`“${text}” is refused as ${code}`, () => {
      const read = readFilters(text, kindOf)
      assert.equal(read.isOk, false)
      assert.deepEqual(
        read.diagnostics.map((remark) => remark.code),
        [code],
      )
    })
  }
})
