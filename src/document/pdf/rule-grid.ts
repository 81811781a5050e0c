/**
 * Ruled lines as the grid of a table: where its columns and rows part, and which places have no line between them.
 *
 *     findGrids(rules)   // [{ xs: [80, 120, 300], ys: [100, 130, 160], isWalled: … }]
 */
import type { Rule } from './pdf-page.ts'

export interface RuleGrid {
  /** Where columns part, from left to right, both edges included; likewise the rows. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly rules: readonly Rule[]
}

/** Lines that miss each other by this many points still meet. */
const reach = 3

/** Products of line counts beyond which a page is a drawing. */
const maxPairs = 4_000_000
const maxPlaces = 20_000

export function findGrids(rules: readonly Rule[]): readonly RuleGrid[] {
  const across = mergeRules(rules.filter(({ axis }) => axis === 'horizontal'))
  const down = mergeRules(rules.filter(({ axis }) => axis === 'vertical'))
  if (across.length * down.length > maxPairs) return []
  return groupMeeting(across, down).flatMap((group) => toGrid(group) ?? [])
}

/** Lines drawn piece by piece, or twice side by side, as one. */
function mergeRules(rules: readonly Rule[]): readonly Rule[] {
  const merged: Rule[] = []
  for (const band of bandsOf(rules)) {
    let last: Rule | undefined
    for (const rule of band.toSorted((a, b) => a.from - b.from)) {
      if (last && rule.from <= last.to + reach) last = { ...last, to: Math.max(last.to, rule.to) }
      else {
        if (last) merged.push(last)
        last = { ...rule, at: band[0]?.at ?? rule.at }
      }
    }
    if (last) merged.push(last)
  }
  return merged
}

/** Rules at about the same height, or the same distance from the left. */
function bandsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const bands: Rule[][] = []
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const band = bands.at(-1)
    if (band?.[0] && rule.at - band[0].at <= reach) band.push(rule)
    else bands.push([rule])
  }
  return bands
}

/** Groups of lines that meet, directly or over others. */
function groupMeeting(across: readonly Rule[], down: readonly Rule[]): readonly (readonly Rule[])[] {
  const left = new Set([...across, ...down])
  const groups: Rule[][] = []
  for (const seed of left) {
    left.delete(seed)
    const group = [seed]
    for (const rule of group) {
      for (const other of rule.axis === 'horizontal' ? down : across) {
        if (!left.has(other) || !meet(rule, other)) continue
        left.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

function meet(a: Rule, b: Rule): boolean {
  return covers(a, b.at) && covers(b, a.at)
}

function covers({ from, to }: Rule, at: number): boolean {
  return at >= from - reach && at <= to + reach
}

function toGrid(rules: readonly Rule[]): RuleGrid | undefined {
  const across = rules.filter(({ axis }) => axis === 'horizontal')
  const down = rules.filter(({ axis }) => axis === 'vertical')
  if (across.length < 2 || down.length < 1) return undefined
  const xs = partings([...down.map(({ at }) => at), ...endsOf(across)])
  const ys = partings([...across.map(({ at }) => at), ...endsOf(down)])
  const places = (xs.length - 1) * (ys.length - 1)
  return places >= 2 && places <= maxPlaces ? { xs, ys, rules } : undefined
}

/** A table may leave its outer lines out. */
function endsOf(rules: readonly Rule[]): readonly number[] {
  return [
    rules.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
    rules.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY),
  ].filter(Number.isFinite)
}

function partings(values: readonly number[]): readonly number[] {
  const kept: number[] = []
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > reach * 1.5) kept.push(value)
  }
  return kept
}

/** Whether a line parts the places on both sides of a column's or row's border, looked at in their middle. */
export function isWalled(
  { rules }: RuleGrid,
  wall: { readonly axis: Rule['axis']; readonly at: number; readonly middle: number },
): boolean {
  return rules.some(
    (rule) =>
      rule.axis === wall.axis && Math.abs(rule.at - wall.at) <= reach * 1.5 && covers(rule, wall.middle),
  )
}
