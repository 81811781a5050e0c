/**
 * The records that a change touched: those that are still as it left them, those that were changed again since, and those that it removed.
 *
 *     const page = await listChangeKeys(tx, registryTables(enterpriseYear), { id, cursor, limit: 100 })
 */
import { Refusal } from '../../domain/refusal.ts'
import { cursorKey, type Page, type PageRequest, pageOf } from '../engine/page.ts'
import type { Tx } from '../tx.ts'
import type { RecordKey } from './record-store.ts'
import type { RegistryTables } from './registry-tables.ts'

/** Keys in the order of the table, each once. */
export async function listChangeKeys(
  tx: Tx,
  tables: RegistryTables,
  { id, cursor, limit }: PageRequest & { readonly id: string },
): Promise<Page<RecordKey>> {
  const after = cursor === undefined ? [] : cursorKey(cursor, tables.keys.length)
  if (after.includes(null)) throw new Refusal('cursor-invalid', { cursor: cursor ?? '' })
  const statement = { name: '', text: changeKeysText(tables, after.length > 0) }
  const rows = await tx.rows<Record<string, string | number>>(statement, [
    tx.district,
    id,
    limit + 1,
    ...after,
  ])
  const keys = rows.map((row) => tables.keys.map((_, index) => row[`k${index}`] ?? ''))
  return pageOf(keys, limit, (key) => key)
}

/** `$2` the change, `$3` how many, `$4` and on the parts of the last key before. */
export function changeKeysText({ keys, current, history }: RegistryTables, isLater: boolean): string {
  const parts = keys.map(({ name }) => `r.${name}`).join(', ')
  const named = keys.map(({ name }, index) => `r.${name} as k${index}`).join(', ')
  const marks = keys.map(({ type }, index) => `$${index + 4}::${type}`).join(', ')
  const after = isLater ? ` and (${parts}) > (${marks})` : ''
  const touched = [
    [current, 'change_id'],
    [history, 'change_id'],
    [history, 'replaced_by'],
  ].map(([table, by]) => `select ${named} from ${table} r where r.district = $1 and r.${by} = $2${after}`)
  const order = keys.map((_, index) => `k${index}`).join(', ')
  return `${touched.join(' union ')} order by ${order} limit $3`
}
