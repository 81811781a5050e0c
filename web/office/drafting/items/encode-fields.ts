/**
 * The way from an item to a form and back to the changes that are sent.
 *
 *     keepChanged(encodeFields('target', { ...decodeFields(item), year: 2027 }, fields), item)   // { year: 2027 }
 */
import type { Field, FieldValue, RecordValues } from '../../../parts/antd/form/field.ts'
import type { Item, ReviewChanges } from '../draft.ts'
import { formatValues } from './item-view.ts'

/** The item's fields as the form shows them. */
export function decodeFields({ fields }: Pick<Item, 'fields'>): RecordValues {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, key === 'values' ? formatValues(value, '；') : value]),
  )
}

/** What a filled form says, in the shape of an act. An upper end makes a range, and no upper end makes none. */
export function encodeFields(
  kind: Item['kind'],
  values: RecordValues,
  fields: readonly Field[],
): ReviewChanges {
  const changes: Record<string, unknown> = Object.fromEntries(
    fields.map((field) => [field.key, encodeValue(kind, field, values[field.key])]),
  )
  if (kind === 'target' && 'valueHigh' in changes) {
    if (changes.valueHigh !== null) changes.comparator = 'range'
    else if (changes.comparator === 'range') changes.comparator = 'eq'
  }
  return changes
}

/** Only what differs from the item as it stands. */
export function keepChanged(changes: ReviewChanges, { fields }: Pick<Item, 'fields'>): ReviewChanges {
  const old: Readonly<Record<string, unknown>> = fields
  return Object.fromEntries(
    Object.entries(changes).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(old[key])),
  )
}

/** Nothing is null, save a target's unit, which a bare number has as ''. */
function encodeValue(item: Item['kind'], { key, kind }: Field, value: FieldValue): unknown {
  if (key === 'values') return decodeValues(typeof value === 'string' ? value : '')
  if (kind === 'words') return Array.isArray(value) ? value.map((word: string) => word.trim()) : []
  if (kind === 'flag') return value === true
  const blank = key === 'unit' && item === 'target' ? '' : null
  if (typeof value !== 'string') return value ?? blank
  return value.trim() === '' ? blank : value.trim()
}

/** `2025: 654；2027: 790` to `{ '2025': 654, '2027': 790 }`. */
export function decodeValues(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    text.split(/[;；]/).flatMap((part) => {
      const [year = '', value = ''] = part.split(/[:：]/)
      return value.trim() === '' ? [] : [[year.trim(), Number(value)] as const]
    }),
  )
}
