/**
 * What is asked of rows in staging together with what is stored, before they are applied: which are new, which belong elsewhere, what they will look like.
 *
 *     await listIncomplete(tx, staging, 'name')   // [17, 203]: new rows without a name
 */
import type { RecordRow } from '../../domain/registry/registry.ts'
import type { Tx } from '../tx.ts'
import { type Brought, broughtValue, onKeys } from './change-statements.ts'
import { isAboutEnterprise } from './record-statements.ts'
import type { RegistryTables } from './registry-tables.ts'
import { findPeriodColumn } from './screening/screen-text.ts'

export interface StagedImport {
  readonly tables: RegistryTables
  readonly importId: string
}

/** Periods that an import brings, in order; a registry without them has none. */
export async function listStagedPeriods(
  tx: Tx,
  { tables, importId }: StagedImport,
): Promise<readonly string[]> {
  const period = findPeriodColumn(tables)
  if (period === undefined) return []
  const text = `select distinct s.${period.name}::text as period from ${tables.staging} s where s.district = $1 and s.import_id = $2
    and s.${period.name} is not null order by 1`
  return (await tx.rows<{ period: string }>(plain(text), [tx.district, importId])).map((row) => row.period)
}

/** Rows whose key nobody has brought yet and in which the field is missing. */
export async function listIncomplete(
  tx: Tx,
  { tables, importId }: StagedImport,
  field: string,
): Promise<readonly number[]> {
  const name = columnName(tables, field)
  const text = `select s.row_number as "row" from ${tables.staging} s where s.district = $1 and s.import_id = $2 and s.${name} is null
    and not exists (select 1 from ${tables.current} c where c.district = $1 and ${onKeys(tables, 's', 'c')}) order by 1`
  return listRows(tx, text, [tx.district, importId])
}

/** Rows about enterprises that are not in any of the towns, or would be moved out of them. */
export async function listOutside(
  tx: Tx,
  { tables, importId }: StagedImport,
  towns: readonly string[],
): Promise<readonly number[]> {
  const code = isAboutEnterprise(tables) ? 'enterprise' : 'credit_code'
  const text = `select s.row_number as "row" from ${tables.staging} s
    left join registry_enterprise e on e.district = $1 and e.credit_code = s.${code}
    where s.district = $1 and s.import_id = $2 and (e.town is null or e.town <> all($3::text[])) order by 1`
  return listRows(tx, text, [tx.district, importId, towns])
}

export interface DoubledRow {
  readonly row: number
  /** The first row of the same key. */
  readonly first: number
  readonly key: string
}

/** Rows whose key stands in an earlier row already. */
export async function listDoubled(
  tx: Tx,
  { tables, importId }: StagedImport,
): Promise<readonly DoubledRow[]> {
  const keys = tables.keys.map(({ name }) => name).join(', ')
  const text = `select "row", first, key from (
      select s.row_number as "row", min(s.row_number) over (partition by ${keys}) as first, concat_ws(' ', ${keys}) as key
      from ${tables.staging} s where s.district = $1 and s.import_id = $2) k where "row" > first order by "row"`
  return tx.rows<DoubledRow>(plain(text), [tx.district, importId])
}

export interface MergedRows {
  readonly numbers: readonly number[]
  readonly rows: readonly RecordRow[]
}

/** The rows as they will be, of the fields that are asked for. */
export async function loadMerged(
  tx: Tx,
  { tables, importId, ...brought }: StagedImport & Brought,
  fields: readonly string[],
): Promise<MergedRows> {
  const columns = tables.columns.filter(({ field }) => fields.includes(field))
  const select = columns.map(({ field, name, isKey }) => {
    const stored = brought.fields.includes(field) ? broughtValue(name, brought) : `c.${name}`
    return `${isKey ? `s.${name}` : stored} as "${field}"`
  })
  const text = `select s.row_number as "row", ${select.join(', ')} from ${tables.staging} s
    left join ${tables.current} c on c.district = $1 and ${onKeys(tables, 's', 'c')}
    where s.district = $1 and s.import_id = $2 order by 1`
  const found = await tx.rows<{ readonly row: number } & RecordRow>(plain(text), [tx.district, importId])
  return { numbers: found.map(({ row }) => row), rows: found.map(({ row: _row, ...fields }) => fields) }
}

/** Versions of the stored rows by row number; those that are new are left out. The rows stay locked until the transaction ends. */
export async function lockVersions(
  tx: Tx,
  { tables, importId }: StagedImport,
): Promise<ReadonlyMap<number, number>> {
  const text = `select s.row_number as "row", c.version from ${tables.current} c
    join ${tables.staging} s on s.district = $1 and ${onKeys(tables, 's', 'c')}
    where c.district = $1 and s.import_id = $2 for update of c`
  const rows = await tx.rows<{ row: number; version: number }>(plain(text), [tx.district, importId])
  return new Map(rows.map(({ row, version }) => [row, version]))
}

async function listRows(tx: Tx, text: string, values: readonly unknown[]): Promise<readonly number[]> {
  return (await tx.rows<{ row: number }>(plain(text), values)).map(({ row }) => row)
}

function columnName({ columns, registry }: RegistryTables, field: string): string {
  const found = columns.find((column) => column.field === field)
  if (found === undefined) throw new Error(`registry ${registry} has no field ${field}`)
  return found.name
}

/** Made from definitions, so the server is not asked to keep them prepared. */
function plain(text: string): { readonly name: string; readonly text: string } {
  return { name: '', text: text.replace(/\s+/g, ' ').trim() }
}
