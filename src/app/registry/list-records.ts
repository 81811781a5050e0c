/** A page of a registry's rows, filtered and sorted, with nothing that the reader may not see. */
import type { Purpose } from '../../domain/purpose.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { FieldKind } from '../../domain/registry/field.ts'
import { recordKeyOf } from '../../domain/registry/record-key.ts'
import { type RecordFilter, readFilters, readSort } from '../../domain/registry/record-query.ts'
import type { RecordView } from '../../domain/registry/record-view.ts'
import { findField } from '../../domain/registry/registry.ts'
import type { Page, PageRequest } from '../../store/engine/page.ts'
import type { ListWish } from '../../store/registry/record-statements.ts'
import {
  countRecords,
  listKeys,
  listRecords as listStored,
  loadRecords,
  type StoredRecord,
} from '../../store/registry/record-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { checkFields, isKeyVisible, type Look, lookAtRegistry, scopeFilters } from './look-at-registry.ts'
import { countOnce, type ListedPage, pageOfList, type RecordLists } from './record-lists.ts'

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
  const { withheld } = look
  if (!isKeyVisible(look)) return { items: [], nextCursor: null, count: 0, withheld }
  const lists = await context.installation.lists.get(wish.district)
  const { items, nextCursor, count } = await readPage(context, { look, list, lists }, wish)
  const isFirst = wish.cursor === undefined
  const all = isFirst ? (count ?? (await countAll(context, { look, list, lists }))) : null
  return { items: items.map((record) => showRecord(record, look)), nextCursor, count: all, withheld }
}

interface Listing {
  readonly look: Look
  readonly list: ListWish
  readonly lists: RecordLists
}

type StoredPage = Page<StoredRecord> & Pick<ListedPage, 'count'>

/** A list in the order of its table is read on from any place; of any other the order is held. */
async function readPage(
  { database }: Context,
  { look, list, lists }: Listing,
  { cursor, limit }: ListRecords,
): Promise<StoredPage> {
  const { tables, district } = look
  const read = <T>(work: (tx: Tx) => Promise<T>) => database.readDistrict(district.code, work)
  if (isInTableOrder(look, list)) {
    return read(async (tx) => ({
      ...(await listStored(tx, tables, { ...list, cursor, limit })),
      count: null,
    }))
  }
  const page = await readPlaces({ database }, { look, list, lists }, { cursor, limit })
  const items = await read((tx) => loadRecords(tx, tables, { ...list, places: page.places }))
  return { ...page, items }
}

/** Places of a list whose order is held. */
export function readPlaces(
  { database }: Pick<Context, 'database'>,
  { look, list, lists }: Listing,
  { cursor, limit }: PageRequest,
): Promise<ListedPage> {
  const { tables, district } = look
  const { filters, words = '', sort } = list
  const name = JSON.stringify([tables.registry, filters, words, sort])
  return pageOfList(lists, { list: name, cursor, limit }, (rows) =>
    database.readDistrict(district.code, (tx) => listKeys(tx, tables, { ...list, cursor, limit: rows })),
  )
}

export function isInTableOrder({ registry }: Look, { filters, words, sort }: ListWish): boolean {
  return sort.field === registry.key[0] && filters.length === 0 && (words ?? '') === ''
}

function countAll({ database }: Context, { look, list, lists }: Listing): Promise<number> {
  const { tables, district } = look
  const key = JSON.stringify([tables.registry, list.filters, list.words ?? ''])
  return countOnce(lists, key, () =>
    database.readDistrict(district.code, (tx) => countRecords(tx, tables, list)),
  )
}

function showRecord({ values, version }: StoredRecord, { registry }: Look): RecordView {
  return { key: recordKeyOf(values, registry), values, version }
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
