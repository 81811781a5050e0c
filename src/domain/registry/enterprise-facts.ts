/**
 * What formulas of every registry may read of the enterprise that a row is about, as it was in the row's year.
 *
 *     const facts = enterpriseFacts({ enterprises, enterpriseYears, lists }, clusterAssigner(setting))
 *     const titles = joinFacts({ table, period: { column: 'period', kind: 'year' } }, title, facts)   // with town, cluster, size, …
 *
 * An enterprise has one town and one cluster a year, so that sums by town and cluster add up to the district's.
 */
import { joinColumns } from '../../table/join-columns.ts'
import { getColumn, numbersOf, type Table, withColumns } from '../../table/table.ts'
import type { GroupedRows } from '../formula/evaluate/evaluate-measures.ts'
import type { ClusterAssigner } from './cluster/assign-cluster.ts'
import { clusterColumns } from './cluster/cluster-columns.ts'
import { isEnterprise, joinedKeys } from './joined-fields.ts'
import type { Registry } from './registry.ts'

export interface EnterpriseTables {
  /** Registry `enterprise`, each as it was at the end of each year, which stands in a column `year`. */
  readonly enterprises: Table
  /** Registry `enterprise-year`. */
  readonly enterpriseYears: Table
  /** Registry `cluster-list`. */
  readonly lists: Table
}

/** A row for each enterprise and year. */
export function enterpriseFacts(tables: EnterpriseTables, assign: ClusterAssigner): Table {
  const { enterprises, enterpriseYears, lists } = tables
  const keyed = withColumns(enterprises, { enterprise: getColumn(enterprises, 'creditCode') })
  const facts = joinColumns(keyed, enterpriseYears, {
    by: { enterprise: 'enterprise', year: 'year' },
    take: ['size', 'isAboveScale', 'productCluster'],
  })
  return withColumns(facts, clusterColumns(facts, lists, assign))
}

/** A registry's own field goes before a joined one of the same name. */
export function joinFacts(
  { table, period }: Pick<GroupedRows, 'table' | 'period'>,
  registry: Registry,
  facts: Table,
): Table {
  const enterprise = registry.fields.find(isEnterprise)
  if (enterprise === undefined) return table
  const periods = numbersOf(table, period.column)
  const years = period.kind === 'year' ? periods : periods.map((month) => Math.floor(month / 12))
  const own = new Set(registry.fields.map(({ key }) => key))
  // A name that no field has: keys are words without a blank.
  const dated = withColumns(table, { 'year of facts': { kind: 'number', values: years } })
  return joinColumns(dated, facts, {
    by: { [enterprise.key]: 'enterprise', 'year of facts': 'year' },
    take: joinedKeys.filter((key) => !own.has(key)),
  })
}
