/**
 * Clusters that have a heading of their own: under a heading of a tier (两大千亿级产业集群), or named 集群 by the heading itself.
 *
 *     findHeadedClusters(scanned, years)   // cluster 数字产业集群, its segments 集成电路 …, the emerging groups
 */
import type { OutlineNode } from '../../compiled-plan.ts'
import type { Passage, ScannedText } from '../../scan/scanned-text.ts'
import { speak, speakPassage } from '../spoken.ts'
import { readClusterBody } from './cluster-body.ts'
import { clusterCore, clusterNameSpan, isGeneralName, mayNameCluster } from './cluster-name.ts'
import type { ClusterYears } from './find-listed-clusters.ts'
import { draftCluster, type FoundCluster } from './found-cluster.ts'
import { governingYear } from './governing-year.ts'
import { splitItems } from './list-items.ts'
import { type BodyScale, readBodyScale } from './read-body-scale.ts'
import { findScales, type Scale } from './scale.ts'

interface Group {
  readonly kind: 'cluster' | 'emerging'
  readonly tier: Scale | null
  /** False where only the word 集群 makes it a group: then its parts must say so themselves. */
  readonly isCounted: boolean
}

interface Plan {
  readonly scanned: ScannedText
  readonly years: ClusterYears
  readonly passages: ReadonlyMap<string | null, readonly Passage[]>
  readonly groups: Map<string, Group>
  readonly clusters: Map<string, FoundCluster>
}

export function findHeadedClusters(scanned: ScannedText, years: ClusterYears): readonly FoundCluster[] {
  const passages = Map.groupBy(scanned.passages, ({ section }) => section)
  const plan: Plan = { scanned, years, passages, groups: new Map(), clusters: new Map() }
  for (const node of scanned.outline) readNode(plan, node)
  return [...plan.clusters.values()]
}

function readNode(plan: Plan, node: OutlineNode): void {
  const group = readGroup(node.title)
  if (group !== undefined) {
    plan.groups.set(node.id, group)
    putListed(plan, node, group)
    return
  }
  const above = node.parent ?? ''
  const parent = plan.groups.get(above)
  const cluster = plan.clusters.get(above)
  if (parent?.isCounted === false && !namesCluster(node.title) && bodyScale(plan, node) === undefined) return
  if (parent !== undefined) put(plan, node, { kind: parent.kind, tier: parent.tier, parentSection: null })
  else if (cluster !== undefined && cluster.kind !== 'emerging') readSegment(plan, node, above)
  else if (namesCluster(node.title)) put(plan, node, { kind: 'cluster', tier: null, parentSection: null })
}

/** `两大千亿级产业集群`, `X个新兴和未来产业群`: a heading of several, naming none. */
function readGroup(title: string): Group | undefined {
  if (title.length > 30 || !/(集群|产业群|产业)(?:体系)?$/.test(title)) return undefined
  const tier = findScales(title).at(-1) ?? null
  const isCounted =
    tier !== null || (/[\dX一二两三四五六七八九十N][个大]/.test(title) && title.includes('群'))
  const words = title.replace(tier?.printed ?? '', '').replace(/[^\u4e00-\u9fffX]/g, '')
  const name = clusterCore(words.slice(clusterNameSpan(words, { start: 0, end: words.length }).start))
  if (!isGeneralName(name)) return undefined
  const isEmerging = tier === null && /新兴|未来/.test(title)
  if (tier === null && !isEmerging && !/群$|体系$/.test(title)) return undefined
  return { kind: isEmerging ? 'emerging' : 'cluster', tier, isCounted }
}

function namesCluster(title: string): boolean {
  if (title.length > 26 || !/集群(?:建设)?$/.test(title) || /[、,]/.test(title)) return false
  const span = clusterNameSpan(title, { start: 0, end: title.length })
  return mayNameCluster(clusterCore(title.slice(span.start, span.end)))
}

/** `——千亿级产业集群：新能源、绿色食品。`: a list and nothing else stands under the heading. */
function putListed(plan: Plan, node: OutlineNode, { tier }: Group): void {
  const passage = (plan.passages.get(node.id) ?? []).find(({ kind }) => kind === 'text')
  const list = /^[^,。;:]{2,120}(?=。?$)/.exec(passage?.reading ?? '')?.[0]
  if (passage === undefined || list === undefined || tier === null || !list.includes('、')) return
  const spoken = speakPassage(plan.scanned.text, passage)
  const items = splitItems(passage.reading, { start: 0, end: list.length })
  if (!items.every(({ start, end }) => mayNameCluster(list.slice(start, end)))) return
  const year = governingYear(node.title, node.title.length) ?? plan.years.end
  const shared = {
    spoken,
    section: node.id,
    extent: node.extent,
    amount: tier.amount,
    tier: tier.printed,
    year,
  }
  for (const [index, name] of items.entries()) {
    plan.clusters.set(`${node.id}/${index}`, draftCluster({ ...shared, name, doubts: [] }))
  }
}

interface Standing {
  readonly kind: FoundCluster['kind']
  readonly tier: Scale | null
  readonly parentSection: string | null
}

/** Parts of a cluster count where they have a scale of their own. */
function readSegment(plan: Plan, node: OutlineNode, above: string): void {
  const scale = bodyScale(plan, node)
  if (scale === undefined || node.title.length > 20) return
  put(plan, node, { kind: 'segment', tier: null, parentSection: above })
}

function bodyScale(plan: Plan, node: OutlineNode): BodyScale | undefined {
  return readBodyScale(
    (plan.passages.get(node.id) ?? []).map(({ reading }) => reading),
    plan.years,
  )
}

function put(plan: Plan, node: OutlineNode, { kind, tier, parentSection }: Standing): void {
  const { scanned, years, passages } = plan
  const spoken = speak(scanned.text, titleRange(scanned.text, node))
  const whole = { start: 0, end: spoken.reading.length }
  const name = clusterNameSpan(spoken.reading, whole)
  if (name.end - name.start < 2 || node.title.length > 26) return
  const own = kind === 'emerging' ? undefined : bodyScale(plan, node)
  const amount = own?.amount ?? tier?.amount ?? null
  const draft = draftCluster({
    spoken,
    name,
    section: node.id,
    extent: node.extent,
    amount,
    tier: tier?.printed ?? (own?.isTier === true ? own.printed : null),
    year: amount === null ? null : (own?.year ?? years.end),
    doubts: amount !== null && own?.year == null ? ['year-inherited'] : [],
  })
  const body = readClusterBody(
    (passages.get(node.id) ?? []).map((passage) => speakPassage(scanned.text, passage)),
  )
  plan.clusters.set(node.id, { ...draft, ...body, kind, parentSection, weight: own === undefined ? 1 : 2 })
}

function titleRange(text: string, { range, title, number }: OutlineNode) {
  const at = text.slice(range.start, range.end).indexOf(title, number?.length ?? 0)
  return at < 0 ? range : { start: range.start + at, end: range.start + at + title.length }
}
