/**
 * A subject that its own words do not tell in full, completed from the words before.
 *
 *     completeSubject([], trimmed, context)   // 高新技术企业数量实现倍增，达到…: 高新技术企业数量
 */
import type { Quantity } from '../../quantity/find-quantities.ts'
import type { GroupContext } from '../clause/clause-context.ts'
import type { Clause } from '../clause/clauses.ts'
import { type Statement, type SubjectPart, subjectText } from '../clause/statement.ts'
import { isEndOf, labelOf } from './label.ts'
import { type TrimmedSubject, trimSubject } from './subject.ts'

/** Which words in front are no part of the noun. */
export function stripping(quantity: Quantity | undefined) {
  const family = quantity?.family ?? 'count'
  const isThing = family === 'count' || family === 'measure'
  return { isCounted: isThing || family === 'money' || family === 'rank', keepsNew: !isThing }
}

/** 新增甲2家、乙3家: 新增 and 累计 hold for the whole list. */
export function withListed(trimmed: TrimmedSubject, { last, clause }: GroupContext): TrimmedSubject {
  if (trimmed.hasAction || trimmed.isNew || last?.clause !== clause) return trimmed
  return {
    ...trimmed,
    isNew: last.trimmed.isNew,
    isCumulative: trimmed.isCumulative || last.trimmed.isCumulative,
  }
}

/** Heads that say nothing without the subject before: 占…比重, 年均增速. */
const headless =
  /^(?:占|(?:为|完成|超)?(?:年初|年度|全年|序时)?(?:预算|计划|目标|任务|进度)$|高于|低于|快于|优于|(?:年均|年平均|平均|累计|总体|其)?(?:增速|增长率|增幅|占比|比重|比例|总量|总数|总额|数量|总产值|覆盖率|率)$)/

export function completeSubject(
  own: readonly SubjectPart[],
  trimmed: TrimmedSubject,
  context: GroupContext,
): readonly SubjectPart[] {
  const { reading, last, bare } = context
  const text = reading.slice(trimmed.start, trimmed.end)
  const label = labelOf(bare, context)
  if (label !== undefined && (own.length === 0 || (own[0] === trimmed && isEndOf(text, label, reading))))
    return [label]
  const needsMore = own.length === 0 || (own[0] === trimmed && headless.test(text))
  if (!needsMore) return own
  const place =
    own.length > 0 && trimmed.scope !== null && !/^[全我本]|本级$/.test(trimmed.scope) ? trimmed.scope : ''
  if (place !== '') return [{ start: trimmed.start - place.length, end: trimmed.end }]
  const isReached = trimmed.isReached || context.isCompared
  const before = bareSubject(bare, isReached, context) ?? inheritedFrom(last, context) ?? context.carried
  return subjectText(reading, before) === text ? own : [...before, ...own]
}

const comparison =
  /^(?:高于|低于|快于|优于|(?:为|完成|超)?(?:年初|年度|全年|序时)?(?:预算|计划|目标|任务|进度)$)/
/** 产值年均增速10%，2027年达到500亿元: an amount goes on without the rate. */
const rate = /(?:年均|平均)?(?:增速|增幅|增长率)$/

/** 产值增长8%，高于全市2个百分点，居第3位: what a comparison adds to the subject ends with it. */
function inheritedFrom(
  last: Statement | undefined,
  { reading, family }: GroupContext,
): readonly SubjectPart[] | undefined {
  const part = last?.subject.at(-1)
  if (last === undefined || part === undefined || typeof part === 'string') return last?.subject
  const said = rate.exec(reading.slice(part.start, part.end))
  if (said !== null && said.index > 1 && family !== 'percent' && family !== 'points')
    return [...last.subject.slice(0, -1), { start: part.start, end: part.start + said.index }]
  if (last.subject.length < 2) return last.subject
  return comparison.test(reading.slice(part.start, part.end)) ? last.subject.slice(0, -1) : last.subject
}

/** 高新技术企业数量稳步增长，达到…: the subject of a clause without figure. */
const verbInside =
  /大幅|持续|稳步|明显|进一步|不断|显著|稳定|实现|快速|基本|全面|较快|取得|得到|迈上|跨越|做大|突破|继续|总体|有序|加快|更加|逐年|成倍|翻|在(?=20\d\d ?年)|[较比](?=20\d\d|上年|去年)/

function bareSubject(
  bare: Clause | undefined,
  isReached: boolean,
  { reading, years }: GroupContext,
): readonly SubjectPart[] | undefined {
  if (bare === undefined || bare.end - bare.start > 40) return undefined
  const { start, end, hasAction } = trimSubject(reading, bare, { years, ...stripping(undefined) })
  const verb = verbInside.exec(reading.slice(start, bare.end))
  if (hasAction || end <= start) return undefined
  if (verb === null) return isReached && end - start <= 24 ? [{ start, end }] : undefined
  if (verb.index < 2) return undefined
  return [{ start, end: Math.max(start, Math.min(end, start + verb.index)) }]
}
