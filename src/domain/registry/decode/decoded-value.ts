/**
 * One value of a decoded batch as it stands in a row of the registry: dates and months as text, flags as truth, missing as null.
 *
 *     decodedValue(batch, getField(enterpriseYear, 'isAboveScale'), 0)   // true
 */
import { dayText, monthText } from '../../../base/day-number.ts'
import type { FieldDefinition } from '../field.ts'
import type { FieldValue } from '../registry.ts'
import type { DecodedBatch } from './decoder.ts'

/** `index` counts the rows of the batch from 0. */
export function decodedValue(
  batch: Pick<DecodedBatch, 'values'>,
  { key, type }: Pick<FieldDefinition, 'key' | 'type'>,
  index: number,
): FieldValue {
  const value = batch.values.get(key)?.[index] ?? null
  if (value === null || typeof value === 'string') return value
  if (Number.isNaN(value)) return null
  switch (type.kind) {
    case 'flag':
      return value === 1
    case 'date':
      return dayText(value)
    case 'month':
      return monthText(value)
    case 'number':
    case 'integer':
    case 'year':
    case 'text':
    case 'credit-code':
    case 'industry-code':
    case 'choice':
    case 'reference':
      return value
  }
}
