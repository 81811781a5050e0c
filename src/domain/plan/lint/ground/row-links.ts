/**
 * Which row of the table a target of the text states again, and which targets speak of one thing.
 *
 *     links.rowOf.get(target.id)   // { series, likeness: 0.78, isSameName: false }
 */
import type { Target } from '../../compiled-plan.ts'
import { namesAlike, pairsOf } from '../../name-pairs.ts'
import { relateUnits } from './amount.ts'
import { nameHeads, nameKey, saysOther, sharesQuotation, sharesRank } from './name-key.ts'
import { isGrowthName, type RowSeries } from './row-series.ts'

export interface RowLink {
  readonly series: RowSeries
  /** From 0 to 1. */
  readonly likeness: number
  readonly isSameName: boolean
}

export interface RowLinks {
  readonly rowOf: ReadonlyMap<string, RowLink>
  readonly targetsOf: ReadonlyMap<string, readonly Target[]>
  readonly keyOf: ReadonlyMap<string, string>
  /** The row, or else the name, that targets of one thing share; '' when no name is left. */
  readonly thingOf: (target: Target) => string
}

/** Alike enough by the name alone; or, with value, unit and year the same as well. */
const alikeAlone = 0.55
const alikeWithValue = 0.4
/** What a quotation in common adds. */
const quotationWeight = 0.25
const shortestName = 3
/** A pair of characters that stands in more rows than this tells nothing. */
const mostRows = 16

export function linkRows(targets: readonly Target[], rows: readonly RowSeries[]): RowLinks {
  const index = indexPairs(rows)
  const keyOf = new Map(targets.map(({ id, subject }) => [id, nameKey(subject)]))
  const rowOf = new Map<string, RowLink>()
  const targetsOf = new Map<string, Target[]>()
  for (const target of targets) {
    const link = findRow(readWanted(target), index)
    if (!link) continue
    rowOf.set(target.id, link)
    const { id } = link.series.row
    const others = targetsOf.get(id)
    if (others) others.push(target)
    else targetsOf.set(id, [target])
  }
  const thingOf = (target: Target) => {
    const link = rowOf.get(target.id)
    if (link && link.likeness >= alikeAlone) return link.series.row.id
    const key = keyOf.get(target.id) ?? ''
    return key.length < shortestName ? '' : key
  }
  return { rowOf, targetsOf, keyOf, thingOf }
}

function indexPairs(rows: readonly RowSeries[]): ReadonlyMap<string, readonly RowSeries[]> {
  const index = new Map<string, RowSeries[]>()
  for (const series of rows) {
    for (const pair of new Set(pairsOf(series.key))) {
      const sharing = index.get(pair)
      if (sharing) sharing.push(series)
      else index.set(pair, [series])
    }
  }
  return index
}

interface Wanted {
  readonly target: Target
  readonly key: string
  readonly heads: readonly string[]
  readonly isGrowth: boolean
}

function readWanted(target: Target): Wanted {
  const { subject } = target
  return { target, key: nameKey(subject), heads: nameHeads(subject), isGrowth: isGrowthName(subject) }
}

function findRow(wanted: Wanted, index: ReadonlyMap<string, readonly RowSeries[]>): RowLink | undefined {
  const { target, key } = wanted
  const candidates = new Set<RowSeries>()
  for (const pair of pairsOf(key)) {
    const sharing = index.get(pair) ?? []
    if (sharing.length <= mostRows) for (const series of sharing) candidates.add(series)
  }
  let best: RowLink | undefined
  for (const series of candidates) {
    const likeness = likenessOf(wanted, series)
    if (likeness > (best?.likeness ?? 0))
      best = { series, likeness, isSameName: key === series.key || printsName(target, series) }
  }
  return best
}

/** The clause holds the row's name even where the subject that was read from it is shorter. */
function printsName({ quote }: Target, { key }: RowSeries): boolean {
  return nameKey(quote).includes(key)
}

/** 0 when they cannot be one thing. */
function likenessOf({ target, key, heads, isGrowth }: Wanted, series: RowSeries): number {
  const { row } = series
  if (isGrowth !== series.isGrowth || saysOther(target.subject, row.name)) return 0
  if ((target.kind === 'growth' && !isGrowth) || isFarOff(target, series)) return 0
  if (!sharesRank(target.subject, row.name) && !hasSameValue(target, series)) return 0
  if (key === series.key) return 1
  // Without a year and not for each year it is a threshold, which a goal's name does not make a goal.
  if (target.year === null && target.counting !== 'per-year') return 0
  if (!heads.some((head) => series.heads.includes(head))) return 0
  const bonus = sharesQuotation(target.subject, row.name) ? quotationWeight : 0
  const likeness = namesAlike(key, series.key) + bonus
  const isEnough = likeness >= alikeAlone || (likeness >= alikeWithValue && hasSameValue(target, series))
  return isEnough ? Math.min(likeness, 0.99) : 0
}

/** Less than half or more than twice the row's value in its own unit: a park's part, or another thing of the same name. */
function isFarOff({ value, unit, year, counting, kind }: Target, { row, cells }: RowSeries): boolean {
  const isWhole = counting === 'as-of' || counting === 'cumulative'
  const cell = cells.find((one) => one.year === year)
  if (!cell || !isWhole || unit !== row.unit || (kind !== 'level' && kind !== 'count')) return false
  return value * 2 < cell.value || value > cell.value * 2
}

function hasSameValue(target: Target, { row, cells }: RowSeries): boolean {
  return (
    relateUnits(target.unit, row.unit ?? target.unit) !== 'other' &&
    cells.some((cell) => cell.year === target.year && cell.value === target.value)
  )
}

/** Two targets of the text that are one thing under two names. */
export function areAlike(a: Target, b: Target): boolean {
  if (isGrowthName(a.subject) !== isGrowthName(b.subject) || saysOther(a.subject, b.subject)) return false
  const heads = nameHeads(a.subject)
  if (!nameHeads(b.subject).some((head) => heads.includes(head))) return false
  return namesAlike(nameKey(a.subject), nameKey(b.subject)) >= alikeWithValue
}
