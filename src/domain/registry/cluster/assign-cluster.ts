/**
 * The one cluster that an enterprise is counted in in a year, and why: a list of enterprises goes before the main product, the product before the industry class.
 *
 *     const assign = clusterAssigner({ clusters, rules, conversions })
 *     assign({ year: 2025, listed: null, product: null, industryCode: 'C3985', edition: '2017' })
 *     // { cluster: 'digital', segment: 'digital/electronic-materials', basis: 'class', … }
 *
 * What a list or product names is a cluster or a segment; a segment counts to its cluster. A name that the plan does not have is passed over, and said to be.
 */
import type { Facts } from '../../../base/diagnostic.ts'
import type { Bilingual } from '../../bilingual.ts'
import { type ClusterExplanationCode, clusterExplanations } from '../../messages/cluster-remarks.ts'
import { renderBoth } from '../../messages/render-message.ts'
import type { ClassConversion } from '../industry-class.ts'
import type { ClusterBasis } from '../joined-fields.ts'
import { type ClusterNode, type ClusterRules, findClassRule, findClusterRules } from './cluster-rules.ts'

export interface ClusterSetting {
  readonly clusters: readonly ClusterNode[]
  readonly rules: readonly ClusterRules[]
  /** Classes of the edition of 2011 and what they became in 2017; others of 2011 tell nothing. */
  readonly conversions: readonly ClassConversion[]
}

export interface ClusterFacts {
  readonly year: number
  /** The list's entry that is valid in the year. */
  readonly listed: { readonly cluster: string; readonly fromYear: number } | null
  readonly product: string | null
  readonly industryCode: string | null
  /** Of the industry code; that of 2017 where nothing is said. */
  readonly edition: '2017' | '2011' | null
}

export interface ClusterAssignment {
  readonly cluster: string | null
  readonly segment: string | null
  readonly basis: ClusterBasis
  /** The industry class in the edition of 2017; null where it is not known. */
  readonly industryCode: string | null
  readonly because: Bilingual
}

export type ClusterAssigner = (facts: ClusterFacts) => ClusterAssignment

export function clusterAssigner(setting: ClusterSetting): ClusterAssigner {
  const places = placesOf(setting.clusters)
  const converted = new Map(setting.conversions.map(({ from, to }) => [from, to]))
  return (facts) => {
    const industryCode = toEdition2017(facts, converted)
    const context = { facts, setting, places, industryCode }
    const reasons: Bilingual[] = []
    for (const basis of ['list', 'product', 'class'] as const) {
      const { place, because } = findings[basis](context)
      reasons.push(...because)
      if (place !== null) return { ...place, basis, industryCode, because: joined(reasons) }
    }
    return { cluster: null, segment: null, basis: 'none', industryCode, because: joined(reasons) }
  }
}

interface Place {
  readonly cluster: string
  readonly segment: string | null
}

interface NamedPlace {
  readonly place: Place
  readonly name: string
}

interface Context {
  readonly facts: ClusterFacts
  readonly setting: ClusterSetting
  readonly places: ReadonlyMap<string, NamedPlace>
  readonly industryCode: string | null
}

interface Finding {
  readonly place: Place | null
  readonly because: readonly Bilingual[]
}

const findings = { list: findListed, product: findProduct, class: findClass } as const satisfies Record<
  Exclude<ClusterBasis, 'none'>,
  (context: Context) => Finding
>
const nothing: Finding = { place: null, because: [] }

function findListed({ facts: { listed }, places }: Context): Finding {
  if (listed === null) return nothing
  const { cluster, fromYear } = listed
  const found = places.get(cluster)
  if (found === undefined) return { place: null, because: [say('cluster-list-unknown', { cluster })] }
  return { place: found.place, because: [say('cluster-by-list', { cluster: found.name, fromYear })] }
}

function findProduct({ facts: { product }, places }: Context): Finding {
  if (product === null) return nothing
  const found = places.get(product)
  if (found === undefined) {
    return { place: null, because: [say('cluster-product-unknown', { cluster: product })] }
  }
  return { place: found.place, because: [say('cluster-by-product', { cluster: found.name })] }
}

function findClass({ facts, setting, places, industryCode: code }: Context): Finding {
  const former = facts.industryCode
  if (former === null) return { place: null, because: [say('cluster-class-missing', {})] }
  if (code === null) return { place: null, because: [say('cluster-class-unconverted', { former })] }
  const converted = code === former ? [] : [say('cluster-class-converted', { former, code })]
  const rules = findClusterRules(setting.rules, facts.year)
  const rule = rules === undefined ? undefined : findClassRule(rules, code)
  const found = places.get(rule?.to ?? '')
  if (rules === undefined || rule === undefined || found === undefined) {
    return { place: null, because: [...converted, say('cluster-class-outside', { code })] }
  }
  const because = [
    ...converted,
    say('cluster-by-class', { code, beginning: rule.beginning, cluster: found.name }),
    ...(rule.coverage === 'whole' && rule.also.length === 0 ? [] : [say('cluster-class-partly', {})]),
    ...(rules.isProposal ? [say('cluster-rule-proposed', {})] : []),
  ]
  return { place: found.place, because }
}

function toEdition2017(
  { industryCode, edition }: ClusterFacts,
  converted: ReadonlyMap<string, string>,
): string | null {
  if (industryCode === null || edition !== '2011') return industryCode
  return converted.get(industryCode) ?? null
}

function placesOf(clusters: readonly ClusterNode[]): ReadonlyMap<string, NamedPlace> {
  const places = new Map<string, NamedPlace>()
  for (const { id: cluster, name, segments } of clusters) {
    places.set(cluster, { place: { cluster, segment: null }, name })
    for (const segment of segments) {
      places.set(segment.id, { place: { cluster, segment: segment.id }, name: segment.name })
    }
  }
  return places
}

function say(code: ClusterExplanationCode, facts: Facts): Bilingual {
  return renderBoth(clusterExplanations[code], facts)
}

function joined(reasons: readonly Bilingual[]): Bilingual {
  return { zh: reasons.map(({ zh }) => zh).join(''), en: reasons.map(({ en }) => en).join(' ') }
}
