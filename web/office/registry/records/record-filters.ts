/**
 * Filters of a list of records between the address and the API. In the address a field is its own word: `?town=330212110,330212111&taxWanYuan=100..&missing=landMu`.
 *
 *     recordFilters({ taxWanYuan: '100..', town: '330212110' }, fields)
 *     // [{ field: 'town', is: 'one-of', values: ['330212110'] }, { field: 'taxWanYuan', is: 'gte', value: 100 }]
 */
import type { RecordFilter } from '../../../../src/domain/registry/record-query.ts'
import { readRange } from '../../../parts/antd/form/filter-field.ts'
import type { ListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import type { ListField } from '../list-field.ts'

/** Words of the address that are no fields. */
export const listWords = ['q', 'sort', 'columns', 'purpose', 'record', 'missing'] as const

export type FilterShape = 'choices' | 'number-range' | 'day-range' | 'words'

export function filterShapeOf({ type }: ListField): FilterShape {
  switch (type.kind) {
    case 'number':
    case 'integer':
      return 'number-range'
    case 'date':
      return 'day-range'
    case 'choice':
    case 'flag':
    case 'year':
      return 'choices'
    case 'reference':
      return type.to === 'enterprise' ? 'words' : 'choices'
    case 'text':
    case 'credit-code':
    case 'industry-code':
    case 'month':
      return 'words'
  }
}

export function recordFilters(search: ListSearch, fields: readonly ListField[]): readonly RecordFilter[] {
  const missing = (search.missing ?? '').split(',')
  return fields.flatMap((field) => [
    ...filtersOf(field, search[field.key] ?? ''),
    ...(missing.includes(field.key) ? [{ field: field.key, is: 'missing' } as const] : []),
  ])
}

function filtersOf(field: ListField, text: string): readonly RecordFilter[] {
  if (text === '') return []
  const { key } = field
  switch (filterShapeOf(field)) {
    case 'choices': {
      const values = text.split(',').flatMap((one) => readValues(field, one))
      return values.length === 0 ? [] : [{ field: key, is: 'one-of', values }]
    }
    case 'number-range':
    case 'day-range': {
      const { from, to } = readRange(text)
      return [
        ...readValues(field, from).map((value) => ({ field: key, is: 'gte', value }) as const),
        ...readValues(field, to).map((value) => ({ field: key, is: 'lte', value }) as const),
      ]
    }
    case 'words':
      return [{ field: key, is: 'contains', value: text }]
  }
}

/** Nothing for a text that is no value of the field: an address is written by anybody. */
function readValues({ type }: ListField, text: string): readonly (string | number | boolean)[] {
  switch (type.kind) {
    case 'number':
    case 'integer':
    case 'year':
      return text !== '' && Number.isFinite(Number(text)) ? [Number(text)] : []
    case 'flag':
      return text === 'true' || text === 'false' ? [text === 'true'] : []
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? [text] : []
    case 'text':
    case 'credit-code':
    case 'industry-code':
    case 'month':
    case 'choice':
    case 'reference':
      return text === '' ? [] : [text]
  }
}
