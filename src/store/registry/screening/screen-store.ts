/**
 * Rows of a registry with periods as the detectors need them: what an import brings, and what is stored, of some firms in some periods.
 *
 *     const table = await loadStoredRows(tx, tables, { fields: ['taxWanYuan'], periods: ['2024', '2025'], firms: { from: '', to: null } })
 *     // columns row, period, enterprise, taxWanYuan
 *
 * Nothing is joined here: rows in staging have no statistics, and a server that takes them for few goes through all of the others for each of them.
 */
import type { CodeList } from '../../../base/code-list.ts'
import type { Table } from '../../../table/table.ts'
import type { Tx } from '../../tx.ts'
import type { ReadColumn } from '../decode-copy.ts'
import type { RegistryTables } from '../registry-tables.ts'
import type { StagedChange } from '../staging-store.ts'
import {
  checkedCode,
  checkedId,
  copied,
  copiedParts,
  getPeriodColumn,
  inPeriods,
  listOfCodes,
  plain,
} from './screen-text.ts'

type Staged = Pick<StagedChange, 'tables' | 'importId'>

export async function countStagedIn(tx: Tx, { tables, importId }: Staged, period: string): Promise<number> {
  const { name, type } = getPeriodColumn(tables)
  const text = `select count(*)::int as count from ${tables.staging} s where s.district = $1 and s.import_id = $2 and s.${name} = $3::${type}`
  const [found] = await tx.rows<{ count: number }>(plain(text), [tx.district, importId, period])
  return found?.count ?? 0
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
  /** Of a range, these. They are picked out of the rows of the periods; asked for as `firms` each is looked up in the index of the key. */
  readonly only?: readonly string[] | undefined
  /** Any so many. */
  readonly most?: number
  /** Firms, whose places the column `enterprise` then has. */
  readonly known?: CodeList
}

export function loadStoredRows(tx: Tx, tables: RegistryTables, wish: StoredWish): Promise<Table> {
  const period = getPeriodColumn(tables)
  const within = inPeriods(`r.${period.name}`, period, wish.periods)
  // As an expression: of a column the planner would take the index.
  const only = wish.only === undefined ? '' : ` and (r.enterprise || '') = any(${listOfCodes(wish.only)})`
  const limit = wish.most === undefined ? '' : ` limit ${Math.trunc(wish.most)}`
  const where = `${within}${only}${limit}`
  return loadRows(tx, tables, { ...wish, from: `${tables.current} r`, row: '0', where })
}

export function loadStagedRows(
  tx: Tx,
  { tables, importId }: Staged,
  wish: Pick<StoredWish, 'fields' | 'firms' | 'known'>,
): Promise<Table> {
  const where = `r.import_id = '${checkedId(importId)}'`
  return loadRows(tx, tables, { ...wish, from: `${tables.staging} r`, row: 'r.row_number', where })
}

/** Rows that are read at once. */
const partRows = 50_000

/** All rows in staging, some after the others: columns row, period, enterprise and the fields. */
export function loadStagedParts(
  tx: Tx,
  { tables, importId }: Staged,
  wish: Pick<StoredWish, 'fields' | 'known'>,
): AsyncIterable<Table> {
  const where = `r.import_id = '${checkedId(importId)}'`
  const from = `${tables.staging} r`
  const firms = { from: '', to: null }
  const { query, read } = rowsQuery(tables, { ...wish, firms, from, row: 'r.row_number', where })
  return copiedParts(tx, query, { read, most: partRows })
}

interface RowsWish extends Pick<StoredWish, 'fields' | 'firms' | 'known'> {
  readonly from: string
  readonly row: string
  readonly where: string
}

function loadRows(tx: Tx, tables: RegistryTables, wish: RowsWish): Promise<Table> {
  const { query, read } = rowsQuery(tables, wish)
  return copied(tx, query, read)
}

function rowsQuery(tables: RegistryTables, wish: RowsWish) {
  const period = getPeriodColumn(tables)
  const columns = tables.columns.filter(({ field, isKey }) => !isKey && wish.fields.includes(field))
  const names = [wish.row, `r.${period.name}`, 'r.enterprise', ...columns.map(({ name }) => `r.${name}`)]
  const query = `select ${names.join(', ')} from ${wish.from} where r.district = $1 and ${ofFirms(wish.firms)} and ${wish.where}`
  const read: readonly ReadColumn[] = [
    { field: 'row', kind: 'integer', type: 'integer' },
    { field: 'period', kind: period.kind, type: period.type },
    { field: 'enterprise', kind: 'reference', type: 'text', known: wish.known },
    ...columns,
  ]
  return { query, read }
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

export interface AbsentWish {
  readonly before: string
  readonly period: string
  /** Rows of the period that an import brings. */
  readonly present: number
  /** From 0 to 1: an import that leaves out no more than this of those who are expected means to bring all. */
  readonly leftOut: number
}

/** Who had some of the fields in the period before and has no row now. Where more are expected than an import that means to bring all can leave out, none are looked for. */
export async function listAbsent(
  tx: Tx,
  { tables, importId, fields }: StagedChange,
  { before, period, present, leftOut }: AbsentWish,
): Promise<Absent> {
  const { name, type } = getPeriodColumn(tables)
  const filled = tables.columns
    .filter(({ field }) => fields.includes(field))
    .map((column) => `p.${column.name} is not null`)
  const stored = `${tables.current} c where c.district = $1 and c.${name} = $4::${type}`
  // An `in` over a list is looked up in one pass, however little is known of the list.
  const text = `with most as (select floor((count(*) + $5) / (1 - $6::float8))::int as firms from ${stored}),
    expected as materialized (select p.enterprise as code from ${tables.current} p
      where p.district = $1 and p.${name} = $3::${type} and (${filled.join(' or ') || 'false'})
      and p.enterprise not in (select e.credit_code from registry_enterprise e where e.district = $1 and e.status <> 'active')
      limit (select firms + 1 from most))
    select count(*)::int as expected, coalesce(array_agg(code) filter (where not brought and not stored), '{}') as codes
    from (select code,
      code in (select s.enterprise from ${tables.staging} s where s.district = $1 and s.import_id = $2 and s.${name} = $4::${type}) as brought,
      code in (select c.enterprise from ${stored}) as stored
    from expected where (select count(*) from expected) <= (select firms from most)) firms`
  const values = [tx.district, importId, before, period, present, leftOut]
  const [absent] = await tx.rows<Absent>(plain(text), values)
  // Sorted here, since the database would sort those that are there as well.
  return absent === undefined ? { expected: 0, codes: [] } : { ...absent, codes: absent.codes.toSorted() }
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
