/**
 * The words that name a task's owners → who leads, who supports, by when.
 *
 *     readOwnerClause('牵头单位:区经信局;配合单位:区科技局、各镇(街道、园区)')
 *     // lead: 区经信局 · support: 区科技局, 各镇(街道、园区) · roleWord: 牵头单位
 *     readOwnerClause('市发展改革委牵头,市财政局、市教育局按职责分工负责')
 */
import type { TextRange } from '../../compiled-plan.ts'
import { splitOutside } from '../brackets.ts'
import { trimSpan } from '../spoken.ts'
import { isUnitName } from '../unit/is-unit-name.ts'
import { splitUnits } from '../unit/split-units.ts'
import {
  findOwnerLabels,
  findOwnerPredicate,
  type OwnerRole,
  saysFirstLeads,
  withoutRemark,
} from './owner-role.ts'

export interface OwnerClause {
  readonly lead: readonly TextRange[]
  readonly support: readonly TextRange[]
  /** The word that gave the role; '' where only the place tells. */
  readonly roleWord: string
  readonly deadline: TextRange | null
  /** True where a label or a predicate says that units follow or went before. */
  readonly isSaid: boolean
  /** True where nobody is said to lead and nobody to support: all answer for it alike. */
  readonly isAlike: boolean
}

interface Owned {
  readonly role: OwnerRole
  readonly span: TextRange
}

interface Reading {
  readonly reading: string
  readonly owned: Owned[]
  readonly words: string[]
  /** Where the clause says that the first of a list leads. */
  readonly isFirstLead: boolean
}

/** Undefined where the words name no owners. */
export function readOwnerClause(
  reading: string,
  whole: TextRange = { start: 0, end: reading.length },
): OwnerClause | undefined {
  const span = trimSpan(reading, withoutRemark(reading, trimSpan(reading, whole, ',;。、.')), ',;。、.')
  const isFirstLead = saysFirstLeads(reading.slice(whole.start, whole.end))
  const labels = findOwnerLabels(reading, span)
  const said = labels.filter(({ role }) => role !== 'person' && role !== 'deadline')
  const state: Reading = { reading, owned: [], words: said.map(({ word }) => word), isFirstLead }
  const first = labels[0]
  if (first === undefined) return readUnlabelled(state, span)
  if (first.span.start > span.start) readPart(state, { start: span.start, end: first.span.start }, null)
  for (const [index, { role, span: at }] of labels.entries()) {
    const end = labels[index + 1]?.span.start ?? span.end
    readPart(state, { start: at.end, end }, role)
  }
  return toClause(state)
}

function readUnlabelled(state: Reading, span: TextRange): OwnerClause | undefined {
  const { reading } = state
  readPart(state, span, null)
  const names = state.owned.map(({ span: at }) => reading.slice(at.start, at.end))
  if (names.length === 0 || !names.every(isUnitName)) return undefined
  return toClause(state)
}

function toClause(state: Reading): OwnerClause | undefined {
  const units = state.owned.filter(({ role }) => role !== 'deadline' && role !== 'person')
  const deadline = state.owned.find(({ role }) => role === 'deadline')?.span ?? null
  if (units.length === 0 && deadline === null) return undefined
  const hasLead = units.some(({ role }) => role === 'lead')
  const isFirstLead = !hasLead && state.isFirstLead
  const owners = units.filter(({ role }) => role === 'owner')
  const isLead = (unit: Owned) =>
    unit.role === 'lead' || (unit.role === 'owner' && !hasLead && (!isFirstLead || unit === owners[0]))
  return {
    lead: units.filter(isLead).map(({ span }) => span),
    support: units.filter((unit) => !isLead(unit)).map(({ span }) => span),
    roleWord: state.words[0] ?? '',
    deadline,
    isSaid: state.words.length > 0 || deadline !== null,
    isAlike: owners.length === units.length,
  }
}

/** A labelled list, or clauses with predicates. Names before the first predicate wait for it where no label gave a role. */
function readPart(state: Reading, span: TextRange, role: OwnerRole | null): void {
  if (role === 'person') return
  if (role === 'deadline') {
    const at = trimSpan(state.reading, span, ',;。、()')
    if (at.end > at.start) state.owned.push({ role, span: at })
    return
  }
  const clauses = splitOutside(state.reading, span, (at) =>
    ',;。'.includes(state.reading.charAt(at)) ? 1 : 0,
  )
  let waiting: TextRange[] = []
  for (const clause of clauses) waiting = readClause(state, clause, { role, waiting })
  put(state, role ?? 'owner', waiting)
}

interface Expecting {
  readonly role: OwnerRole | null
  readonly waiting: TextRange[]
}

/** Returns the lists that still wait for their predicate. */
function readClause(state: Reading, clause: TextRange, { role, waiting }: Expecting): TextRange[] {
  let rest = trimSpan(state.reading, clause)
  let lists = waiting
  for (let turn = 0; turn < 4 && rest.end > rest.start; turn++) {
    const masked = maskBrackets(state.reading.slice(rest.start, rest.end))
    const predicate = findOwnerPredicate(masked)
    if (predicate === undefined) break
    state.words.push(predicate.word)
    const list = { start: rest.start, end: rest.start + predicate.span.start }
    put(state, predicate.role, [...lists, list])
    lists = []
    rest = { start: rest.start + predicate.span.end, end: rest.end }
  }
  if (rest.end <= rest.start) return lists
  if (role === null) return [...lists, rest]
  put(state, role, [...lists, rest])
  return []
}

function put(state: Reading, role: OwnerRole, lists: readonly TextRange[]): void {
  for (const list of lists) {
    const lead = /^\s*(由|以|分别由|其中)/.exec(state.reading.slice(list.start, list.end))?.[0].length ?? 0
    for (const span of splitUnits(state.reading, { start: list.start + lead, end: list.end })) {
      if (mayBeOwner(state.reading.slice(span.start, span.end))) state.owned.push({ role, span })
    }
  }
}

/** Whatever stands in a labelled list is an owner, unless it is a remark or a sentence. */
function mayBeOwner(name: string): boolean {
  return (
    name.length >= 2 && name.length <= 40 && !/下同|为牵头|第一位|首位|^(单位|部门)$|^[\d\s.%]+$/.test(name)
  )
}

function maskBrackets(words: string): string {
  let depth = 0
  let masked = ''
  for (const sign of words) {
    if ('([〔【'.includes(sign)) depth++
    masked += depth > 0 ? '□' : sign
    if (')]〕】'.includes(sign)) depth = Math.max(0, depth - 1)
  }
  return masked
}
