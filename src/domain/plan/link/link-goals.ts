/**
 * The same goal in prose, task and annex becomes one: by its name's core, or by a near name with the same value, unit and year.
 *
 *     linkGoals(targets, rows, { clusters, outline })[0]   // { name: '全部工业增加值', mentions: ['indicator-1', 'target-7'], proposed: [] }
 *
 * A bare subject (产值) is a goal of its cluster or heading: three clusters have three goals, each named after its own.
 * A near name is enough only between prose and table; all other likenesses are only proposed. Names are compared within one bucket of value, unit and year, so time stays linear.
 */
import type { Goal, IndicatorRow, Target } from '../compiled-plan.ts'
import { type HolderSource, readHolders } from './bare-subject.ts'
import { nameCore, nameLikeness } from './name-core.ts'

interface Mention {
  readonly id: string
  readonly name: string
  readonly core: string
  /** Unit without scale, so that 亿元 and 万元 meet. */
  readonly base: string
  /** `value|base|year` of each figure, scaled. */
  readonly figures: readonly string[]
  readonly isRow: boolean
}

interface Draft {
  readonly name: string
  readonly members: Mention[]
  readonly proposed: Set<string>
}

/** Mentions of one figure beyond these are not compared by name. */
const mostCompared = 40
const sure = 0.6
const likely = 0.35

export function linkGoals(
  targets: readonly Target[],
  rows: readonly IndicatorRow[],
  holders: HolderSource,
): readonly Goal[] {
  const fullName = readHolders(holders)
  const ofTargets = targets.map((target) => mentionTarget(target, fullName(target)))
  const mentions = [...rows.map(mentionRow), ...ofTargets]
  const drafts: Draft[] = []
  const byCore = new Map<string, Draft>()
  const byFigure = new Map<string, Mention[]>()
  const draftOf = new Map<Mention, Draft>()
  for (const mention of mentions) {
    const near = nearest(mention, byFigure)
    const key = `${mention.core}|${mention.base}`
    const draft = byCore.get(key) ?? (near === undefined ? undefined : sureDraft(near, mention, draftOf))
    const own = draft ?? openDraft(drafts, mention)
    own.members.push(mention)
    draftOf.set(mention, own)
    if (!byCore.has(key)) byCore.set(key, own)
    if (draft === undefined && near !== undefined) draftOf.get(near.mention)?.proposed.add(mention.id)
    for (const figure of mention.figures)
      byFigure.set(figure, [...(byFigure.get(figure) ?? []), mention].slice(-mostCompared))
  }
  return drafts.map(({ name, members, proposed }, index) => ({
    id: `goal-${index + 1}`,
    name,
    mentions: members.map(({ id }) => id),
    proposed: [...proposed],
  }))
}

interface Near {
  readonly mention: Mention
  readonly likeness: number
}

/** A near name is enough where the table has the goal and the mention is prose. */
function sureDraft(near: Near, mention: Mention, draftOf: ReadonlyMap<Mention, Draft>): Draft | undefined {
  const draft = draftOf.get(near.mention)
  const isInTable = draft?.members[0]?.isRow === true
  return near.likeness >= sure && isInTable && !mention.isRow ? draft : undefined
}

function openDraft(drafts: Draft[], { name }: Mention): Draft {
  const draft: Draft = { name, members: [], proposed: new Set() }
  drafts.push(draft)
  return draft
}

function nearest(mention: Mention, byFigure: ReadonlyMap<string, readonly Mention[]>): Near | undefined {
  let best: Near | undefined
  for (const figure of mention.figures) {
    for (const other of byFigure.get(figure) ?? []) {
      const likeness = nameLikeness(mention.core, other.core)
      if (mention.isRow && other.isRow) continue
      if (likeness >= likely && likeness > (best?.likeness ?? 0)) best = { mention: other, likeness }
    }
  }
  return best
}

const scales: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
]

function scaleUnit(unit: string): { readonly factor: number; readonly base: string } {
  const found = scales.find(([prefix]) => unit.startsWith(prefix))
  return found === undefined
    ? { factor: 1, base: unit }
    : { factor: found[1], base: unit.slice(found[0].length) }
}

/** Kinds of counting words that say the same: 23家 in prose is 23个 in a table. */
const counters = /^(?:家|个|户|项|件|名|人|位|座|条)$/

function baseOf(unit: string): { readonly factor: number; readonly base: string } {
  const { factor, base } = scaleUnit(unit)
  return { factor, base: counters.test(base) ? '个' : base }
}

function mentionRow(row: IndicatorRow): Mention {
  const { factor, base } = baseOf(row.unit ?? '')
  const figures = row.cells
    .filter(({ role }) => role === 'target')
    .flatMap(({ year, value }) => [figureKey(value * factor, base, year)])
  return { id: row.id, name: row.name, core: nameCore(row.name), base, figures, isRow: true }
}

/** The figure of a bare subject tells it from no other: two clusters may want the same, so only its full name links it. */
function mentionTarget(
  { id, subject, unit, value, year, counting }: Target,
  fullName: string | null,
): Mention {
  const { factor, base } = baseOf(unit)
  const core = nameCore(fullName ?? subject)
  const added = counting === 'new' || counting === 'per-year' ? `${counting}:` : ''
  return {
    id,
    name: fullName ?? subject,
    core: `${added}${core}`,
    base,
    figures: added === '' && fullName === null ? [figureKey(value * factor, base, year)] : [],
    isRow: false,
  }
}

function figureKey(value: number, base: string, year: number | null): string {
  return `${Math.round(value * 1e6) / 1e6}|${base}|${year ?? ''}`
}
