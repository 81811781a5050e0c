/**
 * What an enterprise was in a year: its cluster with the reason, its industry class by name, its scale.
 *
 *     describeCluster(facts, { snapshot, looks })   // { cluster: { id: 'digital', … }, basis: 'class', because: … }
 */
import { industryClasses } from '../../content/industry/industry-classes.ts'
import type { ClusterFacts } from '../../domain/registry/cluster/assign-cluster.ts'
import type { EnterpriseDetail } from '../../domain/registry/enterprise/enterprise-view.ts'
import { entryInYear, latestYearRow } from '../../domain/registry/enterprise/rows-on-day.ts'
import type { RecordRow } from '../../domain/registry/registry.ts'
import { assignerOf } from '../cluster-assigner.ts'
import { referenceLabels } from '../registry/reference-labels.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Looks } from './look-at-enterprise.ts'

/** The rows, whole, that say what an enterprise was in a year. */
export interface YearFacts {
  readonly year: number
  readonly identity: RecordRow
  readonly years: readonly RecordRow[]
  readonly lists: readonly RecordRow[]
}

/** What a cluster is made from must all be visible; else the cluster would tell it. */
const clusterInputs = [
  ['cluster-list', 'cluster'],
  ['enterprise-year', 'productCluster'],
  ['enterprise', 'industryCode'],
] as const

export function describeCluster(
  facts: YearFacts,
  { snapshot, looks }: { readonly snapshot: Snapshot; readonly looks: Looks },
): EnterpriseDetail['cluster'] {
  const isOpen = clusterInputs.every(([registry, field]) =>
    looks[registry].fields.some(({ key }) => key === field),
  )
  if (!isOpen) return null
  const { cluster, segment, basis, because } = assignerOf(snapshot)(clusterFacts(facts))
  const labels = referenceLabels(snapshot).cluster
  const named = (id: string | null) =>
    id === null ? null : { id, label: labels.get(id) ?? { zh: id, en: id } }
  return { year: facts.year, cluster: named(cluster), segment: named(segment), basis, because }
}

function clusterFacts({ year, identity, years, lists }: YearFacts): ClusterFacts {
  const entry = entryInYear(lists, year)
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    year,
    listed: entry === undefined ? null : { cluster: String(entry.cluster), fromYear: Number(entry.fromYear) },
    product: text(latestYearRow(years, year)?.productCluster),
    industryCode: text(identity.industryCode),
    edition: identity.industryEdition === '2011' ? '2011' : '2017',
  }
}

const classNames = new Map(industryClasses.map(({ code, name }) => [code, name]))

export function describeIndustry(facts: YearFacts, snapshot: Snapshot): EnterpriseDetail['industry'] {
  const recorded = facts.identity.industryCode
  if (typeof recorded !== 'string') return null
  const { industryCode: code } = assignerOf(snapshot)(clusterFacts(facts))
  return { recorded, code, name: classNames.get(code ?? '') ?? null }
}

export function describeScale(
  { year, years }: YearFacts,
  { 'enterprise-year': look }: Looks,
): EnterpriseDetail['scale'] {
  const row = latestYearRow(years, year, ['isAboveScale', 'size'])
  if (row === undefined) return null
  const seen = (field: string) => (look.fields.some(({ key }) => key === field) ? (row[field] ?? null) : null)
  const isAboveScale = seen('isAboveScale')
  const size = seen('size')
  return {
    year: Number(row.year),
    isAboveScale: typeof isAboveScale === 'boolean' ? isAboveScale : null,
    size: typeof size === 'string' ? size : null,
  }
}
