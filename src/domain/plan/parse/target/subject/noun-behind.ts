/**
 * The noun behind a figure: 10家以上龙头企业.
 *
 *     findNounBehind(main, trimmed, context)   // undefined where the subject stands in front
 */
import type { TextRange } from '../../../compiled-plan.ts'
import type { GroupContext, Main } from '../clause/clause-context.ts'
import type { Cut } from '../clause/clauses.ts'
import { measureBehind } from '../clause/quantity-roles.ts'
import type { TrimmedSubject } from './subject.ts'

const nounBegins = /^(?:的)?(?:[\p{Script=Han}“A-Z《]|\d[\d.]*[十百千万]?亿|\d+[A-Z])/u
/** What comes behind the noun: that it was chosen, or which ones they are. */
const chosen = /^(?:入选|入围|上榜|获批|获评|通过|投产|开工|竣工)$/
const namely = /,?(?:即(?!将|时)|分别[是为]|包括|指的是)/
const notNoun =
  /^(?:等$|(?:高质量|快速|健康|持续|加快|创新|转型)*(?:发展|成长|壮大)$|的?(?:年|日|总|综合|设计|生产|加工|处理|供应|供给|制造|保障|服务|接待|吞吐|冶炼|储备|仓储|运输|承载)*(?:能力|产能)$|的?(?:(?:总|总体|奋斗|预期|年度)?目标|水平|增长|增速|速度|幅度|台阶|规模|快增长|快速增长)|大关|以上|左右|用于|打造|实施|推进|开展|且|同时|比|较|同比|占(?!地)|居|进入|力争|争取|达|用作|和|及|与|以及|或|、|,|\)|增长|提升(?!行动)|提高|下降|完成|年均|每|为|形成|其中|到|至|后|之后|基础上|确保|保持|高于|低于|予以|给予|并|上(?!市)|中$|来)/u

interface Behind extends GroupContext {
  readonly until: number
}

/** 10家以上龙头企业: the noun behind the figure; undefined where the subject stands in front. */
export function findNounBehind(
  { spot, role }: Main,
  trimmed: TrimmedSubject,
  context: Behind,
): TextRange | undefined {
  const { reading, cut } = context
  const { family } = spot.quantity
  if (spot.isBracketed || role === 'from') return undefined
  const isCounted =
    family === 'count' ||
    (family === 'measure' &&
      (trimmed.hasAction ||
        trimmed.end <= trimmed.start ||
        /新[增建]$/.test(reading.slice(0, spot.from).slice(-2))))
  const isShareOf = family === 'percent' && trimmed.end <= trimmed.start && reading.startsWith('的', spot.to)
  const isAttained = family === 'money' && measureBehind.test(reading.slice(spot.to, context.until))
  if (!isCounted && !isShareOf && !isAttained) return undefined
  const start = afterBracket(reading, cut, spot.to)
  const behind = reading.slice(start, context.until)
  if (!nounBegins.test(behind) || notNoun.test(behind)) return undefined
  if (chosen.test(behind.trim()) && trimmed.end > trimmed.start) return undefined
  return nounRange(reading, start, { until: context.until, isLast: context.until === context.clause.end })
}

/** Past the remark in brackets that begins at the offset, if one does. */
export function afterBracket(reading: string, cut: Cut, at: number): number {
  if (reading.charAt(at) !== '(') return at
  const frame = cut.frames[cut.owner[at] ?? 0]
  return frame === undefined ? at : frame.close + 1
}

/** Up to the list sign before the next figure. */
function nounRange(
  reading: string,
  from: number,
  { until, isLast }: { until: number; isLast: boolean },
): TextRange {
  const start = reading.charAt(from) === '的' ? from + 1 : from
  const whole = reading.slice(start, until)
  const remark = /\((?:其中|含|包括)|\s?\[\d/.exec(whole) ?? namely.exec(whole)
  const text = remark === null || remark.index < 2 ? whole : whole.slice(0, remark.index)
  if (isLast) return { start, end: start + text.trimEnd().length }
  const joined = /(?:、|,|和|及|与|以及)\s*$/.exec(text)
  if (joined !== null) return { start, end: start + joined.index }
  const comma = text.indexOf('、')
  return { start, end: start + (comma > 0 ? comma : text.length) }
}
