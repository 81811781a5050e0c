/**
 * The enterprises that a round would ask: in business, with a row of the year, and of the towns, clusters and sizes that are chosen.
 *
 *     await loadCandidates(tx, snapshot, { year: 2025, aim: { towns: ['330212110'], clusters: [], sizes: [] } })
 */
import clusterList from '../../content/registries/cluster-list.ts'
import enterprise from '../../content/registries/enterprise.ts'
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import type { RoundAim } from '../../domain/confirmation/confirmation-view.ts'
import { clusterColumns } from '../../domain/registry/cluster/cluster-columns.ts'
import { loadColumns } from '../../store/registry/column-store.ts'
import { registryTables } from '../../store/registry/registry-tables.ts'
import type { Tx } from '../../store/tx.ts'
import { valueAt } from '../../table/column.ts'
import { joinColumns } from '../../table/join-columns.ts'
import { getColumn, numbersOf, type Table, withColumns } from '../../table/table.ts'
import { rowsWhere, takeRows } from '../../table/take-rows.ts'
import { assignerOf } from '../cluster-assigner.ts'
import type { Snapshot } from '../snapshot.ts'

export interface Candidate {
  /** Credit code. */
  readonly enterprise: string
  readonly town: string | null
}

export interface CandidateWish {
  readonly year: number
  readonly aim: RoundAim
}

/** States of an enterprise in which there is nobody to ask. */
export const goneStates: readonly string[] = ['cancelled', 'merged', 'moved-out']

export async function loadCandidates(
  tx: Tx,
  snapshot: Snapshot,
  { year, aim }: CandidateWish,
): Promise<readonly Candidate[]> {
  const table = await loadFacts(tx, snapshot, year)
  const at = (name: string, row: number) => valueAt(getColumn(table, name), row) as string | null
  const isChosen = (wanted: readonly string[], value: string | null) =>
    wanted.length === 0 || (value !== null && wanted.includes(value))
  return Array.from({ length: table.rowCount }, (_, row) => row).flatMap((row) => {
    const town = at('town', row)
    const isAsked =
      !goneStates.includes(at('status', row) ?? '') &&
      isChosen(aim.towns, town) &&
      isChosen(aim.sizes, at('size', row)) &&
      isChosen(aim.clusters, at('cluster', row))
    return isAsked ? [{ enterprise: at('enterprise', row) ?? '', town }] : []
  })
}

async function loadFacts(tx: Tx, snapshot: Snapshot, year: number): Promise<Table> {
  const load = (registry: typeof enterprise, fields: readonly string[]) =>
    loadColumns(tx, registryTables(registry), fields)
  const years = await load(enterpriseYear, ['enterprise', 'year', 'size', 'productCluster'])
  const firms = await load(enterprise, ['creditCode', 'town', 'status', 'industryCode', 'industryEdition'])
  const lists = await load(clusterList, ['enterprise', 'cluster', 'fromYear', 'toYear'])
  const rows = takeRows(years, rowsWhere(numbersOf(years, 'year'), year))
  const facts = joinColumns(rows, firms, {
    by: { enterprise: 'creditCode' },
    take: ['town', 'status', 'industryCode', 'industryEdition'],
  })
  return withColumns(facts, clusterColumns(facts, lists, assignerOf(snapshot)))
}
