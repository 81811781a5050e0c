/**
 * Cursor paging, the same on every list: `?cursor=…&limit=…` in, `{ items, nextCursor }` out. A cursor is opaque text.
 */
import { z } from 'zod'

export const pageQuery = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  /** Whole list as a file instead of a JSON page. */
  format: z.enum(['json', 'csv', 'xlsx']).default('json'),
})

export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}

export const districtParams = z.object({ district: z.string().regex(/^\d{6}$/) })
export const year = z.coerce.number().int().min(2000).max(2100)
/** `?published=true` keeps generated and reported figures out. */
export const flag = z.enum(['true', 'false']).default('false')
