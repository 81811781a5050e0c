/**
 * Rows of a registry with periods as the detectors need them: what an import brings, and what is stored, of some firms in some periods.
 *
 *     const table = await loadStoredRows(tx, tables, { fields: ['taxWanYuan'], periods: ['2024', '2025'], firms: { from: '', to: null } })
 *     // columns row, period, enterprise, taxWanYuan
 *
 * Nothing is joined here: rows in staging have no statistics, and a server that takes them for few goes through all of the others for each of them.
 */
import type { Table } from '../../../table/table.ts'
import type { Tx } from '../../tx.ts'
import type { ReadColumn } from '../decode-copy.ts'
import type { RegistryTables } from '../registry-tables.ts'
import type { StagedChange } from '../staging-store.ts'
import {
  checkedCode,
  checkedId,
  copied,
  findPeriodColumn,
  getPeriodColumn,
  inPeriods,
  listOfCodes,
  plain,
} from './screen-text.ts'

type Staged = Pick<StagedChange, 'tables' | 'importId'>

/** Periods that an import brings, in order; a registry without them has none. */
export async function listStagedPeriods(tx: Tx, { tables, importId }: Staged): Promise<readonly string[]> {
  const period = findPeriodColumn(tables)
  if (period === undefined) return []
  const text = `select distinct s.${period.name}::text as period from ${tables.staging} s where s.district = $1 and s.import_id = $2
    and s.${period.name} is not null order by 1`
  return (await tx.rows<{ period: string }>(plain(text), [tx.district, importId])).map((row) => row.period)
}

export interface StagedFirm {
  readonly code: string
  readonly rows: number
}

/** Firms that an import brings rows about, in the order of the database. */
export async function countStagedFirms(tx: Tx, { tables, importId }: Staged): Promise<readonly StagedFirm[]> {
  const text = `select s.enterprise as code, count(*)::int as rows from ${tables.staging} s
    where s.district = $1 and s.import_id = $2 and s.enterprise is not null group by 1 order by 1`
  return tx.rows<StagedFirm>(plain(text), [tx.district, importId])
}

/** From one code on until before another, null for no end; or these. */
export type FirmRange =
  | { readonly from: string; readonly to: string | null }
  | { readonly codes: readonly string[] }

export interface StoredWish {
  readonly fields: readonly string[]
  readonly periods: readonly string[]
  readonly firms: FirmRange
  /** Any so many. */
  readonly most?: number
}

export function loadStoredRows(tx: Tx, tables: RegistryTables, wish: StoredWish): Promise<Table> {
  const period = getPeriodColumn(tables)
  const within = inPeriods(`r.${period.name}`, period, wish.periods)
  const limit = wish.most === undefined ? '' : ` limit ${Math.trunc(wish.most)}`
  return loadRows(tx, tables, { ...wish, from: `${tables.current} r`, row: '0', where: `${within}${limit}` })
}

export function loadStagedRows(
  tx: Tx,
  { tables, importId }: Staged,
  wish: Pick<StoredWish, 'fields' | 'firms'>,
): Promise<Table> {
  const where = `r.import_id = '${checkedId(importId)}'`
  return loadRows(tx, tables, { ...wish, from: `${tables.staging} r`, row: 'r.row_number', where })
}

interface RowsWish extends Pick<StoredWish, 'fields' | 'firms'> {
  readonly from: string
  readonly row: string
  readonly where: string
}

function loadRows(tx: Tx, tables: RegistryTables, wish: RowsWish): Promise<Table> {
  const period = getPeriodColumn(tables)
  const columns = tables.columns.filter(({ field, isKey }) => !isKey && wish.fields.includes(field))
  const names = [wish.row, `r.${period.name}`, 'r.enterprise', ...columns.map(({ name }) => `r.${name}`)]
  const query = `select ${names.join(', ')} from ${wish.from} where r.district = $1 and ${ofFirms(wish.firms)} and ${wish.where}`
  const read: readonly ReadColumn[] = [
    { field: 'row', kind: 'integer', type: 'integer' },
    { field: 'period', kind: period.kind, type: period.type },
    { field: 'enterprise', kind: 'reference', type: 'text' },
    ...columns,
  ]
  return copied(tx, query, read)
}

function ofFirms(firms: FirmRange): string {
  if ('codes' in firms) return `r.enterprise = any(${listOfCodes(firms.codes)})`
  const end = firms.to === null ? '' : ` and r.enterprise < '${checkedCode(firms.to)}'`
  return `r.enterprise >= '${checkedCode(firms.from)}'${end}`
}

export interface Absent {
  /** Active firms that had figures in the period before. */
  readonly expected: number
  /** Those of them that an import and the registry have nothing of in the period. */
  readonly codes: readonly string[]
}

/** Who had some of the fields in the period before and has no row now. */
export async function findAbsent(
  tx: Tx,
  { tables, importId, fields }: StagedChange,
  { before, period }: { readonly before: string; readonly period: string },
): Promise<Absent> {
  const column = getPeriodColumn(tables)
  const filled = tables.columns
    .filter(({ field }) => fields.includes(field))
    .map(({ name }) => `p.${name} is not null`)
  // An `in` over a list is looked up in one pass, however little is known of the list.
  const text = `select count(*)::int as expected, coalesce(array_agg(code order by code) filter (where not brought and not stored), '{}') as codes
    from (select p.enterprise as code,
      p.enterprise in (select s.enterprise from ${tables.staging} s where s.district = $1 and s.import_id = $2 and s.${column.name} = $4::${column.type}) as brought,
      p.enterprise in (select c.enterprise from ${tables.current} c where c.district = $1 and c.${column.name} = $4::${column.type}) as stored
    from ${tables.current} p where p.district = $1 and p.${column.name} = $3::${column.type} and (${filled.join(' or ') || 'false'})
      and p.enterprise in (select e.credit_code from registry_enterprise e where e.district = $1 and coalesce(e.status, 'active') = 'active')) firms`
  const [absent] = await tx.rows<Absent>(plain(text), [tx.district, importId, before, period])
  return absent ?? { expected: 0, codes: [] }
}

/** Of each firm, or of each of these, the row of the last year or month that is stored: its keys and the fields. */
export function loadLatestRows(
  tx: Tx,
  tables: RegistryTables,
  { fields, codes }: { readonly fields: readonly string[]; readonly codes: readonly string[] | undefined },
): Promise<Table> {
  const columns = tables.columns.filter(({ field, isKey }) => isKey || fields.includes(field))
  const names = columns.map(({ name }) => `r.${name}`).join(', ')
  const of = codes === undefined ? '' : ` and r.enterprise = any(${listOfCodes(codes)})`
  const query = `select distinct on (r.enterprise) ${names} from ${tables.current} r where r.district = $1${of}
    order by r.enterprise desc, r.${getPeriodColumn(tables).name} desc`
  return copied(tx, query, columns)
}

/** Rows in staging as the file has them, of all firms or of these: columns row and the fields. */
export function loadStagedFirms(
  tx: Tx,
  { tables, importId }: Staged,
  { fields, codes }: { readonly fields: readonly string[]; readonly codes?: readonly string[] },
): Promise<Table> {
  const columns = tables.columns.filter(({ field }) => fields.includes(field))
  const names = columns.map(({ name }) => `s.${name}`).join(', ')
  const of = codes === undefined ? '' : ` and s.enterprise = any(${listOfCodes(codes)})`
  const query = `select s.row_number, ${names} from ${tables.staging} s
    where s.district = $1 and s.import_id = '${checkedId(importId)}'${of} order by s.row_number`
  return copied(tx, query, [{ field: 'row', kind: 'integer', type: 'integer' }, ...columns])
}
