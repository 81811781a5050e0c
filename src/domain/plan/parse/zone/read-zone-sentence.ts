/**
 * What a paragraph of layout says: `甲开发区布局新材料、高端装备产业`, `城市核心区，在滨河新区、高铁新区布局软件业`.
 *
 *     readZoneSentence(spoken, 'section-4')[0]   // { name: '甲开发区', kind: 'park', industries: ['新材料', '高端装备产业'], … }
 */
import type { TextRange } from '../../compiled-plan.ts'
import { splitItems } from '../cluster/list-items.ts'
import { placeNameSpan } from '../place-name.ts'
import { splitPlaces } from '../split-places.ts'
import { printSpan, quoteSpan, type Spoken, trimSpan } from '../spoken.ts'
import type { FoundZone } from './merge-zones.ts'
import { findZoneLists, zoneKind } from './zone-lists.ts'

/** `甲开发区` 布局 `新材料、新能源产业`; the next zone may follow behind 、 instead of a comma. */
const placed =
  /(?<=^|[,。;:、])(?<place>[^,。;:、]{2,20}?)(?:重点|主要)?(?:布局|发展|打造|聚焦)(?:发展|布局)?(?<industries>[^,。;:]{2,80})/dg
/** `做强甲开发区,布局新材料;建设乙社区、丙社区,布局电子信息`: what is built, then what goes there. */
const built =
  /(?<=^|[,。;:])(?:高标准|高质量|加快|重点|着力|统筹)*(?:做[大强优精实]|建设|打造|提升|推进|优化|支持|推动|依托|以)+(?<places>[^,。;:]{2,60}?)(?:建设|发展|为核心|为主体|为载体)?,(?:重点|主要|集中)*(?:布局|发展|聚焦|承载)(?:发展|布局)?(?<industries>[^,。;:]{2,80})/dg
const core =
  /(?<=^|[,。;:])(?:做[大强精优靓实活]做?[大强精优靓实活]?|打造|建设|提升)*(?<name>[^,。;:]{0,8}核心区)[,:]在(?<members>[^,。;:]{2,40}?)(?:重点)?布局(?<industries>[^,。;]{2,60})/dg

export function readZoneSentence(spoken: Spoken, section: string | null): readonly FoundZone[] {
  const zones: FoundZone[] = [...findZoneLists(spoken, section).filter(isNamedFully)]
  for (const match of spoken.reading.matchAll(core)) {
    const { name, industries } = match.indices?.groups ?? {}
    if (name === undefined || industries === undefined) continue
    zones.push(toZone(spoken, section, { name: span(name), industries: span(industries), isCore: true }))
  }
  zones.push(...readPlaced(spoken, section), ...readBuilt(spoken, section))
  return zones
}

/** A short form alone (东山) is no zone by itself. */
function isNamedFully({ name }: FoundZone): boolean {
  return placeNameSpan(name, { start: 0, end: name.length })?.end === name.length
}

/** Walked by hand, since what one zone is for may run into the name of the next. */
function readPlaced(spoken: Spoken, section: string | null): readonly FoundZone[] {
  const zones: FoundZone[] = []
  let reached = -1
  placed.lastIndex = 0
  for (let match = placed.exec(spoken.reading); match !== null; match = placed.exec(spoken.reading)) {
    const { place, industries } = match.indices?.groups ?? {}
    if (place === undefined || industries === undefined) continue
    const name = placeNameSpan(spoken.reading, span(place))
    const isListed = spoken.reading.charAt(place[0] - 1) === '、' && place[0] - 1 !== reached
    const isWhole = !isListed && name !== undefined && name.end === place[1] && name.start === place[0]
    const next = spoken.reading
      .slice(...industries)
      .search(/、[^、]{2,20}?(?:园区|社区|开发区|片区|新区|产业园)(?:重点|主要)?(?:布局|发展)/)
    const end = next < 0 ? industries[1] : industries[0] + next
    placed.lastIndex = isWhole ? end : place[0] + 1
    if (isWhole) reached = end
    if (isWhole)
      zones.push(toZone(spoken, section, { name, industries: { start: industries[0], end }, isCore: false }))
  }
  return zones
}

function readBuilt(spoken: Spoken, section: string | null): readonly FoundZone[] {
  return [...spoken.reading.matchAll(built)].flatMap((match) => {
    const { places, industries } = match.indices?.groups ?? {}
    if (places === undefined || industries === undefined) return []
    const names = splitPlaces(spoken.reading, span(places)).map((item) => ({
      item: trimSpan(spoken.reading, item, '“”'),
      name: placeNameSpan(spoken.reading, item),
    }))
    return names.flatMap(({ item, name }) =>
      name !== undefined && name.start === item.start && name.end === item.end
        ? [toZone(spoken, section, { name, industries: span(industries), isCore: false })]
        : [],
    )
  })
}

interface Parts {
  readonly name: TextRange
  readonly industries: TextRange
  readonly isCore: boolean
}

function toZone(spoken: Spoken, section: string | null, { name, industries, isCore }: Parts): FoundZone {
  const printed = printSpan(spoken, name)
  return {
    ...quoteSpan(spoken, name),
    name: printed,
    kind: isCore ? 'core' : zoneKind(printed),
    section,
    industries: splitIndustries(spoken.reading, industries).map((item) =>
      printSpan(spoken, trimSpan(spoken.reading, item, '等')),
    ),
  }
}

/** `电子信息和生命健康` is two industries; 和 beside a short word stands inside one. */
function splitIndustries(reading: string, list: TextRange): readonly TextRange[] {
  const items = splitItems(reading, list)
  const halves = items.length === 1 ? splitItems(reading, list, 2) : items
  return halves.every(({ start, end }) => end - start >= 3) ? halves : items
}

function span([start, end]: [number, number]): TextRange {
  return { start, end }
}
