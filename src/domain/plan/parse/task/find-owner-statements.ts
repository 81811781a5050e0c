/**
 * Finds where a paragraph names the owners of what it says: in brackets, behind a label, in a last sentence, or as the bare names that
 * close an item of a work list.
 *
 *     '2.支持上市。……30家以上。（责任单位：区金融局）'
 *                             ^~~~~~~~~~~~~~~~~~^ the statement; what stands before it is what it speaks about
 */
import type { TextRange } from '../../compiled-plan.ts'
import { findBracketGroups } from '../brackets.ts'
import { trimSpan } from '../spoken.ts'
import { isUnitName } from '../unit/is-unit-name.ts'
import { findOwnerLabels, isListRemark } from './owner-role.ts'
import { type OwnerClause, readOwnerClause } from './read-owner-clause.ts'

export interface OwnerStatement {
  /** In the reading, brackets included. */
  readonly span: TextRange
  /** The words since the statement before: what the owners own. Empty where the statement has its paragraph to itself. */
  readonly about: TextRange
  readonly clause: OwnerClause
}

/** What the scanner knows of the paragraph. */
export interface StatementPlace {
  /** The first text of a numbered heading: its number is not in the reading. */
  readonly isItem: boolean
  /** In one line with its heading, so that names alone can be its owners. */
  readonly isTail: boolean
}

const anywhere: StatementPlace = { isItem: false, isTail: false }
/** Without one of these words nobody is named. */
const anyOwner =
  /牵头|责任|配合|负责|分工|落实|参与|主办|协办|承办|时限|期限|时间|[局厅委办部院会司行府处所队区镇心联站组]/

export function findOwnerStatements(
  reading: string,
  place: StatementPlace = anywhere,
): readonly OwnerStatement[] {
  if (!anyOwner.test(reading)) return []
  const bracketed = bracketStatements(reading)
  const found =
    bracketed.length > 0
      ? [...bracketed, ...labelledTail(reading, bracketed.at(-1)?.span.end ?? 0)]
      : [...labelledTail(reading, 0)]
  if (found.length === 0) found.push(...spokenTail(reading), ...bareTail(reading, place))
  return joinNeighbours(reading, found)
}

type Found = Omit<OwnerStatement, 'about'>

function bracketStatements(reading: string): readonly Found[] {
  if (!/[([【〔]/.test(reading)) return []
  return findBracketGroups(reading).flatMap((span) => {
    const inside = { start: span.start + 1, end: span.end - 1 }
    const length = inside.end - inside.start
    if (length < 3 || length > 600 || isListRemark(reading.slice(inside.start, inside.end))) return []
    const clause = readOwnerClause(reading, inside)
    if (clause === undefined) return []
    return clause.isSaid || isBareOwners(reading, span) ? [{ span, clause }] : []
  })
}

/** `(区经信局、区科技局)`: names alone count where the item ends, not as a gloss on the word before. */
function isBareOwners(reading: string, span: TextRange): boolean {
  const after = reading.slice(span.end).trimStart()
  if (!/^([。.;]?\s*$|[。.;]?\s*[(（]?[\d一二三四五六七八九十]{1,3}[)）.、])/.test(after)) return false
  const before = reading.slice(0, span.start).trimEnd()
  const words = reading.slice(span.start + 1, span.end - 1)
  return (before === '' || /[。;.!]$/.test(before)) && /[局委办厅部院会心司行府处]/.test(words)
}

/** A label behind the end of a sentence, or at the start of the paragraph; the statement runs to the end of its sentence. */
function labelledTail(reading: string, from: number): readonly Found[] {
  if (isPageFoot(reading)) return []
  const labels = findOwnerLabels(reading, { start: from, end: reading.length }).filter(
    ({ span, word }) => span.end > from && isLabelPlace(reading, { from, at: span.start, word }),
  )
  const found: Found[] = []
  let reached = from
  for (const { span } of labels) {
    if (span.start < reached) continue
    const end = findStatementEnd(reading, span.end)
    const clause = readOwnerClause(reading, { start: span.start, end })
    reached = end
    if (clause !== undefined) found.push({ span: { start: span.start, end }, clause })
  }
  return found
}

/** The foot of a web page names who runs the site. */
function isPageFoot(reading: string): boolean {
  return /^(?:主办|承办|协办)/.test(reading) && /人民政府|网站|备案|版权|技术支[持撑]|运[行维]/.test(reading)
}

interface LabelPlace {
  readonly from: number
  readonly at: number
  readonly word: string
}

/** At the start, behind a stop or a blank; a whole label (责任单位) also right behind the words it follows. */
function isLabelPlace(reading: string, { from, at, word }: LabelPlace): boolean {
  const before = reading.slice(from, at)
  if (before.trim() === '' || /[。;.!)(〔【[\]】]\s*$/.test(before)) return true
  const isWhole = /单位|部门/.test(word)
  return isWhole ? !/[的各由确实与和及]$/.test(before) : /\S{8}\s+$/.test(before)
}

/** The sentence's end, unless another label or name goes on behind it: `责任单位为区发改委;增加值:增长8%,……`. */
function findStatementEnd(reading: string, from: number): number {
  for (let at = from; at < reading.length; at++) {
    if (!'。;'.includes(reading.charAt(at)) || isInBracket(reading, from, at)) continue
    if (!goesOn(reading.slice(at + 1, at + 40), reading.charAt(at))) return at + 1
  }
  return reading.length
}

function goesOn(rest: string, stop: string): boolean {
  const label = findOwnerLabels(rest, { start: 0, end: rest.length })[0]
  if (label !== undefined && label.span.start <= 1) return true
  return stop === ';' && isUnitName((/^[^、,;。:]{2,}/.exec(rest.trimStart())?.[0] ?? '').trim())
}

/** `责任单位：甲局（第一单位牵头；下同）`: a stop inside brackets ends nothing. */
function isInBracket(reading: string, from: number, at: number): boolean {
  const words = reading.slice(Math.max(from, at - 80), at)
  return words.lastIndexOf('(') > words.lastIndexOf(')')
}

/** `……。由市经信局牵头，市科技局配合。` */
function spokenTail(reading: string): readonly Found[] {
  const body = trimSpan(reading, { start: 0, end: reading.length }, '。;.')
  const start = reading.lastIndexOf('。', body.end - 1) + 1
  const span = { start, end: reading.length }
  if (body.end - start < 4 || body.end - start > 300) return []
  if (!/(牵头|负责|配合|参与|分工|落实)/.test(reading.slice(body.end - 12, body.end))) return []
  const clause = readOwnerClause(reading, { start, end: body.end })
  if (clause === undefined || !clause.isSaid || clause.lead.length === 0) return []
  return namesOf(reading, clause).every(isUnitName) ? [{ span, clause }] : []
}

function namesOf(reading: string, { lead, support }: OwnerClause): readonly string[] {
  return [...lead, ...support].map(({ start, end }) => reading.slice(start, end))
}

/** `3 技术改造投资80亿元. 发改委、工信局`: an item that begins with its number and ends in names. */
function bareTail(reading: string, place: StatementPlace): readonly Found[] {
  const isNumbered = /^[(]?[\d一二三四五六七八九十]{1,3}[)]?\s*[.、,\s]/.test(reading)
  if (!isNumbered && !place.isItem && !place.isTail) return []
  const end = reading.trimEnd().length
  const stop = /(?:^|[。;!]|\.(?!\d))[^。;.!]{0,160}$/.exec(reading.slice(Math.max(0, end - 200), end))
  if (stop === null) return []
  const from = Math.max(0, end - 200) + stop.index
  const start = from === 0 ? 0 : from + 1
  if (start === 0 && !place.isTail) return bareWords(reading, end)
  return readBare(reading, { start, end })
}

/** No sentence ends before the names: only the words behind the last blank can be they. */
function bareWords(reading: string, end: number): readonly Found[] {
  const blank = reading.lastIndexOf(' ', end - 1)
  return blank < 4 ? [] : readBare(reading, { start: blank + 1, end })
}

function readBare(reading: string, whole: TextRange): readonly Found[] {
  const span = trimSpan(reading, whole, '。.;')
  const clause = readOwnerClause(reading, span)
  if (clause === undefined || clause.isSaid || clause.lead.length === 0) return []
  return namesOf(reading, clause).every(isUnitName) ? [{ span, clause }] : []
}

/** Statements side by side are one: `（责任单位：…）（完成时限：…）`. */
function joinNeighbours(reading: string, found: readonly Found[]): readonly OwnerStatement[] {
  const joined: OwnerStatement[] = []
  let reached = 0
  for (const { span, clause } of found) {
    const last = joined.at(-1)
    if (last !== undefined && reading.slice(last.span.end, span.start).replace(/[\s。;,、]/g, '') === '') {
      joined[joined.length - 1] = {
        ...last,
        span: { start: last.span.start, end: span.end },
        clause: joinClauses(last.clause, clause),
      }
    } else joined.push({ span, clause, about: trimSpan(reading, { start: reached, end: span.start }) })
    reached = span.end
  }
  return joined
}

/** Two halves of one statement; where one half names who leads, the responsible of the other support. */
export function joinClauses(first: OwnerClause, second: OwnerClause): OwnerClause {
  const leads = (clause: OwnerClause) => /牵头|主办|主责/.test(clause.roleWord)
  const firstLeads = leads(first) || !leads(second)
  const [main, other] = firstLeads ? [first, second] : [second, first]
  const isOneSided = leads(main) && !leads(other)
  return {
    lead: isOneSided ? main.lead : [...main.lead, ...other.lead],
    support: isOneSided
      ? [...main.support, ...other.lead, ...other.support]
      : [...main.support, ...other.support],
    roleWord: main.roleWord !== '' ? main.roleWord : other.roleWord,
    deadline: first.deadline ?? second.deadline,
    isSaid: first.isSaid || second.isSaid,
    isAlike: first.isAlike && second.isAlike,
  }
}
