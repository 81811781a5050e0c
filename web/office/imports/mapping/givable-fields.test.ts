import assert from 'node:assert/strict'
import { test } from 'node:test'
import enterprise from '../../../../src/content/registries/enterprise.ts'
import enterpriseYear from '../../../../src/content/registries/enterprise-year.ts'
import evaluation from '../../../../src/content/registries/evaluation.ts'
import type { Registry } from '../../../../src/domain/registry/registry.ts'
import type { FieldView } from '../import-model.ts'
import { listGivable, remarksLeft } from './givable-fields.ts'

const viewOf = ({ key, period, fields }: Registry, enterable = fields.map((field) => field.key)) => ({
  key: [...key],
  period,
  enterable,
  fields: fields as unknown as readonly FieldView[],
})
const columnsOf = (...fields: readonly string[]) => ({
  columns: fields.map((field, at) => ({
    column: at + 1,
    head: field,
    use: { kind: 'field' as const, field },
    carriesDown: false,
  })),
})
const keysOf = (...args: Parameters<typeof listGivable>) => listGivable(...args).map(({ key }) => key)

test('of a list of grades all may be given that no column says, but not the enterprise', () => {
  assert.deepEqual(keysOf(columnsOf('grade'), viewOf(evaluation)), [
    'scheme',
    'dataYear',
    'standing',
    'publishedOn',
    'documentNumber',
  ])
})

test('the year of a registry with periods is asked for elsewhere, and codes name rows', () => {
  const years = keysOf(columnsOf('enterprise'), viewOf(enterpriseYear))
  assert.ok(!years.includes('year') && years.includes('size'))
  const firms = keysOf(columnsOf('name'), viewOf(enterprise))
  assert.ok(!firms.includes('creditCode') && !firms.includes('industryCode') && firms.includes('town'))
})

test('only what the sender may bring', () => {
  assert.deepEqual(keysOf(columnsOf('enterprise'), viewOf(evaluation, ['enterprise', 'grade'])), ['grade'])
})

test('what a table lacks is no longer remarked on once all of it is asked for, or brought', () => {
  const text = { zh: '', en: '' }
  const remarks = (['field-missing', 'column-unit-mismatch'] as const).map((code) => ({
    code,
    severity: 'error' as const,
    text,
  }))
  const codesOf = (missing: string[], ...fields: readonly string[]) =>
    remarksLeft({ missing, remarks }, columnsOf(...fields), viewOf(evaluation)).map(({ code }) => code)
  assert.deepEqual(codesOf(['scheme', 'dataYear'], 'enterprise', 'dataYear'), ['column-unit-mismatch'])
  assert.deepEqual(codesOf(['enterprise', 'scheme'], 'grade'), ['field-missing', 'column-unit-mismatch'])
})
