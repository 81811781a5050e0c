/**
 * Documents, programmes and digital systems that a plan names.
 *
 *     findNamed(scanned).map(({ kind, name }) => `${kind} ${name}`)
 *     // 'reference 《……行动方案》', 'programme “凤凰行动”计划', 'system 产业链大数据'
 */
import type { NamedThing, TextRange } from '../../compiled-plan.ts'
import type { ScannedText } from '../../scan/scanned-text.ts'
import { splitItems } from '../cluster/list-items.ts'
import { printSpan, quoteSpan, type Spoken, speakPassage } from '../spoken.ts'

type Kind = NamedThing['kind']

const references = [
  /《[^《》]{2,80}(?:《[^《》]{1,60}》[^《》]{0,40})*》/dg,
  /(?<!《[^《》]{0,20})[省市区县州]“[^“”]{1,12}”[^,。;、“”《》]{2,16}(?:规划|方案|意见|办法|纲要)/dg,
]
const programmes = [
  /(?:新一轮|新时代)?[^,。;:、“”《》()和与的]{0,14}(?:“[^“”]{2,16}”、?){1,3}[^,。;:、“”《》()]{0,10}?(?:行动|工程|计划|改革)(?![方案者])/dg,
  /(?<=实施|开展|推进|深化|启动|组织|落实)(?:新一轮|新时代)?[^,。;:、“”《》()等的]{3,18}(?:行动|工程|计划|改造提升\d\.\d版)(?![方案者])/dg,
  /“[^“”]{2,14}(?:行动|工程|计划|改革)”(?:计划|行动|工程)?/dg,
]
const systems = [
  /“[^“”]{2,20}(?:平台|系统|码|在线|大脑|驾驶舱|一张图|一网通|[掌网码]上[^“”]{1,6})”/dg,
  /[^,。;:、“”《》()]{2,16}(?:项目库|产业大脑|未来工厂大脑|数字化平台|信息平台|综合服务平台|科技大市场(?:\d\.\d)?(?:升级版)?|快速维权中心)/dg,
  /(?:上线|通过|运用|迭代)(?<name>[^,。;:、“”《》()]{2,8}[易码办通])(?=直接|平台|,|。)/dg,
]
/** `推进落实……甲、乙、丙等多跨场景应用`: every item is one. */
const systemLists =
  /(?:推广|推进|落实|完善|建设|迭代|依托|进一步|上级平台)+(?<list>[^,。;:]{4,90}?)等(?:多跨|服务|数字化|重大)*(?:场景应用|应用场景|应用|平台载体|系统)/dg
const leadingVerb =
  /^(?:(?:大力|深入|加快|全面|持续|积极|组织|推进|推动|实施|开展|落实|深化|启动|完善|建立|推广|打造|进一步|依托|上级平台|网络的|“\d\+N”)+)(?=.{2})/

export function findNamed({ text, passages }: ScannedText): readonly NamedThing[] {
  const found = new Map<string, Omit<NamedThing, 'id'>>()
  for (const passage of passages) {
    const spoken = speakPassage(text, passage)
    const add = (kind: Kind, span: TextRange) => {
      const thing = nameThing(spoken, kind, span)
      const key = thing.name.replace(/[“”《》\s]/g, '')
      if (key.length >= 2 && !found.has(key)) found.set(key, { ...thing, section: passage.section })
    }
    for (const span of findSpans(passage.reading, references)) add('reference', span)
    for (const span of findSpans(passage.reading, programmes)) add('programme', span)
    for (const span of outermost([...findSpans(passage.reading, systems), ...findListed(passage.reading)]))
      add('system', span)
  }
  return [...found.values()]
    .sort((a, b) => a.range.start - b.range.start)
    .map((thing, index) => ({ ...thing, id: `named-${index + 1}` }))
}

function findSpans(reading: string, patterns: readonly RegExp[]): readonly TextRange[] {
  const spans = patterns.flatMap((pattern) =>
    [...reading.matchAll(pattern)].map((match) => {
      const [start, end] = match.indices?.groups?.name ?? match.indices?.[0] ?? [0, 0]
      return { start, end }
    }),
  )
  return outermost(spans)
}

/** A name within a name is no second one. */
function outermost(spans: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span)
  }
  return kept
}

function findListed(reading: string): readonly TextRange[] {
  return [...reading.matchAll(systemLists)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.list ?? [0, 0]
    return splitItems(reading, { start, end }).flatMap((item) => splitQuoted(reading, item))
  })
}

/** `区“甲平台”“乙”` names two. */
function splitQuoted(reading: string, item: TextRange): readonly TextRange[] {
  const words = reading.slice(item.start, item.end)
  if (!words.includes('”“')) return words.length >= 3 ? [item] : []
  return [...words.matchAll(/“[^“”]{2,20}”/g)].map((match) => ({
    start: item.start + match.index,
    end: item.start + match.index + match[0].length,
  }))
}

function nameThing(spoken: Spoken, kind: Kind, span: TextRange): Omit<NamedThing, 'id' | 'section'> {
  const lead =
    kind === 'reference' ? 0 : (leadingVerb.exec(spoken.reading.slice(span.start, span.end))?.[0].length ?? 0)
  const own = { start: span.start + lead, end: span.end }
  const isQuoted = kind === 'reference' || spoken.reading.charAt(own.start) === '“'
  return {
    ...quoteSpan(spoken, own),
    kind,
    name: printSpan(spoken, own),
    confidence: isQuoted ? 0.9 : 0.7,
    doubts: isQuoted ? [] : ['name-unquoted'],
  }
}
