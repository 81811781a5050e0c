/**
 * What a corrected item said before, field by field.
 *
 *     describeBefore(item)   // [{ field: 'year', value: '2025' }]
 */

import type { Item, ReviewChanges } from '../draft.ts'
import { formatPlainNumber } from '../format-plain-number.ts'
import { formatValues } from './item-view.ts'

export type FieldName = keyof ReviewChanges

export interface FieldBefore {
  readonly field: FieldName
  readonly value: string
}

export function describeBefore({ before, state }: Pick<Item, 'before' | 'state'>): readonly FieldBefore[] {
  if (state !== 'corrected') return []
  return Object.entries(before).map(([field, value]) => ({
    field: field as FieldName,
    value: formatField(value),
  }))
}

/** `—` for nothing. */
export function formatField(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.join('、')
  if (typeof value === 'number') return formatPlainNumber(value)
  if (typeof value === 'boolean') return value ? '✓' : '✗'
  if (typeof value === 'object') return formatValues(value as Readonly<Record<string, number>>, '；')
  return String(value)
}
