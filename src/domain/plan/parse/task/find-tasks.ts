/**
 * The tasks of the running text: each statement of owners belongs to a heading, to an item of a list, or to the items above it.
 *
 *     findTasks(scanned)[0]   // { title: '支持企业上市', leads: [{ name: '区政府办（金融办）', … }], supports: [], … }
 */
import type { OutlineNode, TextRange } from '../../compiled-plan.ts'
import type { Passage, ScannedText } from '../../scan/scanned-text.ts'
import { printSpan, quoteSpan, rangeOf, type Spoken, speakPassage } from '../spoken.ts'
import { findOwnerStatements, joinClauses, type OwnerStatement } from './find-owner-statements.ts'
import { beginsItem, type FoundTask, ownersOf, titleSpan } from './found-task.ts'
import { saysFirstLeads } from './owner-role.ts'

/** A statement in its paragraph. */
interface Placed {
  readonly spoken: Spoken
  readonly section: string | null
  /** Place of its last paragraph among the passages. */
  readonly passage: number
  /** Place of its first. */
  readonly first: number
  readonly statement: OwnerStatement
  /** Owners said in the paragraphs right behind it, of the same item. */
  readonly owners: ReturnType<typeof ownersOf>
  /** True where the paragraph says nothing else. */
  readonly isAlone: boolean
}

/** The first words under a heading are the heading's, unless they are an item of a list. */
function opensSection({ passages }: ScannedText, place: Placed): boolean {
  if (place.isAlone || place.statement.about.start > 0) return false
  const before = passages[place.first - 1]
  const isFirst = before === undefined || before.section !== place.section || before.kind === 'heading'
  return isFirst && !beginsItem(place.spoken.reading)
}

interface Outline {
  readonly byId: ReadonlyMap<string, OutlineNode>
  readonly children: ReadonlyMap<string, readonly OutlineNode[]>
}

export function findTasks(scanned: ScannedText): readonly FoundTask[] {
  const isFirstLead = saysFirstLeadsBelow(scanned.passages)
  const placed = joinLines(placeStatements(scanned)).map((place) => (isFirstLead ? leadFirst(place) : place))
  const outline = readOutline(scanned.outline)
  const perSection = Map.groupBy(placed, ({ section }) => section)
  const said = placed.map((place) => {
    const node = place.section === null ? undefined : outline.byId.get(place.section)
    const isOnly = perSection.get(place.section)?.length === 1
    const governed = node === undefined || !place.isAlone ? undefined : governing(node, outline, perSection)
    if (node === undefined || !(isOnly || opensSection(scanned, place))) return itemTask(scanned, place)
    return headingTask(place, governed ?? node)
  })
  return [...said, ...silentTasks(scanned, outline, perSection)].sort(
    (a, b) => a.extent.start - b.extent.start,
  )
}

function placeStatements(scanned: ScannedText): readonly Placed[] {
  const numbered = new Set(scanned.outline.flatMap(({ id, number }) => (number === null ? [] : [id])))
  return scanned.passages.flatMap((passage, index) => {
    if (passage.kind === 'note') return []
    const spoken = speakPassage(scanned.text, passage)
    const before = scanned.passages[index - 1]
    const isItem = numbered.has(passage.section ?? '') && before?.section !== passage.section
    const isTail =
      before?.section === passage.section && before?.kind === 'heading' && isOneLine(scanned, index)
    return findOwnerStatements(passage.reading, { isItem, isTail }).map((statement) => ({
      spoken,
      section: passage.section,
      passage: index,
      first: index,
      statement,
      owners: ownersOf(spoken, statement.clause),
      isAlone: statement.about.end <= statement.about.start,
    }))
  })
}

/** `……第一位的为牵头单位，下同`, said once for all lists. */
function saysFirstLeadsBelow(passages: readonly Passage[]): boolean {
  return passages.some(
    ({ reading }) => /下同|均|各项|分工|以下|排列/.test(reading) && saysFirstLeads(reading.slice(0, 4000)),
  )
}

function leadFirst(place: Placed): Placed {
  const { leads, supports } = place.owners
  if (!place.statement.clause.isAlike || supports.length > 0) return place
  return { ...place, owners: { ...place.owners, leads: leads.slice(0, 1), supports: leads.slice(1) } }
}

function isOneLine({ text, passages }: ScannedText, index: number): boolean {
  const end = passages[index - 1]?.range.end ?? 0
  const start = passages[index]?.range.start ?? 0
  return start - end < 12 && !/[\r\n]/.test(text.slice(end, start))
}

/** `牵头单位：…` and `责任单位：…` in two lines are one statement. */
function joinLines(placed: readonly Placed[]): readonly Placed[] {
  const joined: Placed[] = []
  for (const place of placed) {
    const last = joined.at(-1)
    const goesOn =
      last !== undefined &&
      place.isAlone &&
      last.section === place.section &&
      place.passage - last.passage <= 1 &&
      place.passage > last.passage
    if (!goesOn) joined.push(place)
    else joined[joined.length - 1] = { ...last, passage: place.passage, owners: joinOwners(last, place) }
  }
  return joined
}

/** Roles are weighed as if the two lines were one clause, then told in the words of each. */
function joinOwners(first: Placed, second: Placed): Placed['owners'] {
  const mark = (place: Placed, at: number) => ({
    ...place.statement.clause,
    roleWord: place.owners.roleWord,
    deadline: null,
    lead: place.owners.leads.map((_, index) => ({ start: at, end: index })),
    support: place.owners.supports.map((_, index) => ({ start: at + 1, end: index })),
  })
  const lists = [first.owners.leads, first.owners.supports, second.owners.leads, second.owners.supports]
  const pick = ({ start, end }: TextRange) => {
    const unit = lists[start]?.[end]
    return unit === undefined ? [] : [unit]
  }
  const { lead, support, roleWord } = joinClauses(mark(first, 0), mark(second, 2))
  const deadline = first.owners.deadline ?? second.owners.deadline
  return { leads: lead.flatMap(pick), supports: support.flatMap(pick), roleWord, deadline }
}

function readOutline(nodes: readonly OutlineNode[]): Outline {
  const children = Map.groupBy(
    nodes.filter(({ parent }) => parent !== null),
    ({ parent }) => parent ?? '',
  )
  return { byId: new Map(nodes.map((node) => [node.id, node])), children }
}

/** A line of owners under the last of several items that have none of their own speaks of the heading above them all. */
function governing(
  node: OutlineNode,
  outline: Outline,
  perSection: ReadonlyMap<string | null, readonly Placed[]>,
): OutlineNode | undefined {
  const above = node.parent === null ? undefined : outline.byId.get(node.parent)
  const items = above === undefined ? [] : (outline.children.get(above.id) ?? [])
  if (items.length < 2 || items.at(-1) !== node || perSection.has(above?.id ?? null)) return undefined
  return items.every((item) => item === node || !perSection.has(item.id)) ? above : undefined
}

function headingTask(place: Placed, node: OutlineNode): FoundTask {
  const statement = rangeOf(place.spoken, place.statement.span)
  const extent = { start: node.range.start, end: Math.max(node.extent.end, statement.end) }
  const quoted = quoteSpan(place.spoken, place.statement.span)
  return {
    ...quoted,
    section: node.id,
    confidence: 1,
    doubts: [],
    title: node.title,
    ...place.owners,
    extent,
  }
}

function itemTask(scanned: ScannedText, place: Placed): FoundTask {
  const above = place.isAlone ? previousPassage(scanned, place) : undefined
  const spoken = above ?? place.spoken
  const about = above === undefined ? place.statement.about : { start: 0, end: above.reading.length }
  const quoted = quoteSpan(place.spoken, place.statement.span)
  const start = rangeOf(spoken, about).start
  return {
    ...quoted,
    section: place.section,
    confidence: place.isAlone ? 0.8 : 0.9,
    doubts: ['title-from-words'],
    title: printSpan(spoken, titleSpan(spoken.reading, about)),
    ...place.owners,
    extent: { start: Math.min(start, quoted.range.start), end: quoted.range.end },
  }
}

function previousPassage(scanned: ScannedText, place: Placed): Spoken | undefined {
  for (let at = place.passage - 1; at >= 0 && at >= place.passage - 3; at--) {
    const passage = scanned.passages[at]
    if (passage === undefined || findOwnerStatements(passage.reading).length > 0) continue
    return speakPassage(scanned.text, passage)
  }
  return undefined
}

const measures = /任务|举措|措施|保障|组织|实施|推进|行动|工程/
const noMeasures = /总体|要求|目标|思想|原则|背景|基础|现状|形势|布局|体系|指标|附件|名单/

/** Measures that name no owner are tasks all the same; whoever reads the plan must find one for them. */
function silentTasks(
  { text, outline: nodes }: ScannedText,
  outline: Outline,
  perSection: ReadonlyMap<string | null, readonly Placed[]>,
): readonly FoundTask[] {
  const isMeasure = new Map<string, boolean>()
  const hasOwner = new Map<string, boolean>()
  const found: FoundTask[] = []
  for (const node of nodes) {
    const above = node.parent ?? ''
    hasOwner.set(node.id, perSection.has(node.id) || hasOwner.get(above) === true)
    const own = measures.test(node.title) && !noMeasures.test(node.title)
    isMeasure.set(node.id, node.parent === null ? own : isMeasure.get(above) === true)
    const isLeaf = !outline.children.has(node.id) && node.parent !== null && node.number !== null
    if (!isLeaf || isMeasure.get(node.id) !== true || hasOwner.get(node.id) === true) continue
    found.push({
      range: node.range,
      quote: text.slice(node.range.start, node.range.end),
      section: node.id,
      confidence: 0.8,
      doubts: ['owner-missing'],
      title: node.title,
      leads: [],
      supports: [],
      roleWord: '',
      deadline: null,
      extent: node.extent,
    })
  }
  return found
}
