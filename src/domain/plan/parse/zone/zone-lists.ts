/**
 * Zones counted in a list: `4大产业社区：甲片区、乙片区` and `甲、乙两个战略产业园`.
 *
 *     findZoneLists(spoken, null).map(({ name }) => name)
 */
import type { TextRange, Zone } from '../../compiled-plan.ts'
import { placeNameSpan } from '../place-name.ts'
import { splitPlaces } from '../split-places.ts'
import { printSpan, quoteSpan, type Spoken } from '../spoken.ts'
import type { FoundZone } from './merge-zones.ts'

const counted = '[\\d一二两三四五六七八九十]{1,2}'
const kinds = '产业园区|产业园|园区|开发区|平台|产业社区|社区|片区|板块|组团|新城'
const after = new RegExp(
  `(?:${counted})(?:大|个)[^,。;:、]{0,8}?(?<kind>${kinds})[:,](?<list>[^。;:]{3,160})`,
  'dg',
)
const before = new RegExp(
  `(?<list>[^,。;:]{3,80}?)(?:等)?(?<count>${counted})(?:大|个)[^,。;:、]{0,8}?(?<kind>${kinds})`,
  'dg',
)
const leadingVerb =
  /^.{0,30}?(?:推动|建设|推进|打造|做[大强精优实]|提升|促进|布局|依托|以|在|抓好)(?=[^、]{2,})/

export function findZoneLists(spoken: Spoken, section: string | null): readonly FoundZone[] {
  return [...readLists(spoken, section, after), ...readLists(spoken, section, before)]
}

function readLists(spoken: Spoken, section: string | null, pattern: RegExp): readonly FoundZone[] {
  return [...spoken.reading.matchAll(pattern)].flatMap((match) => {
    const indices = match.indices?.groups?.list
    if (indices === undefined) return []
    const kind = zoneKind(match.groups?.kind ?? '')
    const list =
      pattern === before ? cutLead(spoken.reading, indices) : { start: indices[0], end: indices[1] }
    return splitPlaces(spoken.reading, list).flatMap((item) => nameZone({ spoken, section, kind }, item))
  })
}

function cutLead(reading: string, [start, end]: [number, number]): TextRange {
  const lead = leadingVerb.exec(reading.slice(start, end))?.[0].length ?? 0
  return { start: start + lead, end }
}

interface Naming {
  readonly spoken: Spoken
  readonly section: string | null
  readonly kind: Zone['kind']
}

function nameZone({ spoken, section, kind }: Naming, item: TextRange): readonly FoundZone[] {
  const place = placeNameSpan(spoken.reading, item) ?? (item.end - item.start <= 8 ? item : undefined)
  if (place === undefined || place.end - place.start < 2) return []
  const name = printSpan(spoken, place)
  return [{ ...quoteSpan(spoken, place), name, kind, section, industries: [] }]
}

export function zoneKind(words: string): Zone['kind'] {
  if (/社区|片区/.test(words)) return 'community'
  if (/核心|中心城|新城|城区/.test(words)) return 'core'
  return /园|开发区|高新区|经开区|平台/.test(words) ? 'park' : 'other'
}
