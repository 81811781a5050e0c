/** What must still be said before a file can be checked; the server looks again. */
import type { Mapping, RegistryView } from '../import-model.ts'

export type OpenPoint =
  | { readonly kind: 'no-sheet' }
  /** Nothing brings what names a row. */
  | { readonly kind: 'missing'; readonly sheet: string; readonly field: string }
  /** Nothing says the year or month. */
  | { readonly kind: 'period' }
  /** Two columns were chosen for one field. */
  | { readonly kind: 'double'; readonly sheet: string; readonly field: string }

type Known = Pick<RegistryView, 'key' | 'period'>

export function findOpenPoints(mapping: Mapping, registry: Known): readonly OpenPoint[] {
  if (mapping.sheets.length === 0) return [{ kind: 'no-sheet' }]
  const time = timeKey(registry)
  const missing = mapping.sheets.flatMap(({ sheet, columns, given }) =>
    registry.key
      .filter((key) => (given[key] ?? null) === null && !(key === time && mapping.period !== null))
      .filter((key) => !columns.some(({ use }) => use.kind === 'field' && use.field === key))
      .map((field): OpenPoint => (field === time ? { kind: 'period' } : { kind: 'missing', sheet, field })),
  )
  const [period] = missing.filter(({ kind }) => kind === 'period')
  return [
    ...(period === undefined ? [] : [period]),
    ...missing.filter(({ kind }) => kind !== 'period'),
    ...mapping.sheets.flatMap(findDoubles),
  ]
}

function findDoubles({ sheet, columns }: Mapping['sheets'][number]): readonly OpenPoint[] {
  const fields = columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : []))
  const doubles = fields.filter((field, at) => fields.indexOf(field) !== at)
  return [...new Set(doubles)].map((field) => ({ kind: 'double', sheet, field }))
}

/** The field that says which year or month a row is of; undefined in a registry of things. */
export function timeKey({ key, period }: Known): string | undefined {
  return period === 'none' ? undefined : key.at(-1)
}

/** The year or month that all rows are of, as far as it was found or said. */
export function periodOf(mapping: Mapping, registry: Known): string | undefined {
  const key = timeKey(registry)
  const [given] = key === undefined ? [] : mapping.sheets.flatMap((sheet) => sheet.given[key] ?? [])
  return mapping.period ?? (given === undefined ? undefined : String(given))
}
