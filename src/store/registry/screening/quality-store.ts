/**
 * What the quality of a registry's figures is measured by: every version of a period's rows with the day on which it was recorded, and what was remarked on imports.
 *
 *     const rows = await loadVersionsOfPeriod(tx, tables, { period: '2025', fields: ['taxWanYuan'] })
 */
import type { Table } from '../../../table/table.ts'
import { defineStatements } from '../../engine/statement.ts'
import type { Tx } from '../../tx.ts'
import type { ReadColumn } from '../decode-copy.ts'
import type { RegistryTables } from '../registry-tables.ts'
import { copied, getPeriodColumn, inPeriods, plain } from './screen-text.ts'

export const qualityStatements = defineStatements('quality', {
  remarks: `select r.code, count(*)::int as count, (count(*) filter (where r.proposed is not null and r.decision is null and i.state = 'checked'))::int as open
    from registry_import i join registry_import_remark r on r.district = $1 and r.import_id = i.id
    where i.district = $1 and i.registry = $2 and i.state in ('checked', 'committed')
      and ($3::text is null or i.unit_id = any(string_to_array($3, ','))) group by r.code order by r.code`,
})

export interface PeriodWish {
  readonly period: string
  readonly fields: readonly string[]
}

/** Columns enterprise, day, isNow and the fields; the day is China's. */
export function loadVersionsOfPeriod(
  tx: Tx,
  tables: RegistryTables,
  { period, fields }: PeriodWish,
): Promise<Table> {
  const key = getPeriodColumn(tables)
  const columns = tables.columns.filter(({ field, isKey }) => !isKey && fields.includes(field))
  const own = columns.map(({ name }) => `, r.${name}`).join('')
  const part = (
    table: string,
    isNow: boolean,
  ) => `select r.enterprise, (r.recorded_at at time zone 'Asia/Shanghai')::date, ${isNow}${own}
    from ${table} r where r.district = $1 and ${inPeriods(`r.${key.name}`, key, [period])}`
  const read: readonly ReadColumn[] = [
    { field: 'enterprise', kind: 'reference', type: 'text' },
    { field: 'day', kind: 'date', type: 'date' },
    { field: 'isNow', kind: 'flag', type: 'boolean' },
    ...columns,
  ]
  return copied(tx, `${part(tables.current, true)} union all ${part(tables.history, false)}`, read)
}

/** The newest first. */
export async function listStoredPeriods(tx: Tx, tables: RegistryTables): Promise<readonly string[]> {
  const { name } = getPeriodColumn(tables)
  const text = `select distinct r.${name}::text as period from ${tables.current} r where r.district = $1 order by 1 desc`
  return (await tx.rows<{ period: string }>(plain(text), [tx.district])).map(({ period }) => period)
}

export interface RemarkTotal {
  readonly code: string
  readonly count: number
  /** Questions without an answer, of imports that are not stored yet. */
  readonly open: number
}

/** Of imports that were checked or stored; `units` are those whose imports count, undefined for all. */
export async function countImportRemarks(
  tx: Tx,
  { registry, units }: { readonly registry: string; readonly units: readonly string[] | undefined },
): Promise<readonly RemarkTotal[]> {
  return tx.rows<RemarkTotal>(qualityStatements.remarks, [tx.district, registry, units?.join(',') ?? null])
}
