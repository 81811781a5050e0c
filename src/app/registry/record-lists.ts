/**
 * Lists of records as they stand until some registry of the district changes: how long each is, and stretches of its order. To find the first page by a figure every row is
 * looked at; whoever reads on, and whoever else asks for the same list, pays for its own rows only.
 *
 *     const lists = await context.installation.lists.get('330212')
 *     const { places, nextCursor } = await pageOfList(lists, { list, cursor, limit: 50 }, load)
 */
import { encodeCursor, type Page } from '../../store/engine/page.ts'
import type { ListedKey } from '../../store/registry/record-store.ts'

export interface RecordLists {
  readonly version: number
  readonly counted: Map<string, Promise<number>>
  /** Where readers go on, by list and cursor. */
  readonly places: Map<string, Place>
  /** Rows of all stretches that are held. */
  heldRows: number
}

/** From a row of a stretch on. */
interface Place {
  readonly stretch: Promise<Page<ListedKey>>
  readonly from: number
}

export function emptyLists(version: number): RecordLists {
  return { version, counted: new Map(), places: new Map(), heldRows: 0 }
}

/** `key` names everything that the count depends on. One that fails is not kept. */
export function countOnce(
  { counted }: RecordLists,
  key: string,
  count: () => Promise<number>,
): Promise<number> {
  const known = counted.get(key)
  if (known !== undefined) return known
  if (counted.size >= mostCounts) counted.clear()
  const counting = count()
  counted.set(key, counting)
  counting.catch(() => counted.delete(key))
  return counting
}

const mostCounts = 1000

export interface ListPageWish {
  /** Names everything that the order depends on. */
  readonly list: string
  readonly cursor: string | undefined
  readonly limit: number
}

export interface ListedPage {
  readonly places: readonly ListedKey[]
  readonly nextCursor: string | null
  /** How many rows the list has, where that is known by now. */
  readonly count: number | null
}

/** `load` reads so many places of the list after the cursor. */
export async function pageOfList(
  lists: RecordLists,
  wish: ListPageWish,
  load: (rows: number) => Promise<Page<ListedKey>>,
): Promise<ListedPage> {
  const { list, cursor, limit } = wish
  const { stretch, from } = await placeFor(lists, wish, load)
  const { items, nextCursor } = await stretch
  const places = items.slice(from, from + limit)
  const last = places.at(-1)
  const isEnd = nextCursor === null && from + limit >= items.length
  const count = cursor === undefined && nextCursor === null ? items.length : null
  if (isEnd || last === undefined) return { places, nextCursor: null, count }
  const next = encodeCursor(last)
  const name = placeName(list, next)
  // A longer stretch may have been opened there meanwhile.
  if (!lists.places.has(name)) lists.places.set(name, { stretch, from: from + limit })
  return { places, nextCursor: next, count }
}

/** Rows of a stretch: few at first, since most readers look at the top of a list only, more for who reads on. */
const firstStretch = 2000
const nextStretch = 10_000
/** What is held, of about a hundred bytes a row. */
const mostRows = 400_000
const mostPlaces = 20_000

async function placeFor(
  lists: RecordLists,
  { list, cursor, limit }: ListPageWish,
  load: (rows: number) => Promise<Page<ListedKey>>,
): Promise<Place> {
  const name = placeName(list, cursor)
  const known = lists.places.get(name)
  if (known !== undefined) {
    const { items, nextCursor } = await known.stretch
    if (nextCursor === null || known.from + limit <= items.length) return known
    const opened = lists.places.get(name)
    if (opened !== undefined && opened !== known) return opened
  }
  const rows = known === undefined ? firstStretch : nextStretch
  return open(lists, name, load(Math.max(rows, limit)))
}

function open(lists: RecordLists, name: string, stretch: Place['stretch']): Place {
  const { places } = lists
  if (lists.heldRows >= mostRows || places.size >= mostPlaces) {
    places.clear()
    lists.heldRows = 0
  }
  const place = { stretch, from: 0 }
  places.set(name, place)
  stretch.then(
    ({ items }) => (lists.heldRows += items.length),
    () => places.delete(name),
  )
  return place
}

function placeName(list: string, cursor = ''): string {
  return `${list} ${cursor}`
}
