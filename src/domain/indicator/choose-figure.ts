/**
 * Which figure is the actual of an indicator's year. Figures of another scope or an unrelated unit are never used; the best of them is shown as “口径待核”.
 *
 *     chooseFigure({ indicator, unit: 'yi-yuan', scope: 'district-proper', year: 2023, … }, figures).actual
 */
import { findPeriod } from '../../base/period.ts'
import { convert, type UnitId } from '../../base/quantity.ts'
import { type IndicatorKind, kindRules } from './definition.ts'
import type { Figure, FigureOrigin } from './figure.ts'

export interface FigureWish {
  readonly indicator: string
  /** Whom the figures speak of; the district unless said. */
  readonly subject?: string
  readonly kind: IndicatorKind
  /** The plan's unit: figures of the same dimension are converted into it. */
  readonly unit: UnitId
  /** The plan's scope; null where the plan is silent, and then only its owners' own answers count. */
  readonly scope: string | null
  /** Scopes whose wording has more than one reading: their figures are never judged. */
  readonly uncertainScopes: readonly string[]
  readonly publishedOnly: boolean
  /** Nothing published or accepted later is seen, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** A figure that can be compared, in the plan's unit. */
export interface Comparable {
  readonly figure: Figure
  /** As recorded; another object than `figure` when the unit was converted. */
  readonly recorded: Figure
  readonly year: number
  readonly lastMonth: number
  readonly isYear: boolean
}

export interface SortedFigures {
  readonly comparable: readonly Comparable[]
  /** Same indicator in another scope or an unrelated unit. */
  readonly other: readonly Comparable[]
}

const originRank = {
  published: 0,
  reported: 1,
  computed: 2,
  baseline: 3,
  generated: 4,
} as const satisfies Record<FigureOrigin, number>

const publicOrigins: readonly FigureOrigin[] = ['published', 'baseline']

/** The actual of a year, and what stands in its place when there is none. */
export function chooseFigure(
  wish: FigureWish & { readonly year: number },
  figures: readonly Figure[],
): { readonly actual: Figure | null; readonly otherScope: Figure | null } {
  const { comparable, other } = sortFigures(wish, figures)
  return {
    actual: findBest(comparable, wish.year)?.figure ?? null,
    otherScope: findBest(other, wish.year)?.figure ?? null,
  }
}

/** The district's figures of one indicator, the latest vintage of each period and origin, split by whether they may be compared. */
export function sortFigures(wish: FigureWish, figures: readonly Figure[]): SortedFigures {
  const comparable: Comparable[] = []
  const other: Comparable[] = []
  for (const recorded of latestVintages(wish, figures)) {
    const period = findPeriod(recorded.period)
    if (period === undefined || !speaksOfYear(period.firstMonth, wish.kind)) continue
    const { year, lastMonth } = period
    const facts = { recorded, year, lastMonth, isYear: period.kind === 'year' }
    const figure = isScopeEqual(wish, recorded) ? findConverted(recorded, wish.unit) : undefined
    if (figure === undefined) other.push({ ...facts, figure: recorded })
    else comparable.push({ ...facts, figure })
  }
  return { comparable, other }
}

/** A given value before none, a whole year before a part, later months before earlier, then origin: published > reported > computed > generated. */
export function findBest(candidates: readonly Comparable[], year: number): Comparable | undefined {
  let best: Comparable | undefined
  for (const candidate of candidates) {
    if (candidate.year === year && (best === undefined || compare(candidate, best) < 0)) best = candidate
  }
  return best
}

function compare(a: Comparable, b: Comparable): number {
  return (
    Number(a.figure.value === null) - Number(b.figure.value === null) ||
    Number(b.isYear) - Number(a.isYear) ||
    b.lastMonth - a.lastMonth ||
    originRank[a.figure.origin] - originRank[b.figure.origin] ||
    b.figure.asOf.localeCompare(a.figure.asOf) ||
    a.figure.id.localeCompare(b.figure.id)
  )
}

/** Figures that the wish may see at all, newest vintage of each scope, period and origin. */
function latestVintages(wish: FigureWish, figures: readonly Figure[]): Iterable<Figure> {
  const latest = new Map<string, Figure>()
  for (const figure of figures) {
    if (!isSeen(figure, wish)) continue
    const key = `${figure.scope} ${figure.period} ${figure.origin}`
    const known = latest.get(key)
    if (known === undefined || known.vintage < figure.vintage) latest.set(key, figure)
  }
  return latest.values()
}

export function isSeen(
  figure: Figure,
  wish: Pick<FigureWish, 'indicator' | 'subject' | 'publishedOnly' | 'asOf'>,
): boolean {
  return (
    figure.indicator === wish.indicator &&
    figure.subject === (wish.subject ?? 'district') &&
    figure.asOf <= wish.asOf &&
    (!wish.publishedOnly || publicOrigins.includes(figure.origin))
  )
}

/** A stock is read at its period's end; a flow or a rate speaks of its year only when it runs from January. */
function speaksOfYear(firstMonth: number, kind: IndicatorKind): boolean {
  return firstMonth === 1 || kindRules[kind].timing === 'stock'
}

function isScopeEqual({ scope, uncertainScopes }: FigureWish, figure: Figure): boolean {
  if (uncertainScopes.includes(figure.scope)) return false
  return scope === null ? figure.origin !== 'published' : figure.scope === scope
}

function findConverted(figure: Figure, unit: UnitId): Figure | undefined {
  if (figure.unit === unit) return figure
  if (figure.value === null) return { ...figure, unit }
  const value = convert(figure.value, figure.unit, unit)
  return value === undefined ? undefined : { ...figure, value, unit }
}
