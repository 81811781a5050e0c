/**
 * Rows of a registry, read: one with its history, or page after page of a filtered list. What may be seen of them is decided before (`fields`, `filters`).
 *
 *     const page = await listRecords(tx, tables, { fields, filters, sort, words: '精密', cursor, limit: 200 })
 */

import { Refusal } from '../../domain/refusal.ts'
import type { FieldValue } from '../../domain/registry/registry.ts'
import { cursorKey, type Page, type PageRequest, pageOf, type SortKey } from '../engine/page.ts'
import type { Tx } from '../tx.ts'
import {
  countText,
  findText,
  historyText,
  type ListOrder,
  type ListWish,
  orderText,
  rowsText,
} from './record-statements.ts'
import type { RegistryTables } from './registry-tables.ts'

export interface StoredRecord {
  readonly values: Readonly<Record<string, FieldValue>>
  readonly version: number
}

/** A version with its place in time. */
export interface RecordVersion extends StoredRecord {
  readonly recordedAt: Date
  readonly changeId: string
  /** In a dated registry: the days from which and until which it held; null for the one that holds now. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Null for the version that stands. */
  readonly replacedAt: Date | null
  readonly replacedBy: string | null
}

export type RecordKey = readonly (string | number)[]

type Row = Readonly<Record<string, FieldValue | Date>>

/** A row's place in a list: its value of the sort, then its key. */
export type ListedKey = SortKey

/** A page of the order of a list: the places of its rows, and what leads on from the last. */
export async function listKeys(
  tx: Tx,
  tables: RegistryTables,
  wish: ListOrder & PageRequest,
): Promise<Page<ListedKey>> {
  const after = wish.cursor === undefined ? undefined : readAfter(wish.cursor, tables)
  const { text, values } = orderText(tables, wish, { after, limit: wish.limit + 1 })
  const rows = await tx.rows<Row>({ name: '', text }, [tx.district, ...values])
  return pageOf(
    rows.map((row) => placeOf(row, tables)),
    wish.limit,
    (place) => place,
  )
}

/** The rows at these places, in their order; one that was changed since and is no longer in the list is left out. */
export async function loadRecords(
  tx: Tx,
  tables: RegistryTables,
  wish: ListWish & { readonly places: readonly ListedKey[] },
): Promise<readonly StoredRecord[]> {
  if (wish.places.length === 0) return []
  const fields = [...new Set([...wish.fields, ...tables.keys.map(({ field }) => field)])]
  const keys = wish.places.map(([, ...key]) => key)
  const { text, values } = rowsText(tables, { ...wish, fields }, keys)
  const rows = await tx.rows<Row>({ name: '', text }, [tx.district, ...values])
  return rows.map(({ version, ...shown }) => ({
    values: shown as Record<string, FieldValue>,
    version: Number(version),
  }))
}

export async function listRecords(
  tx: Tx,
  tables: RegistryTables,
  wish: ListWish & PageRequest,
): Promise<Page<StoredRecord>> {
  const { items: places, nextCursor } = await listKeys(tx, tables, wish)
  return { items: await loadRecords(tx, tables, { ...wish, places }), nextCursor }
}

function placeOf(row: Row, tables: RegistryTables): ListedKey {
  return [row.sortKey, ...tables.keys.map((_, index) => row[`k${index}`])].map((part) =>
    // JSON knows no infinity.
    part === Number.POSITIVE_INFINITY
      ? 'Infinity'
      : part === Number.NEGATIVE_INFINITY
        ? '-Infinity'
        : (part as string | number),
  )
}

function readAfter(cursor: string, tables: RegistryTables): readonly (string | number)[] {
  const key = cursorKey(cursor, tables.keys.length + 1)
  if (key.includes(null)) throw new Refusal('cursor-invalid', { cursor })
  return key as readonly (string | number)[]
}

export async function countRecords(
  tx: Tx,
  tables: RegistryTables,
  wish: Omit<ListOrder, 'sort'>,
): Promise<number> {
  const { text, values } = countText(tables, wish)
  const [found] = await tx.rows<{ count: number }>({ name: '', text }, [tx.district, ...values])
  return found?.count ?? 0
}

export async function findRecord(
  tx: Tx,
  tables: RegistryTables,
  key: RecordKey,
): Promise<RecordVersion | undefined> {
  const statement = { name: `${tables.current}.find`, text: findText(tables) }
  const [row] = await tx.rows<Row>(statement, [tx.district, ...key])
  return row === undefined ? undefined : versionOf(row)
}

/** Former versions, newest first. */
export async function listVersions(
  tx: Tx,
  tables: RegistryTables,
  key: RecordKey,
): Promise<readonly RecordVersion[]> {
  const statement = { name: `${tables.current}.history`, text: historyText(tables) }
  return (await tx.rows<Row>(statement, [tx.district, ...key])).map(versionOf)
}

/** Every row about one enterprise with its former versions, in no order: those whose key begins with its credit code. */
export async function listVersionsAbout(
  tx: Tx,
  tables: RegistryTables,
  code: string,
): Promise<readonly RecordVersion[]> {
  const current = { name: `${tables.current}.about`, text: findText(tables, 1) }
  const former = { name: `${tables.current}.about-former`, text: historyText(tables, 1) }
  const rows = await tx.rows<Row>(current, [tx.district, code])
  return [...rows, ...(await tx.rows<Row>(former, [tx.district, code]))].map(versionOf)
}

function versionOf(row: Row): RecordVersion {
  const { _version, _recordedAt, _changeId, _validFrom, _validTo, _replacedAt, _replacedBy, ...values } = row
  return {
    values: values as Record<string, FieldValue>,
    version: Number(_version),
    recordedAt: _recordedAt as Date,
    changeId: String(_changeId),
    validFrom: (_validFrom as string | undefined) ?? null,
    validTo: (_validTo as string | undefined) ?? null,
    replacedAt: (_replacedAt as Date | undefined) ?? null,
    replacedBy: (_replacedBy as string | undefined) ?? null,
  }
}
