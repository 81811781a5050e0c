/**
 * What a cluster's words are about: its fields (`围绕……等领域`, `重点发展……`) and the firms that carry it (`以……等龙头企业为引领`).
 *
 *     findFields('围绕光伏、风电等领域,重点发展储能。')   // 光伏, 风电, 储能
 */
import type { TextRange } from '../../compiled-plan.ts'
import { trimSpan } from '../spoken.ts'
import { splitItems } from './list-items.ts'

const fieldPatterns: readonly RegExp[] = [
  /围绕(?<list>[^,。;、]{2,24}(?:、[^,。;、]{2,24})+?)等(?![^,。;]{0,8}(?:企业|集团|公司))(?=[^,。;]{0,8}[,。;])/dg,
  /(?:围绕|聚焦|瞄准|面向|涵盖|(?<![布潜])在)(?<list>[^,。;]{2,90}?)等?(?:新能源装备|传统|重点|优势|主要|关键|前沿|战略性)*(?:领域|赛道|细分行业|产业发展需求|方向)/dg,
  /(?<=^|[,。;])(?:发展|补足|聚焦|稳固提升|巩固提升|继续做大做强)(?<list>[^,。;、]{2,24}(?:、[^,。;、]{2,24})+?)(?:等(?=[\u4e00-\u9fff]|[,。;])|制造(?=[,。;])|领域|的|(?=[,。;]|$))/dg,
  /(?<=^|[,。;])(?:重点|加快|积极)?发展(?<list>[^,。;、和与及]{2,16}(?:和|与|及)[^,。;、]{2,16})(?=[,。;]|$)/dg,
  /(?:重点|专注|聚焦|积极|加快|大力|巩固|主要|优先|着力)+(?:发展|招引|引进|培育)(?<list>[^,。;]{2,90}?)(?:等(?=[\u4e00-\u9fff]|[,。;])|制造(?=[,。;])|领域|(?=[,。;]|$))/dg,
]
const firmPatterns: readonly RegExp[] = [
  /(?:围绕|以|依托|支持|推进|推动|扩大|发挥|引导|鼓励)(?<list>[^,。;]{2,60}?)等(?=(?:[^,。;]{0,14}?(?:企业|龙头|骨干|集团|公司|重点(?!领域|细分|产业|区域))))/dg,
  /以(?<list>[^,。;]{2,16}?)为龙头/dg,
  /扩大(?<list>(?:[^,。;、等]{2,4}、)+[^,。;、等]{2,4})等/dg,
]
/** Words that are no firm's name. */
const noFirm =
  /企业|产业|领域|行业|技术|材料|装备|平台|政策|作用|项目|园|区|基地|体系|资源|需求|产品|环节|中心$|[0-9]|的|化$|创新|发展/

export function findFields(reading: string): readonly TextRange[] {
  return findLists(reading, fieldPatterns).filter(({ start, end }) => {
    const words = reading.slice(start, end)
    return (
      words.length >= 2 &&
      words.length <= 24 &&
      !/^(?:一批|国内外|我区|全区|全市|在|与|及)|布局|的/.test(words)
    )
  })
}

export function findFirms(reading: string): readonly TextRange[] {
  return findLists(reading, firmPatterns).filter(({ start, end }) => {
    const words = reading.slice(start, end)
    return words.length >= 2 && words.length <= 12 && !noFirm.test(words)
  })
}

function findLists(reading: string, patterns: readonly RegExp[]): readonly TextRange[] {
  const found = new Map<string, TextRange>()
  for (const pattern of patterns) {
    for (const match of reading.matchAll(pattern)) {
      const indices = match.indices?.groups?.list
      if (indices === undefined) continue
      for (const span of readItems(reading, { start: indices[0], end: indices[1] })) {
        const words = reading.slice(span.start, span.end)
        if (!found.has(words)) found.set(words, span)
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

const leadingVerb = /^(?:重点|加快|积极|聚焦|发展|打造|布局|培育|做强|推进|突破)+(?=.{2})/
const quality = /^(?:高|超|耐|低|抗|轻|新|强)[^、]{1,6}$/

/** `高性能、高精度等合金材料` speaks of the material, not of what it is like. */
function readItems(reading: string, list: TextRange): readonly TextRange[] {
  const listed = splitItems(reading, list)
  const parts = listed.length === 1 ? splitItems(reading, list, 2) : listed
  const items = parts.map((item) => {
    const close = reading.slice(item.start, item.end).search(/.等/)
    const cut = close < 1 ? item.end : item.start + close + 1
    const span = trimSpan(reading, { start: item.start, end: cut }, '、的')
    const lead = leadingVerb.exec(reading.slice(span.start, span.end))?.[0].length ?? 0
    return { start: span.start + lead, end: span.end }
  })
  const isQuality =
    items.length > 1 && items.every(({ start, end }) => quality.test(reading.slice(start, end)))
  const thing = isQuality ? /^等([^,。;]{2,24})/.exec(reading.slice(list.end, list.end + 40))?.[1] : undefined
  return thing === undefined ? items : [{ start: list.end + 1, end: list.end + 1 + thing.length }]
}
