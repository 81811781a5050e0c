/**
 * What firms reported month after month, as it is stored and as an import brings it.
 *
 *     const table = await loadStoredSeries(tx, tables, { fields: ['taxWanYuan'], from: '2023-01', to: '2025-12', firms: ['9133…', null] })
 */
import type { Table } from '../../../table/table.ts'
import type { Tx } from '../../tx.ts'
import type { ReadColumn } from '../decode-copy.ts'
import type { RegistryTables } from '../registry-tables.ts'
import type { StagedChange } from '../staging-store.ts'
import { checkedCode, checkedId, copied, getPeriodColumn, plain, within } from './screen-text.ts'

export interface SeriesWish {
  readonly fields: readonly string[]
  /** Months, both included. */
  readonly from: string
  readonly to: string
  /** Codes of firms, the first included, the second not; null for no end. */
  readonly firms: readonly [string, string | null]
}

/** What is stored of the firms month after month: columns enterprise, period and the fields. */
export function loadStoredSeries(tx: Tx, tables: RegistryTables, wish: SeriesWish): Promise<Table> {
  return loadSeries(tx, tables, { wish, name: tables.current, only: '' })
}

/** What an import brings of them, with the number of each row. */
export function loadStagedSeries(
  tx: Tx,
  { tables, importId }: Pick<StagedChange, 'tables' | 'importId'>,
  wish: SeriesWish,
): Promise<Table> {
  const only = ` and r.import_id = '${checkedId(importId)}'`
  return loadSeries(tx, tables, { wish, name: tables.staging, only })
}

interface SeriesText {
  readonly wish: SeriesWish
  readonly name: string
  readonly only: string
}

function loadSeries(tx: Tx, tables: RegistryTables, { wish, name, only }: SeriesText): Promise<Table> {
  const period = getPeriodColumn(tables)
  const columns = tables.columns.filter(({ field, isKey }) => !isKey && wish.fields.includes(field))
  const [first, end] = wish.firms
  const upTo = end === null ? '' : ` and r.enterprise < '${checkedCode(end)}'`
  const select = [
    only === '' ? '0' : 'r.row_number',
    `r.${period.name}`,
    'r.enterprise',
    ...columns.map((column) => `r.${column.name}`),
  ]
  const query = `select ${select.join(', ')} from ${name} r where r.district = $1${only}
    and r.enterprise >= '${checkedCode(first)}'${upTo} and ${within(`r.${period.name}`, period, wish)}`
  const read: readonly ReadColumn[] = [
    { field: 'row', kind: 'integer', type: 'integer' },
    { field: 'period', kind: period.kind, type: period.type },
    { field: 'enterprise', kind: 'reference', type: 'text' },
    ...columns,
  ]
  return copied(tx, query, read)
}

/** Codes of the firms that an import brings rows about, in the order of the database. */
export async function listStagedFirms(
  tx: Tx,
  { tables, importId }: Pick<StagedChange, 'tables' | 'importId'>,
): Promise<readonly string[]> {
  const text = `select distinct s.enterprise as code from ${tables.staging} s where s.district = $1 and s.import_id = $2 order by 1`
  return (await tx.rows<{ code: string }>(plain(text), [tx.district, importId])).map(({ code: own }) => own)
}
