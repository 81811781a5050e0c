/**
 * Clusters that are listed and counted without a scale: `做大做强高端装备、新材料、生物医药三大产业集群`,
 * `打造2个产业集群，包括新材料、生物医药`.
 */
import type { TextRange } from '../../compiled-plan.ts'
import type { Passage } from '../../scan/scanned-text.ts'
import { rangeOf, speakPassage } from '../spoken.ts'
import { mayNameCluster } from './cluster-name.ts'
import type { ClusterYears } from './find-listed-clusters.ts'
import { draftCluster, type FoundCluster } from './found-cluster.ts'
import { governingYear, sentenceAround } from './governing-year.ts'
import { namesBefore, namesBehind } from './listed-names.ts'

const counted =
  /(?:\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个|大)(?<kind>[^,。;:、()\d亿]{0,12}?)(?:先进制造业集群|产业集群|集群)(?!化|培育名单)/dg
const past =
  /(?:形成|培育|打造|建成|拥有|集聚|涌现)了|已(?:经)?(?:形成|建成|培育|拥有)|现有|入选|拥有|获批|获评|列入|目前/
/** 6大板块的智能装备集群: what is counted are its parts. */
const parts = /^(?:板块|环节|领域|方面|品类|链条|方向)/
const wanted = /打造|建设|形成|培育|发展|聚焦|做强|做大|做优|构建|建成|壮大|推进|推动|围绕|提升/

export function findCountedClusters(
  text: string,
  passages: readonly Passage[],
  years: ClusterYears,
): readonly FoundCluster[] {
  return passages.flatMap((passage) => {
    if (!passage.reading.includes('集群')) return []
    return [...passage.reading.matchAll(counted)].flatMap((match) => readOne({ text, passage, years }, match))
  })
}

interface Source {
  readonly text: string
  readonly passage: Passage
  readonly years: ClusterYears
}

/** 4个骨干产业集群,包括甲、乙、丙、丁. */
function itemsBehind(reading: string, end: number, count: number | null): readonly TextRange[] {
  const sentence = { start: end, end: sentenceAround(reading, end).end }
  return (count === null ? undefined : namesBehind(reading, sentence, count))?.items ?? []
}

function readOne({ text, passage, years }: Source, match: RegExpExecArray): readonly FoundCluster[] {
  const { reading } = passage
  const [start] = match.indices?.groups?.kind ?? [match.index]
  const end = match.index + match[0].length
  const from = sentenceAround(reading, start).start
  const clause = reading.slice(from, sentenceAround(reading, end, '。;').end)
  if (parts.test(match.groups?.kind ?? '') || past.test(clause) || !wanted.test(reading.slice(from, start)))
    return []
  const anchor = { amount: 0, printed: '', isTier: false, span: { start, end }, at: start }
  const before = namesBefore(reading, anchor, { start: from, end })
  const items = before.items.length === before.count ? before.items : itemsBehind(reading, end, before.count)
  if (!items.every((at) => mayNameCluster(reading.slice(at.start, at.end)))) return []
  const spoken = speakPassage(text, passage)
  const year = governingYear(reading, start)
  if (year !== null && years.written !== null && year < years.written) return []
  const extent = rangeOf(spoken, { start: from, end })
  const rest = {
    spoken,
    section: passage.section,
    extent,
    amount: null,
    tier: null,
    year: null,
    doubts: ['scale-missing'],
  }
  return items.map((name) => draftCluster({ ...rest, name }))
}
