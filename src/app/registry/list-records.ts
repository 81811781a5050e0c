/** A page of a registry's rows, filtered and sorted, with nothing that the reader may not see. */
import type { Purpose } from '../../domain/purpose.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { FieldKind } from '../../domain/registry/field.ts'
import { recordKeyOf } from '../../domain/registry/record-key.ts'
import { type RecordFilter, readFilters, readSort } from '../../domain/registry/record-query.ts'
import type { RecordView } from '../../domain/registry/record-view.ts'
import { findField } from '../../domain/registry/registry.ts'
import type { Page } from '../../store/engine/page.ts'
import type { ListWish } from '../../store/registry/record-statements.ts'
import { countRecords, listRecords as listStored } from '../../store/registry/record-store.ts'
import type { Context } from '../context.ts'
import { checkFields, isKeyVisible, type Look, lookAtRegistry, scopeFilters } from './look-at-registry.ts'
import { countOnce } from './record-counts.ts'

export interface ListRecords {
  readonly district: string
  readonly registry: string
  readonly purpose: Purpose
  /** Parted by commas; all that may be seen when left out. */
  readonly fields?: string | undefined
  readonly filters?: string | undefined
  readonly sort?: string | undefined
  readonly q?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

export interface RecordPage extends Page<RecordView> {
  /** Of all pages; told with the first. */
  readonly count: number | null
  readonly withheld: Look['withheld']
}

export async function listRecords(context: Context, wish: ListRecords): Promise<RecordPage> {
  const look = await lookAtRegistry(context, wish)
  const list = await decideList(context, look, wish)
  if (!isKeyVisible(look)) return { items: [], nextCursor: null, count: 0, withheld: look.withheld }
  const counts = await context.installation.counts.get(wish.district)
  return context.database.readSnapshot(wish.district, async (tx) => {
    const { cursor, limit } = wish
    const page = await listStored(tx, look.tables, { ...list, cursor, limit })
    const key = JSON.stringify([look.registry.id, list.filters, list.words ?? ''])
    const count =
      cursor === undefined ? await countOnce(counts, key, () => countRecords(tx, look.tables, list)) : null
    const items = page.items.map(({ values, version }) => ({
      key: recordKeyOf(values, look.registry),
      values,
      version,
    }))
    return { items, nextCursor: page.nextCursor, count, withheld: look.withheld }
  })
}

/** What is read, once it is decided that it may be. */
export async function decideList(
  context: Context,
  look: Look,
  wish: Pick<ListRecords, 'fields' | 'filters' | 'sort' | 'q'>,
): Promise<ListWish> {
  const { registry } = look
  const shown = look.fields.map(({ key }) => key)
  const fields = wish.fields === undefined ? [...shown, ...namesOf(look)] : wish.fields.split(',')
  const sort = readSort(wish.sort ?? registry.key[0] ?? '')
  const filters = filtersOf(look, wish.filters ?? '')
  await checkFields(context, look, [...fields, sort.field, ...filters.map(({ field }) => field)])
  return { fields, sort, filters: [...scopeFilters(look), ...filters], words: wish.q }
}

function namesOf({ registry }: Look): readonly string[] {
  return registry.key[0] === 'enterprise' ? ['enterpriseName', 'town'] : []
}

function filtersOf({ registry }: Look, text: string): readonly RecordFilter[] {
  const kindOf = (field: string): FieldKind | undefined =>
    findField(registry, field)?.type.kind ?? joinedKinds[field]
  const read = readFilters(text, kindOf)
  if (read.isOk) return read.value
  throw new Refusal('invalid-input', { count: read.diagnostics.length }, read.diagnostics)
}

const joinedKinds: Readonly<Record<string, FieldKind>> = {
  enterpriseName: 'text',
  town: 'reference',
  industryCode: 'industry-code',
}
