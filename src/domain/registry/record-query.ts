/**
 * What a list of records may be asked for: filters and the sort, as data that stands in an address.
 *
 *     readFilters('town:one-of:330212110,330212111;taxWanYuan:gte:100')
 */
import { z } from 'zod'
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { diagnostic } from '../../base/diagnostic.ts'
import type { FieldKind } from './field.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])

export const recordFilter = z.discriminatedUnion('is', [
  z.object({ field: z.string(), is: z.literal('eq'), value: scalar }),
  z.object({ field: z.string(), is: z.literal('gte'), value: scalar }),
  z.object({ field: z.string(), is: z.literal('lte'), value: scalar }),
  z.object({ field: z.string(), is: z.literal('contains'), value: z.string() }),
  z.object({ field: z.string(), is: z.literal('one-of'), values: z.array(scalar).min(1) }),
  z.object({ field: z.string(), is: z.literal('missing') }),
  z.object({ field: z.string(), is: z.literal('present') }),
])
export type RecordFilter = z.infer<typeof recordFilter>

export interface RecordSort {
  readonly field: string
  readonly isDescending: boolean
}

/** `-taxWanYuan` sorts the largest first. */
export function readSort(text: string): RecordSort {
  const isDescending = text.startsWith('-')
  return { field: isDescending ? text.slice(1) : text, isDescending }
}

/**
 * Filters as text, `field:is:value` parted by semicolons, the values of `one-of` by commas; in a value both stand as percent codes. `kindOf` tells what a field holds,
 * undefined for one that there is not. Remarks: `filter-unreadable`, `filter-unknown-field`, `filter-wrong-value`.
 */
export function readFilters(
  text: string,
  kindOf: (field: string) => FieldKind | undefined,
): Checked<readonly RecordFilter[]> {
  const filters: RecordFilter[] = []
  for (const part of text.split(';').filter((one) => one !== '')) {
    const match = /^([A-Za-z][A-Za-z0-9]*):([a-z-]+)(?::(.*))?$/s.exec(part)
    if (match === null) return rejected(diagnostic('filter-unreadable', { facts: { text: part } }))
    const [, field = '', is = '', written] = match
    const kind = kindOf(field)
    if (kind === undefined) return rejected(diagnostic('filter-unknown-field', { facts: { field } }))
    const filter = makeFilter({ field, is, written: written ?? '' }, kind)
    if (filter === undefined) return rejected(diagnostic('filter-wrong-value', { facts: { text: part } }))
    filters.push(filter)
  }
  return accepted(filters)
}

interface WrittenFilter {
  readonly field: string
  readonly is: string
  readonly written: string
}

function makeFilter({ field, is, written }: WrittenFilter, kind: FieldKind): RecordFilter | undefined {
  const value = is === 'contains' ? unescapeValue(written) : valueOfKind(unescapeValue(written), kind)
  const values = written.split(',').map((one) => valueOfKind(unescapeValue(one), kind))
  const parsed = recordFilter.safeParse({ field, is, value, values })
  return parsed.success ? parsed.data : undefined
}

function valueOfKind(text: string, kind: FieldKind): string | number | boolean | undefined {
  switch (kind) {
    case 'number':
    case 'integer':
    case 'year':
      return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined
    case 'flag':
      return text === 'true' || text === 'false' ? text === 'true' : undefined
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined
    case 'text':
    case 'credit-code':
    case 'industry-code':
    case 'month':
    case 'choice':
    case 'reference':
      return text
  }
}

function unescapeValue(text: string): string {
  return text.replace(/%(25|3B|2C)/gi, decodeURIComponent)
}
