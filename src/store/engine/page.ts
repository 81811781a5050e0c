/**
 * One page of a list and the opaque text that leads to the next one: the sort key of the page's last row.
 *
 *     const rows = await tx.rows<ViewRow>(statements.list, [tx.district, ...cursorKey(cursor, 2), limit + 1])
 *     return pageOf(rows, limit, (row) => [row.at, row.id])
 */
import { Refusal } from '../../domain/refusal.ts'

export interface Page<Item> {
  readonly items: readonly Item[]
  /** Null on the last page. */
  readonly nextCursor: string | null
}

export interface PageRequest {
  readonly cursor?: string | undefined
  /** 1 to 1000 over HTTP; exports may ask for more. */
  readonly limit: number
}

export type SortKey = readonly (string | number)[]

/** The page of rows that were asked for with one more than `limit`. */
export function pageOf<Item>(
  rows: readonly Item[],
  limit: number,
  keyOf: (row: Item) => SortKey,
): Page<Item> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return { items, nextCursor: hasMore ? encodeCursor(keyOf(last)) : null }
}

export function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url')
}

/** The key parts as parameters; all null on the first page. Text that we did not make is refused. */
export function cursorKey(cursor: string | undefined, length: number): readonly (string | number | null)[] {
  if (cursor === undefined) return Array<null>(length).fill(null)
  const key = parsed(cursor)
  const isKey =
    Array.isArray(key) &&
    key.length === length &&
    key.every((part) => typeof part === 'string' || Number.isFinite(part))
  if (!isKey) throw new Refusal('cursor-invalid', { cursor })
  return key
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** As `cursorKey`, for lists sorted by a moment and then by id. */
export function momentKey(cursor: string | undefined): readonly (string | number | null)[] {
  const key = cursorKey(cursor, 2)
  if (cursor === undefined) return key
  const [at, id] = key.map(String)
  const isKey = at !== undefined && moment.test(at) && !Number.isNaN(Date.parse(at)) && uuid.test(id ?? '')
  if (!isKey) throw new Refusal('cursor-invalid', { cursor })
  return key
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/** `like` pattern that finds the words literally. Null lets everything through. */
export function containing(words: string | undefined): string | null {
  const trimmed = words?.trim() ?? ''
  return trimmed === '' ? null : `%${trimmed.replace(/[\\%_]/g, '\\$&')}%`
}
