/**
 * The key of a record as one text, for addresses: its parts joined by `~`.
 *
 *     encodeRecordKey(['91330212MA2GABCD1X', 2025])        // '91330212MA2GABCD1X~2025'
 *     decodeRecordKey('91330212MA2GABCD1X~2025', registry) // ['91330212MA2GABCD1X', 2025]
 */
import { getField, type Registry } from './registry.ts'

/** What tells how the records of a registry are named. */
type Keyed = Pick<Registry, 'id' | 'key' | 'fields'>

export function encodeRecordKey(parts: readonly (string | number)[]): string {
  return parts
    .map((part) => String(part).replace(/[%~]/g, (sign) => (sign === '%' ? '%25' : '%7E')))
    .join('~')
}

/** Undefined for a text that is no key of the registry. */
export function decodeRecordKey(text: string, registry: Keyed): readonly (string | number)[] | undefined {
  const parts = text.split('~').map((part) => part.replaceAll('%7E', '~').replaceAll('%25', '%'))
  if (parts.length !== registry.key.length) return undefined
  const values = registry.key.map((key, index) => {
    const part = parts[index] ?? ''
    const { kind } = getField(registry, key).type
    const isNumber = kind === 'year' || kind === 'integer' || kind === 'number'
    if (isNumber) return /^-?\d+$/.test(part) ? Number(part) : undefined
    if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(part) ? part : undefined
    return part === '' ? undefined : part
  })
  return values.includes(undefined) ? undefined : (values as (string | number)[])
}

export function recordKeyOf(values: Readonly<Record<string, unknown>>, registry: Keyed): string {
  return encodeRecordKey(registry.key.map((key) => values[key] as string | number))
}
