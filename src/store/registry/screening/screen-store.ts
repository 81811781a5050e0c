/**
 * Rows as the detectors of wrong data look at them: beside the same firm's row of a year before, with its industry; rows in staging as they will be.
 *
 *     const table = await loadStagedBeside(tx, staged, { fields: ['taxWanYuan'], from: '2025', to: '2025', skip: 0, most: 50_000 })
 *     // columns row, period, enterprise, industry, taxWanYuan, before taxWanYuan
 */
import { beforeField } from '../../../domain/registry/screen/sheet-of-table.ts'
import type { Table } from '../../../table/table.ts'
import type { Tx } from '../../tx.ts'
import { broughtValue, onKeys } from '../change-statements.ts'
import type { ReadColumn } from '../decode-copy.ts'
import type { RegistryColumn, RegistryTables } from '../registry-tables.ts'
import type { StagedChange } from '../staging-store.ts'
import { checkedId, copied, findPeriodColumn, getPeriodColumn, plain, within } from './screen-text.ts'

export interface StagedPeriod {
  /** `2025` or `2025-03`. */
  readonly period: string
  readonly rows: number
}

/** Periods in order; a registry without them has none. */
export async function countStagedPeriods(
  tx: Tx,
  { tables, importId }: Pick<StagedChange, 'tables' | 'importId'>,
): Promise<readonly StagedPeriod[]> {
  const period = findPeriodColumn(tables)
  if (period === undefined) return []
  const text = `select s.${period.name}::text as period, count(*)::int as rows from ${tables.staging} s
    where s.district = $1 and s.import_id = $2 group by 1 order by 1`
  return tx.rows<StagedPeriod>(plain(text), [tx.district, importId])
}

export interface Beside {
  readonly fields: readonly string[]
  /** Periods, both included. */
  readonly from: string
  readonly to: string
  readonly skip?: number
  readonly most?: number
}

export function loadStagedBeside(tx: Tx, staged: StagedChange, beside: Beside): Promise<Table> {
  const { tables, importId } = staged
  const period = getPeriodColumn(tables)
  const expressionOf = ({ field, name, isKey }: RegistryColumn) => {
    if (isKey) return `s.${name}`
    return staged.fields.includes(field) ? broughtValue(name, staged) : `c.${name}`
  }
  const from = `${tables.staging} s left join ${tables.current} c on c.district = $1 and ${onKeys(tables, 's', 'c')}`
  const where = `s.district = $1 and s.import_id = '${checkedId(importId)}' and ${within(`s.${period.name}`, period, beside)}`
  return load(tx, tables, {
    beside,
    text: {
      row: 's.row_number',
      own: 's',
      expressionOf,
      from,
      where,
      order: `s.${period.name}, s.row_number`,
    },
  })
}

/** Rows that stand in the registry; `besides` leaves those out that an import brings anew. */
export function loadStoredBeside(
  tx: Tx,
  tables: RegistryTables,
  beside: Beside & { readonly besides?: string },
): Promise<Table> {
  const period = getPeriodColumn(tables)
  const expressionOf = ({ name }: RegistryColumn) => `c.${name}`
  const others =
    beside.besides === undefined
      ? ''
      : ` and not exists (select 1 from ${tables.staging} s where s.district = $1
        and s.import_id = '${checkedId(beside.besides)}' and ${onKeys(tables, 's', 'c')})`
  const where = `c.district = $1 and ${within(`c.${period.name}`, period, beside)}${others}`
  return load(tx, tables, {
    beside,
    text: {
      row: '0',
      own: 'c',
      expressionOf,
      from: `${tables.current} c`,
      where,
      order: `c.${period.name}, c.enterprise`,
    },
  })
}

interface Texts {
  readonly row: string
  readonly own: 's' | 'c'
  readonly expressionOf: (column: RegistryColumn) => string
  readonly from: string
  readonly where: string
  readonly order: string
}

function load(
  tx: Tx,
  tables: RegistryTables,
  { beside, text }: { readonly beside: Beside; readonly text: Texts },
): Promise<Table> {
  const period = getPeriodColumn(tables)
  const columns = tables.columns.filter(({ field, isKey }) => !isKey && beside.fields.includes(field))
  const compared = columns.filter(({ type }) => type === 'double precision' || type === 'integer')
  const own = `${text.own}.${period.name}`
  const select = [
    `${text.row}::int`,
    own,
    `${text.own}.enterprise`,
    'e.industry_code',
    ...columns.map(text.expressionOf),
    ...compared.map(({ name }) => `p.${name}`),
  ]
  const page =
    beside.most === undefined
      ? ''
      : ` limit ${Math.trunc(beside.most)} offset ${Math.trunc(beside.skip ?? 0)}`
  const query = `select ${select.join(', ')} from ${text.from}
    left join ${tables.current} p on p.district = $1 and p.enterprise = ${text.own}.enterprise and p.${period.name} = ${aYearBefore(own, period)}
    left join registry_enterprise e on e.district = $1 and e.credit_code = ${text.own}.enterprise
    where ${text.where} order by ${text.order}${page}`
  const read: readonly ReadColumn[] = [
    { field: 'row', kind: 'integer', type: 'integer' },
    { field: 'period', kind: period.kind, type: period.type },
    { field: 'enterprise', kind: 'reference', type: 'text' },
    { field: 'industry', kind: 'industry-code', type: 'text' },
    ...columns,
    ...compared.map((column) => ({ ...column, field: beforeField(column.field) })),
  ]
  return copied(tx, query, read)
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
  const there = (name: string, alias: string) =>
    `exists (select 1 from ${name} ${alias} where ${alias}.district = $1${alias === 's' ? ' and s.import_id = $2' : ''}
      and ${alias}.enterprise = p.enterprise and ${alias}.${column.name} = $4::${column.type})`
  const text = `select p.enterprise as code, ${there(tables.staging, 's')} as brought, ${there(tables.current, 'c')} as stored
    from ${tables.current} p join registry_enterprise e on e.district = $1 and e.credit_code = p.enterprise and coalesce(e.status, 'active') = 'active'
    where p.district = $1 and p.${column.name} = $3::${column.type} and (${filled.join(' or ') || 'false'}) order by 1`
  const values = [tx.district, importId, before, period]
  const rows = await tx.rows<{ code: string; brought: boolean; stored: boolean }>(plain(text), values)
  const absent = rows.filter(({ brought, stored }) => !brought && !stored)
  return { expected: rows.length, codes: absent.map((row) => row.code) }
}

/** Firms in staging as they will be: columns row, creditCode and the fields. */
export function loadStagedFirms(tx: Tx, staged: StagedChange, fields: readonly string[]): Promise<Table> {
  const { tables, importId } = staged
  const columns = tables.columns.filter(({ field }) => fields.includes(field))
  const values = columns.map(({ field, name, isKey }) => {
    if (isKey) return `s.${name}`
    return staged.fields.includes(field) ? broughtValue(name, staged) : `c.${name}`
  })
  const query = `select s.row_number, ${values.join(', ')} from ${tables.staging} s
    left join ${tables.current} c on c.district = $1 and ${onKeys(tables, 's', 'c')}
    where s.district = $1 and s.import_id = '${checkedId(importId)}' order by s.row_number`
  return copied(tx, query, [{ field: 'row', kind: 'integer', type: 'integer' }, ...columns])
}

/** `2024-03` and `2024` are a year before `2025-03` and `2025`. */
function aYearBefore(expression: string, { kind }: RegistryColumn): string {
  if (kind === 'year') return `${expression} - 1`
  return `(left(${expression}, 4)::int - 1)::text || substr(${expression}, 5)`
}
