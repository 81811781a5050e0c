/**
 * Where a cluster's words put what: `在西河开发区、东山片区布局半导体材料产业`, `生产环节重点布局在……`, `以……为中心`.
 *
 *     findBodyPlaces(spoken)   // [{ place: '西河开发区', what: '半导体材料产业', … }, …]
 */
import type { PlaceMention, TextRange } from '../../compiled-plan.ts'
import { placeNameSpan } from '../place-name.ts'
import { splitPlaces } from '../split-places.ts'
import { printSpan, quoteSpan, type Spoken, trimSpan } from '../spoken.ts'

/** Each takes a list of places and may tell what goes there. `strict` lists hold only names that end like places. */
const patterns: readonly { readonly pattern: RegExp; readonly isStrict: boolean }[] = [
  {
    pattern:
      /(?<what>[^,。;]{0,24}?)(?:环节)?(?:重点|主要|优先|集中)?布局(?:在|于|到)(?<places>[^。;]{2,120}?)(?=[,。;]|$)/dg,
    isStrict: false,
  },
  {
    pattern:
      /(?:在|依托|以)(?<places>[^,。;]{2,80}?)(?:等地|等集聚区|等区域|等)?(?:(?:依托|结合)[^,。;]{1,24}?)?(?:重点|主要|集中)?布局(?!在|于|到)(?<what>[^,。;]{0,30})/dg,
    isStrict: true,
  },
  {
    pattern: /(?:在|于)(?<places>[^,。;]{2,60}?)(?:等地|等)?(?:集聚发展|集聚|集群发展|落地|聚集)(?<what>)/dg,
    isStrict: true,
  },
  {
    pattern:
      /(?<![存设])在(?<places>[^,。;]{2,60}?)(?:规划建设|加快建设|建设|打造|发展|形成|建成|培育)(?<what>)/dg,
    isStrict: true,
  },
  { pattern: /重点在(?<places>[^,。;]{2,60}?)(?=[,。;]|$)(?<what>)/dg, isStrict: true },
  { pattern: /(?:依托|立足|落户|集聚(?:在|于))(?<places>[^,。;]{2,60})(?<what>)/dg, isStrict: true },
  {
    pattern:
      /以(?<places>[^,。;]{2,30}?)为(?:中心|核心|龙头|引领|主阵地|主战场|主平台|主要?载体|载体|主体|依托|支撑|重点|承载[区地]|集聚区|集中区|基地)(?<what>)/dg,
    isStrict: true,
  },
  {
    pattern: /(?:建设|推进|打造)(?<places>[^,。;、]{2,12}(?:园|园区|小镇|基地))(?=[,。;、])(?<what>)/dg,
    isStrict: true,
  },
]

export function findBodyPlaces(spoken: Spoken): readonly PlaceMention[] {
  const { reading } = spoken
  const found = new Map<number, PlaceMention>()
  for (const { pattern, isStrict } of patterns) {
    for (const match of reading.matchAll(pattern)) {
      const places = match.indices?.groups?.places
      if (places === undefined) continue
      const what = whatSpan(reading, match.indices?.groups?.what)
      for (const span of readPlaces(reading, { start: places[0], end: places[1] }, isStrict)) {
        if ([...found.values()].some(({ range }) => range.start === spoken.offsets[span.start])) continue
        found.set(span.start, {
          ...quoteSpan(spoken, span),
          place: printSpan(spoken, span),
          what: printSpan(spoken, what),
        })
      }
    }
  }
  return [...found.entries()].sort(([a], [b]) => a - b).map(([, mention]) => mention)
}

function whatSpan(reading: string, indices: [number, number] | undefined): TextRange {
  const [start, end] = indices ?? [0, 0]
  const words = reading.slice(start, end)
  const lead = /^(?:将|把|推动|引导|重点|其中)+/.exec(words)?.[0].length ?? 0
  return trimSpan(reading, { start: start + lead, end }, '、')
}

function readPlaces(reading: string, list: TextRange, isStrict: boolean): readonly TextRange[] {
  const inner = reading.slice(list.start, list.end)
  const from = list.start + Math.max(0, inner.lastIndexOf('在') + 1, inner.lastIndexOf('依托') + 1)
  const isShifted = from > list.start && placeNameSpan(reading, list) === undefined
  const span = isShifted ? { start: from, end: list.end } : list
  return splitPlaces(reading, span).flatMap((item) => {
    const named = placeNameSpan(reading, dropLead(reading, item))
    if (named !== undefined) return [named]
    return isStrict || item.end - item.start > 14 ? [] : [item]
  })
}

function dropLead(reading: string, { start, end }: TextRange): TextRange {
  const lead = /^(?:重点|在|依托|以及|以|鼓励)+/.exec(reading.slice(start, end))?.[0].length ?? 0
  return { start: start + lead, end }
}
