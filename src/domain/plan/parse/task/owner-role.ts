/**
 * The words that say what a unit has to do with a task: labels before a list (`牵头单位：`) and predicates after one (`…牵头`, `…按职责分工负责`).
 */
import type { TextRange } from '../../compiled-plan.ts'

/** `owner` is whoever answers for it: the lead where nobody leads by name, else a support. The last two name no unit. */
export type OwnerRole = 'lead' | 'support' | 'owner' | 'person' | 'deadline'

export interface OwnerLabel {
  readonly role: OwnerRole
  readonly word: string
  /** The label with its colon. */
  readonly span: TextRange
}

const label =
  /((?:市级|区级|县级|省级|州级|镇级|总|主要|第一|共同|联合)?(?:牵头|责任|配合|参与|协同|协办|协作|协助|主办|主责|承办|实施|落实|负责|完成|主管|参加|分管|包联|挂钩|包保|具体)(?:[和及、/]?(?:牵头|责任|配合|落实|实施|参与|协办|承办|负责|联系|协同))*(?:和|及|与)?\s?(?:单位|部门|地区|处室|科室|股室|主体|领导|人员|人|机构|分工)?|(?:联系|负责)人|(?:完成|办结|整改|推进|实施|工作)?(?:时限(?:要求)?|期限|完成时间|时间节点|时间要求|进度要求|完成时序))(?:及时限)?\s*(?::|(?<=单位|部门)为(?!主)|(?<=单位|部门)\s(?=[\u4e00-\u9fff]))/g

/** Labels in a span of a reading, in order. */
export function findOwnerLabels(reading: string, span: TextRange): readonly OwnerLabel[] {
  return [...reading.slice(span.start, span.end).matchAll(label)].map((match) => {
    const start = span.start + match.index
    const word = match[1] ?? ''
    return { role: roleOfLabel(word), word, span: { start, end: start + match[0].length } }
  })
}

function roleOfLabel(word: string): OwnerRole {
  if (/时限|期限|时间|进度|时序/.test(word)) return 'deadline'
  if (/领导|人$|人员|分管|包联|挂钩|包保/.test(word)) return 'person'
  if (/牵头|主办|主责|主要责任|第一责任/.test(word)) return 'lead'
  if (/配合|参与|协同|协办|协作|协助|参加/.test(word)) return 'support'
  return 'owner'
}

export interface OwnerPredicate {
  readonly role: OwnerRole
  readonly word: string
  readonly span: TextRange
}

const predicates: readonly (readonly [OwnerRole, RegExp])[] = [
  ['lead', /(?:共同|联合|分别|负责)?牵头(?:抓总|负责|组织|实施|落实|推进|制定|办理)*/g],
  [
    'owner',
    /(?:按照|按|根据|依据|结合|依)(?:各自|部门|工作|相关|本)?(?:的)?(?:职责|职能|任务|权限|责任)(?:和|及)?(?:任务|职责|职能)?(?:分工|范围)?(?:内)?(?:分别|共同|抓好|做好|组织|具体)?(?:负责|落实|推进|实施|参与|配合|承担|分工)?(?:落实|推进|实施|相关工作|抓落实)?$/g,
  ],
  [
    'support',
    /(?:积极|共同|协同|密切|做好|按职责)?(?:配合|参与|协同|协助|协办|参加)(?:配合|落实|推进|实施|做好|负责|办理|相关工作|工作)*$/g,
  ],
  [
    'owner',
    /(?:分别|共同|具体|各自|分工|联合|组织)?(?:负责|落实|承担|承办|实施)(?:落实|实施|推进|组织|办理|具体工作)*$/g,
  ],
]

/** The first predicate of a clause; all but 牵头 stand at its end. `clause` has no brackets left. */
export function findOwnerPredicate(clause: string): OwnerPredicate | undefined {
  let first: OwnerPredicate | undefined
  for (const [role, pattern] of predicates) {
    const match = clause.matchAll(pattern).next().value
    if (match === undefined || (first !== undefined && first.span.start <= match.index)) continue
    const span = { start: match.index, end: match.index + match[0].length }
    first = { role, word: match[0], span }
  }
  return first
}

/** `(列第一位的为牵头单位，下同)`, `第一责任单位为牵头单位`: the first of the responsible leads. */
export function saysFirstLeads(words: string): boolean {
  return /(?:第一|首)(?:位|个|名)?(?:的|者)?(?:责任)?(?:单位|部门)?(?:的|者)?(?:为|是|作为)(?:第一)?(?:主要)?(?:牵头|主办|主责|总牵头)/.test(
    words,
  )
}

/** `(第一责任单位为牵头单位，下同)`, `以下措施均需各县区落实，不再单独列出`: how lists are to be read, and no owner. */
const remark =
  /下同|不再|单独列出?|(?:第一|首)(?:位|个|名)?[^,。;]{0,8}(?:为|是|作为)|^(?:以下|上述|下列|以上|其余|未列)/

/** True for words in brackets that only say how lists are to be read. */
export function isListRemark(words: string): boolean {
  if (!remark.test(words) || words.includes(':')) return false
  return remark.test(words.slice(0, withoutRemark(words, { start: 0, end: words.length }).end))
}

/** The part of a clause that names owners: without the remark in brackets or the sentence that closes it. */
export function withoutRemark(reading: string, span: TextRange): TextRange {
  const words = reading.slice(span.start, span.end)
  const bracket = /[([〔【]([^()[\]〔〕【】]{2,60})[)\]〕】][\s。;,.]*$/.exec(words)
  if (bracket !== null && bracket.index > 0 && remark.test(bracket[1] ?? ''))
    return { start: span.start, end: span.start + bracket.index }
  for (const { index } of words.matchAll(/[。;,]/g)) {
    const sentence = /^[^。;]{0,120}/.exec(words.slice(index + 1, index + 121))?.[0] ?? ''
    if (
      /^(?:列|排|以下|上述|下列|以上|其余|未列|下同|不再|第一|(?:具体|各项|所有|有关)(?:任务|工作|措施|事项))/.test(
        sentence,
      ) &&
      remark.test(sentence)
    )
      return { start: span.start, end: span.start + index }
  }
  return span
}
