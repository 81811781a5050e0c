/**
 * All tables of a database with their classes: those stated in `table-classes.ts` and those that the registries' definitions asked for.
 *
 *     const { tenant, copied } = await loadTables(client)
 */
import type pg from 'pg'
import { tableClasses, tenantTables } from './table-classes.ts'

export interface Tables {
  /** Rows of one district, under row-level security. */
  readonly tenant: readonly string[]
  /** What a backup holds, in the order of references. What the schema's own steps write, and what is on its way in, is left out. */
  readonly copied: readonly string[]
  /** Working storage: rows on their way in. */
  readonly staging: readonly string[]
}

const madeBySteps: readonly string[] = ['migration', 'registry_table']

export async function loadTables(client: pg.ClientBase): Promise<Tables> {
  const result = await client.query<{ registry: string }>(
    'select registry from registry_table order by registry',
  )
  const registries = result.rows.map(({ registry }) => `registry_${registry.replaceAll('-', '_')}`)
  const rows = registries.flatMap((current) => [current, `${current}_history`])
  return {
    tenant: [...tenantTables, ...rows],
    copied: [...Object.keys(tableClasses).filter((table) => !madeBySteps.includes(table)), ...rows],
    staging: registries.map((current) => `${current}_staging`),
  }
}
