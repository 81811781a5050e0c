/**
 * Clusters that running text lists with their scale.
 *
 *     打造绿色石化、汽车等2个万亿级产业集群         names before the scale
 *     培育千亿级新材料、百亿级生物医药产业集群       names after it
 *     形成2个千亿级产业集群（数字产业、高端装备）    names behind the clusters
 *     机电装备超百亿元、制冷家电超200亿元的产业集群   a scale for each name
 */
import type { TextRange } from '../../compiled-plan.ts'
import type { Passage } from '../../scan/scanned-text.ts'
import { type Spoken, speakPassage } from '../spoken.ts'
import { mayNameCluster } from './cluster-name.ts'
import { draftCluster, type FoundCluster } from './found-cluster.ts'
import { governingYear, sentenceAround } from './governing-year.ts'
import { isPlaceList, type NamedItems, namesAfter, namesBefore, namesBehind } from './listed-names.ts'
import { placesAround } from './places-around.ts'
import { findScales, type Scale } from './scale.ts'

export interface ClusterYears {
  /** When the plan ends; the year of clusters that name none. */
  readonly end: number | null
  /** When it was written: what was reached before is no goal. */
  readonly written: number | null
}

/** Places of a cluster that another sentence names. */
export interface PlacedCluster {
  readonly core: string
  readonly spoken: Spoken
  readonly places: readonly TextRange[]
}

export interface ListedClusters {
  readonly clusters: readonly FoundCluster[]
  readonly placed: readonly PlacedCluster[]
}

export function findListedClusters(
  text: string,
  passages: readonly Passage[],
  years: ClusterYears,
): ListedClusters {
  const clusters: FoundCluster[] = []
  const placed: PlacedCluster[] = []
  for (const passage of passages) {
    if (!/集群|产业/.test(passage.reading)) continue
    const spoken = speakPassage(text, passage)
    const scales = findScales(passage.reading)
    for (const [index, scale] of scales.entries()) {
      const between = {
        last: scales[index - 1]?.span.end ?? 0,
        next: scales[index + 1]?.span.start ?? passage.reading.length,
      }
      readScale({ passage, spoken, scale, years, between }, { clusters, placed })
    }
  }
  return { clusters, placed }
}

interface Reading {
  readonly passage: Passage
  readonly spoken: Spoken
  readonly scale: Scale
  readonly years: ClusterYears
  /** Ends of the neighbouring scales: a list never reaches over them. */
  readonly between: { readonly last: number; readonly next: number }
}

interface Collected {
  readonly clusters: FoundCluster[]
  readonly placed: PlacedCluster[]
}

/** What was reached, is had or was listed by others is no goal. */
const past =
  /(?:形成|培育|打造|建成|拥有|集聚|涌现)了|已(?:经)?(?:形成|建成|培育|拥有|成为)|现有|入选|拥有|去年|目前|近年来|以来/

function readScale(source: Reading, collected: Collected): void {
  const { passage, spoken, scale, years } = source
  const { reading } = passage
  const sentence = sentenceAround(reading, scale.span.start)
  const clause = sentenceAround(reading, scale.span.start, '。;')
  if (past.test(reading.slice(clause.start, scale.span.start))) return
  const printedYear = governingYear(reading, scale.span.start)
  if (printedYear !== null && years.written !== null && printedYear < years.written) return
  const named = findNames(source, sentence)
  if (named === undefined) return
  if (isPlaceList(reading, named.items)) {
    if (named.subject !== null) collected.placed.push({ core: named.subject, spoken, places: named.items })
    return
  }
  const where =
    named.items.length === 1 ? placesAround(spoken, { at: scale.span.end, ...source.between }) : []
  for (const name of named.items) {
    if (!mayNameCluster(reading.slice(name.start, name.end))) continue
    collected.clusters.push(
      draftCluster({
        spoken,
        name,
        section: passage.section,
        extent: rangeOfSentence(spoken, sentence),
        amount: scale.amount,
        tier: scale.isTier ? scale.printed : null,
        year: printedYear ?? years.end,
        doubts: printedYear === null && years.end !== null ? ['year-inherited'] : [],
        scaleAt: spoken.offsets[scale.at],
        where,
      }),
    )
  }
}

function findNames({ passage, scale, between }: Reading, sentence: TextRange): NamedItems | undefined {
  const { reading } = passage
  const bounds = {
    start: Math.max(sentence.start, between.last),
    end: Math.min(sentence.end, between.next),
  }
  const after = namesAfter(reading, scale, { bounds, sentenceEnd: sentence.end })
  if (after === undefined) return undefined
  if (after.items.length > 0) return after
  const before = namesBefore(reading, scale, bounds)
  if (before.items.length > 0) return before
  return namesBehind(reading, { start: after.end, end: sentence.end }, before.count)
}

function rangeOfSentence({ offsets }: Spoken, { start, end }: TextRange): TextRange {
  return { start: offsets[start] ?? 0, end: (offsets[Math.max(start, end - 1)] ?? 0) + 1 }
}
