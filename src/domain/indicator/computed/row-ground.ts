/**
 * The rows that formulas run over, with the town, cluster, size … of the enterprise that each is about, in the row's year.
 *
 *     const ground = prepareGround({ tables, registries, assign: clusterAssigner(setting) })
 *     ground.rowsOf('title')   // rows that hold at any time stand once in each year
 */
import { numbersOf, type Table } from '../../../table/table.ts'
import type { GroupedRows } from '../../formula/evaluate/evaluate-measures.ts'
import type { ClusterAssigner } from '../../registry/cluster/assign-cluster.ts'
import { type EnterpriseTables, enterpriseFacts, joinFacts } from '../../registry/enterprise-facts.ts'
import type { Registry } from '../../registry/registry.ts'
import { yearEndRows } from '../../registry/year-end-rows.ts'
import { rowsInPeriods } from '../compute-indicators.ts'

export interface GroundInput {
  /** Versions of the registry `enterprise`. */
  readonly enterprises: Table
  /** By registry: what formulas run over, and what the facts are made from. */
  readonly tables: ReadonlyMap<string, Table>
  readonly registries: readonly Registry[]
  readonly assign: ClusterAssigner
}

export type PeriodRows = Pick<GroupedRows, 'table' | 'period'>

export interface RowGround {
  /** Both included; the years of which the registry `enterprise-year` has rows. */
  readonly span: { readonly first: number; readonly last: number }
  /** A row for each enterprise and year. */
  readonly facts: Table
  readonly rowsOf: (registry: string) => PeriodRows
}

/** Undefined where there is no year with figures. */
export function prepareGround(input: GroundInput): RowGround | undefined {
  const { enterprises, assign } = input
  const enterpriseYears = getTable(input, 'enterprise-year')
  const span = spanOf(numbersOf(enterpriseYears, 'year'))
  if (span === undefined) return undefined
  const years = Array.from({ length: span.last - span.first + 1 }, (_, at) => span.first + at)
  const tables: EnterpriseTables = {
    enterprises: yearEndRows(enterprises, years, 'creditCode'),
    enterpriseYears,
    lists: getTable(input, 'cluster-list'),
  }
  const facts = enterpriseFacts(tables, assign)
  const made = new Map<string, PeriodRows>()
  return {
    span,
    facts,
    rowsOf: (id) => {
      const rows = made.get(id) ?? joinRows(input, id, { facts, span })
      made.set(id, rows)
      return rows
    },
  }
}

function joinRows(
  input: GroundInput,
  id: string,
  { facts, span }: Pick<RowGround, 'facts' | 'span'>,
): PeriodRows {
  const registry = input.registries.find((one) => one.id === id)
  if (registry === undefined) throw new Error(`there is no registry ${id}`)
  const rows = rowsInPeriods(getTable(input, id), registry, { ...span, kind: 'year' })
  return { ...rows, table: joinFacts(rows, registry, facts) }
}

function getTable({ tables }: GroundInput, id: string): Table {
  const table = tables.get(id)
  if (table === undefined) throw new Error(`the rows of registry ${id} were not loaded`)
  return table
}

function spanOf(years: Float64Array): RowGround['span'] | undefined {
  const known = years.filter((year) => !Number.isNaN(year))
  if (known.length === 0) return undefined
  return known.reduce(
    ({ first, last }, year) => ({ first: Math.min(first, year), last: Math.max(last, year) }),
    { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY },
  )
}
