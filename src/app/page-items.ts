/**
 * One page of a list that is already in memory. The cursor is opaque to callers; it holds the position, so a page asked again is the same page
 * as long as the list is.
 *
 *     pageItems(['a', 'b', 'c'], { limit: 2 })   // { items: ['a', 'b'], nextCursor: 'Mg' }
 */
import { Refusal } from '../domain/refusal.ts'

export interface PageWish {
  readonly cursor?: string | undefined
  readonly limit: number
}

export interface ItemPage<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

export function pageItems<Item>(all: readonly Item[], { cursor, limit }: PageWish): ItemPage<Item> {
  const start = cursor === undefined ? 0 : decodePosition(cursor)
  const end = start + limit
  return { items: all.slice(start, end), nextCursor: end < all.length ? encodePosition(end) : null }
}

function encodePosition(position: number): string {
  return Buffer.from(String(position)).toString('base64url')
}

function decodePosition(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString()
  if (!/^\d{1,9}$/.test(text)) throw new Refusal('cursor-invalid', { cursor })
  return Number(text)
}
