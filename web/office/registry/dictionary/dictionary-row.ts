/**
 * A field of the dictionary with the registry that it stands in, and what the filters of the page leave of them.
 *
 *     filterRows(rows, { purpose: 'evaluation', q: '税' })
 */
import type { FieldView, RegistryView } from '../use-dictionary.ts'

export interface DictionaryRow {
  readonly registry: RegistryView
  readonly field: FieldView
}

/** What an address names: a field, or a registry as a whole. */
export interface DictionaryEntry {
  readonly registry: RegistryView
  readonly field: FieldView | undefined
}

export const rowFilters = ['registry', 'owner', 'origin', 'purpose', 'sensitivity', 'enterable', 'q'] as const
export type RowFilters = Readonly<Partial<Record<(typeof rowFilters)[number], string | undefined>>>

export function dictionaryRows(registries: readonly RegistryView[]): readonly DictionaryRow[] {
  return registries.flatMap((registry) => registry.fields.map((field) => ({ registry, field })))
}

export function filterRows(rows: readonly DictionaryRow[], filters: RowFilters): readonly DictionaryRow[] {
  const words = (filters.q ?? '').trim().toLowerCase()
  const isAny = (wanted: string | undefined, found: string) => (wanted ?? '') === '' || wanted === found
  return rows.filter(
    ({ registry, field }) =>
      isAny(filters.registry, registry.id) &&
      isAny(filters.owner, field.owner) &&
      isAny(filters.origin, field.origin) &&
      isAny(filters.sensitivity, field.sensitivity) &&
      ((filters.purpose ?? '') === '' || field.purposes.some((purpose) => purpose === filters.purpose)) &&
      (filters.enterable !== 'true' || registry.enterable.includes(field.key)) &&
      (words === '' || textOf(field).includes(words)),
  )
}

function textOf({ key, label, aliases, meaning }: FieldView): string {
  return [key, label.zh, label.en, ...aliases, meaning?.zh, meaning?.en].join('\n').toLowerCase()
}

/** `enterprise-year.taxWanYuan` */
export function entryAddress(registry: string, field?: string): string {
  return field === undefined ? registry : `${registry}.${field}`
}

export function findEntry(
  registries: readonly RegistryView[],
  address: string | undefined,
): DictionaryEntry | undefined {
  const [id, key] = (address ?? '').split('.')
  const registry = registries.find((one) => one.id === id)
  return registry && { registry, field: registry.fields.find((field) => field.key === key) }
}
