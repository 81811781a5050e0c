/**
 * The gate for values that hold for all rows of a sheet, since no cell says them: each is of a field of the registry, and such as the field keeps.
 *
 *     checkGiven({ ...mapping, given: { scheme: 'per-mu', dataYear: 2024 } }, evaluation, lookups)   // []
 *     checkGiven({ ...mapping, given: { dataYear: '去年' } }, evaluation, lookups)                    // mapping-given-wrong
 */
import { calendarDay } from '../../../base/calendar-day.ts'
import type { Diagnostic } from '../../../base/diagnostic.ts'
import { findPeriod } from '../../../base/period.ts'
import { isPlausibleYear } from '../cell/decode-year.ts'
import type { ReferenceLookups } from '../cell/reference-index.ts'
import type { FieldType } from '../field.ts'
import { labelFacts, tableRemark } from '../recognise/table-remark.ts'
import { type FieldValue, findField, type Registry } from '../registry.ts'
import type { Mapping } from './mapping.ts'

export function checkGiven(
  { sheet, given }: Pick<Mapping, 'sheet' | 'given'>,
  registry: Registry,
  lookups: ReferenceLookups,
): readonly Diagnostic[] {
  return Object.entries(given).flatMap(([key, value]) => {
    if (value === null) return []
    const field = findField(registry, key)
    if (field === undefined) {
      const { zh, en } = registry.label
      return [tableRemark('mapping-given-unknown', { sheet, field: key, registry: zh, registryEn: en })]
    }
    if (isKept(field.type, value, lookups)) return []
    return [tableRemark('mapping-given-wrong', { sheet, ...labelFacts(registry, key), value: String(value) })]
  })
}

/** Whether the field keeps such a value. Codes of enterprises name one row each and never hold for a sheet. */
function isKept(type: FieldType, value: NonNullable<FieldValue>, lookups: ReferenceLookups): boolean {
  switch (type.kind) {
    case 'number':
    case 'integer':
      return isWithin(type, value)
    case 'year':
      return typeof value === 'number' && isPlausibleYear(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'choice':
      return type.choices.some(({ id }) => id === value)
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= type.maxLength
    case 'month':
      return typeof value === 'string' && findPeriod(value)?.kind === 'month'
    case 'date':
      return typeof value === 'string' && isDay(value)
    case 'reference':
      return type.to !== 'enterprise' && lookups[type.to]?.has(String(value)) === true
    case 'credit-code':
    case 'industry-code':
      return false
  }
}

type NumberType = Extract<FieldType, { readonly kind: 'number' | 'integer' }>

function isWithin({ kind, min, max }: NumberType, value: FieldValue): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  if (kind === 'integer' && !Number.isInteger(value)) return false
  return value >= (min ?? -Infinity) && value <= (max ?? Infinity)
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return !Number.isNaN(calendarDay(Number(year), Number(month), Number(day)))
}
