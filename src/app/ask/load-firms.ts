/**
 * Enterprises in business as far as a form may choose among them: town, cluster, and the side of the scale in the last year that has figures.
 *
 *     const firms = await loadFirms(tx, snapshot)
 *     firms.filter((firm) => isAimedAt(form.aim, firm)).length
 */
import clusterList from '../../content/registries/cluster-list.ts'
import enterprise from '../../content/registries/enterprise.ts'
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import type { AimedFirm } from '../../domain/registry/ask/form-aim.ts'
import { clusterColumns } from '../../domain/registry/cluster/cluster-columns.ts'
import { loadColumns } from '../../store/registry/column-store.ts'
import { registryTables } from '../../store/registry/registry-tables.ts'
import type { Tx } from '../../store/tx.ts'
import { valueAt } from '../../table/column.ts'
import { joinColumns } from '../../table/join-columns.ts'
import { getColumn, numbersOf, type Table, withColumns } from '../../table/table.ts'
import { rowsWhere, takeRows } from '../../table/take-rows.ts'
import { assignerOf } from '../cluster-assigner.ts'
import { goneStates } from '../confirmation/load-candidates.ts'
import type { Snapshot } from '../snapshot.ts'

export async function loadFirms(tx: Tx, snapshot: Snapshot): Promise<readonly AimedFirm[]> {
  const table = await loadFacts(tx, snapshot)
  const at = (name: string, row: number) => valueAt(getColumn(table, name), row)
  const text = (name: string, row: number) => at(name, row) as string | null
  return Array.from({ length: table.rowCount }, (_, row) => row)
    .filter((row) => !goneStates.includes(text('status', row) ?? ''))
    .map((row) => ({
      enterprise: text('enterprise', row) ?? '',
      town: text('town', row),
      cluster: text('cluster', row),
      isAboveScale: flagOf(at('isAboveScale', row)),
    }))
}

/** A column tells a flag as 0 or 1. */
function flagOf(value: unknown): boolean | null {
  return value === null ? null : value === 1
}

async function loadFacts(tx: Tx, snapshot: Snapshot): Promise<Table> {
  const load = (registry: typeof enterprise, fields: readonly string[]) =>
    loadColumns(tx, registryTables(registry), fields)
  const firms = await load(enterprise, ['creditCode', 'town', 'status', 'industryCode', 'industryEdition'])
  const years = await load(enterpriseYear, ['enterprise', 'year', 'isAboveScale', 'productCluster'])
  const lists = await load(clusterList, ['enterprise', 'cluster', 'fromYear', 'toYear'])
  const last = numbersOf(years, 'year').reduce((latest, year) => Math.max(latest, year), 0)
  const rows = takeRows(years, rowsWhere(numbersOf(years, 'year'), last))
  const joined = joinColumns(firms, rows, {
    by: { creditCode: 'enterprise' },
    take: ['isAboveScale', 'productCluster'],
  })
  const facts = withColumns(joined, {
    enterprise: getColumn(firms, 'creditCode'),
    year: { kind: 'number', values: new Float64Array(firms.rowCount).fill(last) },
  })
  return withColumns(facts, clusterColumns(facts, lists, assignerOf(snapshot)))
}
