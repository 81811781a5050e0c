import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { cursorKey, type Page, pageOf } from '../../store/engine/page.ts'
import type { ListedKey } from '../../store/registry/record-store.ts'
import { emptyLists, pageOfList, type RecordLists } from './record-lists.ts'

let lists: RecordLists
let loads: { readonly cursor: string | undefined; readonly rows: number }[]
beforeEach(() => {
  lists = emptyLists(1)
  loads = []
})

/** A list of so many rows, sorted by a number that is also the key. */
function listOf(rowCount: number) {
  const all = Array.from({ length: rowCount }, (_, index): ListedKey => [index, index])
  return async (cursor: string | undefined, rows: number): Promise<Page<ListedKey>> => {
    loads.push({ cursor, rows })
    const from = cursor === undefined ? 0 : Number(cursorKey(cursor, 2)[0]) + 1
    return pageOf(all.slice(from, from + rows + 1), rows, (key) => key)
  }
}

function page(load: ReturnType<typeof listOf>, cursor: string | undefined, limit: number) {
  return pageOfList(lists, { list: 'by tax', cursor, limit }, (rows) => load(cursor, rows))
}

async function walk(load: ReturnType<typeof listOf>, limit: number) {
  const numbers: number[] = []
  let cursor: string | undefined
  do {
    const { places, nextCursor } = await page(load, cursor, limit)
    numbers.push(...places.map(([, key]) => Number(key)))
    cursor = nextCursor ?? undefined
  } while (cursor !== undefined)
  return numbers
}

const walks: readonly (readonly [number, number])[] = [
  [0, 50],
  [50, 50],
  [1999, 400],
  [2000, 400],
  [2001, 400],
  [25_000, 333],
]
for (const [rowCount, limit] of walks) {
  it(`${rowCount} rows in pages of ${limit} come once each and in their order`, async () => {
    const numbers = await walk(listOf(rowCount), limit)
    assert.deepEqual(
      numbers,
      Array.from({ length: rowCount }, (_, index) => index),
    )
  })
}

describe('a stretch', () => {
  it('is read once, however many ask for it at once, and however they go on', async () => {
    const load = listOf(1500)
    const asked = await Promise.all(Array.from({ length: 20 }, () => page(load, undefined, 50)))
    assert.equal(new Set(asked.map(({ nextCursor }) => nextCursor)).size, 1)
    await Promise.all(Array.from({ length: 20 }, () => walk(load, 50)))
    assert.equal(loads.length, 1)
  })

  it('is followed by a longer one, read once for all who reach its end', async () => {
    const load = listOf(5000)
    await Promise.all(Array.from({ length: 20 }, () => walk(load, 300)))
    assert.deepEqual(
      loads.map(({ rows }) => rows),
      [2000, 10_000],
    )
  })

  it('is opened at any cursor, one of another time too', async () => {
    const load = listOf(5000)
    const first = await page(load, undefined, 50)
    lists = emptyLists(2)
    const { places } = await page(load, first.nextCursor ?? '', 50)
    assert.equal(places[0]?.[1], 50)
  })

  it('that failed is read again', async () => {
    const load = listOf(10)
    await assert.rejects(
      pageOfList(lists, { list: 'by tax', cursor: undefined, limit: 5 }, () =>
        Promise.reject(new Error('gone')),
      ),
    )
    assert.equal((await page(load, undefined, 5)).places.length, 5)
  })
})

it('a list that is held whole tells how long it is, with its first page', async () => {
  const load = listOf(1234)
  const first = await page(load, undefined, 50)
  assert.equal(first.count, 1234)
  assert.equal((await page(load, first.nextCursor ?? '', 50)).count, null)
  lists = emptyLists(2)
  assert.equal((await page(listOf(5000), undefined, 50)).count, null)
})
