/**
 * Filters as the text that `readFilters` reads back; apart from it, since the browser writes them and has no need of its schema.
 *
 *     writeFilters([{ field: 'taxWanYuan', is: 'gte', value: 100 }])   // 'taxWanYuan:gte:100'
 */
import type { RecordFilter } from './record-query.ts'

export function writeFilters(filters: readonly RecordFilter[]): string {
  return filters
    .map((filter) => {
      if (filter.is === 'missing' || filter.is === 'present') return `${filter.field}:${filter.is}`
      const value =
        filter.is === 'one-of' ? filter.values.map(escapeValue).join(',') : escapeValue(filter.value)
      return `${filter.field}:${filter.is}:${value}`
    })
    .join(';')
}

/** What parts filters and values stands in a value as a percent code. */
function escapeValue(value: string | number | boolean): string {
  return String(value).replace(/[%;,]/g, encodeURIComponent)
}
