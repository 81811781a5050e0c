/**
 * The cluster of many enterprises at once: columns `cluster`, `segment`, `clusterBasis` and the industry class in the edition of 2017, for the rows of a table that has
 * `enterprise`, `year`, `productCluster`, `industryCode` and `industryEdition`.
 *
 *     withColumns(facts, clusterColumns(facts, lists, clusterAssigner(setting)))
 *
 * Rows that agree in all that matters are decided once. `lists` are the rows of registry `cluster-list`: an entry is valid from `fromYear` to `toYear`, both included; where
 * two are, the later one counts.
 */
import { type CodeColumn, codeColumn, missingCode, valueAt } from '../../../table/column.ts'
import { groupRows } from '../../../table/group-rows.ts'
import { getCodeColumn, getColumn, numbersOf, type Table, withColumns } from '../../../table/table.ts'
import { takeValues } from '../../../table/take-rows.ts'
import type { ClusterAssigner, ClusterFacts } from './assign-cluster.ts'

export type ClusterColumns = Readonly<
  Record<'cluster' | 'segment' | 'clusterBasis' | 'industryCode', CodeColumn>
>

export function clusterColumns(facts: Table, lists: Table, assign: ClusterAssigner): ClusterColumns {
  const entries = findEntries(facts, lists)
  const listed = withColumns(facts, { entry: { kind: 'number', values: entries } })
  const deciding = ['entry', 'year', 'productCluster', 'industryCode', 'industryEdition']
  const { ids, firstRows } = groupRows(listed, deciding)
  const decided = Array.from(firstRows, (row) =>
    assign(factsOf(facts, lists, { row, entry: entries[row] ?? -1 })),
  )
  const columnOf = (name: 'cluster' | 'segment' | 'basis' | 'industryCode') => {
    return takeValues(codeColumn(decided.map((one) => one[name])), ids) as CodeColumn
  }
  return {
    cluster: columnOf('cluster'),
    segment: columnOf('segment'),
    clusterBasis: columnOf('basis'),
    industryCode: columnOf('industryCode'),
  }
}

function factsOf(
  facts: Table,
  lists: Table,
  { row, entry }: { readonly row: number; readonly entry: number },
): ClusterFacts {
  const text = (name: string) => valueAt(getCodeColumn(facts, name), row) as string | null
  const cluster = entry < 0 ? null : (valueAt(getColumn(lists, 'cluster'), entry) as string | null)
  return {
    year: numbersOf(facts, 'year')[row] ?? Number.NaN,
    listed:
      cluster === null ? null : { cluster, fromYear: numbersOf(lists, 'fromYear')[entry] ?? Number.NaN },
    product: text('productCluster'),
    industryCode: text('industryCode'),
    edition: text('industryEdition') === '2011' ? '2011' : '2017',
  }
}

/** For each row the row of the list that is valid for it, or −1. */
function findEntries(facts: Table, lists: Table): Float64Array {
  const enterprises = getCodeColumn(facts, 'enterprise')
  const years = numbersOf(facts, 'year')
  const [from, to] = [numbersOf(lists, 'fromYear'), numbersOf(lists, 'toYear')]
  const entriesOf = entriesByCode(enterprises, getCodeColumn(lists, 'enterprise'))
  return Float64Array.from(years, (year, row) => {
    const valid = (entriesOf.get(enterprises.codes[row] ?? missingCode) ?? []).filter(
      (entry) => (from[entry] as number) <= year && !((to[entry] as number) < year),
    )
    return valid.reduce(
      (best, entry) => (best < 0 || (from[entry] as number) > (from[best] as number) ? entry : best),
      -1,
    )
  })
}

/** Codes of the enterprises as the facts have them → rows of the list. */
function entriesByCode(enterprises: CodeColumn, listed: CodeColumn): ReadonlyMap<number, readonly number[]> {
  const codes = new Map(enterprises.names.map((name, code) => [name, code]))
  const entries = new Map<number, number[]>()
  for (const [entry, code] of listed.codes.entries()) {
    const own = codes.get(listed.names[code] ?? '')
    if (own !== undefined) entries.set(own, [...(entries.get(own) ?? []), entry])
  }
  return entries
}
