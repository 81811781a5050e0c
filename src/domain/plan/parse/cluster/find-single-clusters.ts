/**
 * A cluster named in passing with its scale: `新材料产业集群产值突破500亿元`, or several with theirs in turn.
 *
 *     到2025年,汽车零部件、生物医药产业集群规模分别达到500亿元、300亿元
 *     生物医药、新能源等2个产业集群营业收入突破千亿级
 *
 * In a paragraph that speaks of clusters an industry with its scale (`新材料产业规模突破500亿元`) is one too.
 */
import type { TextRange } from '../../compiled-plan.ts'
import type { Passage } from '../../scan/scanned-text.ts'
import { rangeOf, type Spoken, speakPassage } from '../spoken.ts'
import { clusterNameSpan, mayNameCluster } from './cluster-name.ts'
import type { ClusterYears } from './find-listed-clusters.ts'
import { draftCluster, type FoundCluster } from './found-cluster.ts'
import { governingYear } from './governing-year.ts'
import { splitItems } from './list-items.ts'
import { listStart, readCount } from './listed-names.ts'
import { placesAround } from './places-around.ts'
import { readBodyScale } from './read-body-scale.ts'
import { findScales, type Scale } from './scale.ts'

const measured =
  /(?<names>[^,。;:]{2,60}?)(?:等)?(?:(?<count>\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个|大|条)(?:支柱|主导|优势|重点|新兴|特色)*)?(?<noun>产业集群|制造业集群|集群|产业)(?:的)?(?:实现|完成|年|全年|工业|整体|总体)*(?:总?产值|产业规模|总?规模|营业总?收入|主营业务收入|主营收入|营收|销售收入|总?收入)?(?:力争|将|要|有望|确保|率先|均|全部|各)*(?<each>分别)?$/
/** `现代化工产业集群：到2025年，力争产值达到……`: a paragraph that opens with the name. */
const opening = /^(?<names>[^,。;:、]{2,20}?)(?:产业集群|集群)[:。]/
const past = /了|已|现有|目前|去年|同比|入选/

export function findSingleClusters(
  text: string,
  passages: readonly Passage[],
  years: ClusterYears,
): readonly FoundCluster[] {
  return passages.flatMap((passage) => {
    if (!passage.reading.includes('集群')) return []
    const spoken = speakPassage(text, passage)
    const opened = readOpening(spoken, passage, years)
    if (opened !== undefined) return [opened]
    const scales = findScales(passage.reading)
    return scales.flatMap((scale, index) => readOne({ passage, spoken, years, scales, index }, scale))
  })
}

function readOpening(spoken: Spoken, passage: Passage, years: ClusterYears): FoundCluster | undefined {
  const names = opening.exec(passage.reading)?.groups?.names
  if (names === undefined || !mayNameCluster(names)) return undefined
  const scale = readBodyScale([passage.reading], years)
  if (scale === undefined) return undefined
  const name = clusterNameSpan(passage.reading, { start: 0, end: names.length })
  const extent = rangeOf(spoken, { start: 0, end: passage.reading.length })
  const { amount, year } = scale
  const tier = scale.isTier ? scale.printed : null
  return draftCluster({
    spoken,
    name,
    section: passage.section,
    extent,
    amount,
    tier,
    year: year ?? years.end,
    doubts: [],
  })
}

interface Source {
  readonly passage: Passage
  readonly spoken: Spoken
  readonly years: ClusterYears
  readonly scales: readonly Scale[]
  readonly index: number
}

function readOne({ passage, spoken, years, scales, index }: Source, scale: Scale): readonly FoundCluster[] {
  const { reading } = passage
  const from = clauseOfName(reading, scale.span.start)
  const words = reading.slice(from, scale.span.start)
  const match = measured.exec(words.replace(ownMeasure, ''))
  const { names, noun, each, count } = match?.groups ?? {}
  if (match === null || names === undefined || past.test(words)) return []
  if (noun === '产业' && !reading.slice(0, from).includes('产业集群')) return []
  const year = governingYear(reading, scale.span.start)
  if (year !== null && years.written !== null && year < years.written) return []
  const named = { start: from + match.index, end: from + match.index + names.length }
  const isBefore = scale.span.start - from > match[0].length
  const list = isBefore ? { start: listStart(reading, named), end: named.end } : named
  const isList = each !== undefined || count !== undefined
  const items = isList ? splitItems(reading, list, count === undefined ? null : readCount(count)) : [list]
  return items.flatMap((item, place) => {
    const name = clusterNameSpan(reading, dropAdverbs(reading, item))
    const own = each === undefined ? scale : scales[index + place]
    if (own === undefined || !mayNameCluster(reading.slice(name.start, name.end))) return []
    const extent = rangeOf(spoken, { start: from, end: scale.span.end })
    const doubts = year === null ? ['year-inherited'] : []
    const tier = own.isTier ? own.printed : null
    return [
      draftCluster({
        spoken,
        name,
        section: passage.section,
        extent,
        amount: own.amount,
        tier,
        year: year ?? years.end,
        doubts,
        scaleAt: spoken.offsets[own.at],
        where: items.length === 1 ? placesAround(spoken, between(scales, index)) : [],
      }),
    ]
  })
}

function between(scales: readonly Scale[], index: number) {
  return {
    at: scales[index]?.span.end ?? 0,
    last: scales[index - 1]?.span.end ?? 0,
    next: scales[index + 1]?.span.start ?? Number.POSITIVE_INFINITY,
  }
}

function clauseBefore(reading: string, at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - 90); place--) {
    if (',。;:'.includes(reading.charAt(place))) return place + 1
  }
  return Math.max(0, at - 90)
}

/** A clause that only says how large: 力争年内销售收入突破. */
const bareMeasure =
  /^(?:到?(?:19|20)\d\d年|力争|争取|确保|努力|预计|将|年内|全年|实现|完成|总体|年|[工整总])*(?:产值|产业规模|规模|营业总?收入|主营业务收入|主营收入|营收|销售收入|总?收入)(?:力争|将|要|实现|达到?|为|突破|超过?)*$/
/** With what its name may still be told to do: 新材料产业集群规模集聚. */
const ownMeasure = new RegExp(
  `(?:规模|加速|加快)*(?:集聚|发展|壮大|提质|建设|倍增|提升|跃升)*,${bareMeasure.source.slice(1)}`,
)

/** Where the clause begins that names what a scale is said of: its own, or the one before one that only measures. */
function clauseOfName(reading: string, at: number): number {
  const own = clauseBefore(reading, at)
  if (reading.charAt(own - 1) !== ',' || !bareMeasure.test(reading.slice(own, at))) return own
  return clauseBefore(reading, own - 1)
}

/** `到2027年全市`: time and place before the name. */
function dropAdverbs(reading: string, { start, end }: TextRange): TextRange {
  const lead =
    /^(?:(?:力争|争取|确保)?(?:到|至)?(?:19|20)\d\d年(?:底|末|前)?|力争|全[市省区县州]|我[市省区县州]|其中)+/.exec(
      reading.slice(start, end),
    )
  return { start: start + (lead?.[0].length ?? 0), end }
}
