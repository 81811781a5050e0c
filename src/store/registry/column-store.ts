/**
 * A registry's rows as columns, for everything that computes over all of them.
 *
 *     const table = await loadColumns(tx, registryTables(enterpriseYear), ['enterprise', 'year', 'taxWanYuan'])
 *
 * In a dated registry `loadVersions` also brings what was true before, with the days from and until which it held.
 */

import type { Table } from '../../table/table.ts'
import { defineStatements } from '../engine/statement.ts'
import type { Tx } from '../tx.ts'
import { decodeCopy, type ReadColumn } from './decode-copy.ts'
import type { RegistryColumn, RegistryTables } from './registry-tables.ts'

export const columnStatements = defineStatements('columns', {
  count: `select count(*)::int as count from registry_change where district = $1 and ($2::text is null or registry = $2)`,
  lastChange: `select id from registry_change where district = $1 and registry = $2 order by at desc, id desc limit 1`,
})

export async function loadColumns(
  tx: Tx,
  tables: RegistryTables,
  fields: readonly string[] = tables.columns.map(({ field }) => field),
): Promise<Table> {
  const columns = chosen(tables, fields)
  const select = `select ${columns.map(({ name }) => name).join(', ')} from ${tables.current} where district = $1`
  return decodeCopy(tx.copyOut(`copy (${select}) to stdout (format binary)`), columns)
}

const recordedOn: ReadColumn = { field: 'recordedOn', kind: 'date', type: 'date' }

/** With the day on which each row came in or was last changed, in a column `recordedOn`. */
export async function loadDatedColumns(
  tx: Tx,
  tables: RegistryTables,
  fields: readonly string[],
): Promise<Table> {
  const columns = chosen(tables, fields)
  const names = columns.map(({ name }) => name).join(', ')
  const select = `select ${names}, (recorded_at at time zone 'Asia/Shanghai')::date from ${tables.current} where district = $1`
  return decodeCopy(tx.copyOut(`copy (${select}) to stdout (format binary)`), [...columns, recordedOn])
}

const validFrom: ReadColumn = { field: 'validFrom', kind: 'date', type: 'date' }
const validTo: ReadColumn = { field: 'validTo', kind: 'date', type: 'date' }

/** Versions that held on at least one day; `validTo` is the day after the last, missing for what holds now. */
export async function loadVersions(
  tx: Tx,
  tables: RegistryTables,
  fields: readonly string[],
): Promise<Table> {
  const columns = chosen(tables, fields)
  const names = columns.map(({ name }) => name).join(', ')
  const select = `select ${names}, valid_from, null::date from ${tables.current} where district = $1
    union all select ${names}, valid_from, valid_to from ${tables.history} where district = $1 and valid_from < valid_to`
  const read = [...columns, validFrom, validTo]
  return decodeCopy(tx.copyOut(`copy (${select.replace(/\s+/g, ' ')}) to stdout (format binary)`), read)
}

function chosen(tables: RegistryTables, fields: readonly string[]): readonly RegistryColumn[] {
  return tables.columns.filter(({ field }) => fields.includes(field))
}

/** Grows with every change to any registry of the district, or to that one: what was loaded at another count is no longer true. */
export async function countChanges(tx: Tx, registry: string | null = null): Promise<number> {
  const rows = await tx.rows<{ count: number }>(columnStatements.count, [tx.district, registry])
  return rows[0]?.count ?? 0
}

/** The id of the last change; null while there was none. */
export async function findLastChange(tx: Tx, registry: string): Promise<string | null> {
  const rows = await tx.rows<{ id: string }>(columnStatements.lastChange, [tx.district, registry])
  return rows[0]?.id ?? null
}
