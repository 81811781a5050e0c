/** What a tree reads: its fields, each once, in the order in which they are first named; whether it asks for a moment; how far it looks back. */
import type { Condition, Measure, NumberExpression } from './formula.ts'

export function fieldsOfNumber(tree: NumberExpression): readonly string[] {
  return unique(leavesOfNumber(tree).flatMap((leaf) => (leaf.op === 'field' ? [leaf.field] : [])))
}

export function fieldsOfCondition(tree: Condition): readonly string[] {
  return unique(leavesOfCondition(tree).flatMap((leaf) => ('field' in leaf ? [leaf.field] : [])))
}

export function fieldsOfMeasure(tree: Measure): readonly string[] {
  const parts = leavesOfMeasure(tree).flatMap((leaf) => [
    ...('distinct' in leaf && leaf.distinct !== undefined ? [leaf.distinct] : []),
    ...rowLeavesOf(leaf).flatMap((row) => ('field' in row ? [row.field] : [])),
  ])
  return unique(parts)
}

/** True when the first or last day of the period matters. */
export function readsMoment(tree: Measure): boolean {
  return leavesOfMeasure(tree).some((leaf) => rowLeavesOf(leaf).some(({ op }) => op === 'moment'))
}

/** How many periods before the one asked for are looked at. */
export function reachOf(tree: Measure): number {
  switch (tree.op) {
    case 'sum':
    case 'count':
    case 'number':
      return 0
    case 'previous':
    case 'growth':
      return reachOf(tree.of) + 1
    default:
      return Math.max(...tree.of.map(reachOf))
  }
}

/** Sums, counts and numbers: what a measure is put together from. */
export type MeasureLeaf = Extract<Measure, { op: 'sum' | 'count' | 'number' }>

export function leavesOfMeasure(tree: Measure): readonly MeasureLeaf[] {
  switch (tree.op) {
    case 'sum':
    case 'count':
    case 'number':
      return [tree]
    case 'previous':
    case 'growth':
      return leavesOfMeasure(tree.of)
    default:
      return tree.of.flatMap(leavesOfMeasure)
  }
}

type RowLeaf =
  | Extract<NumberExpression, { op: 'field' | 'number' | 'moment' }>
  | Extract<Condition, { op: 'one-of' | 'begins-with' | 'known' }>

function rowLeavesOf(leaf: MeasureLeaf): readonly RowLeaf[] {
  if (leaf.op === 'number') return []
  const where = leaf.where === undefined ? [] : leavesOfCondition(leaf.where)
  return leaf.op === 'sum' ? [...leavesOfNumber(leaf.of), ...where] : where
}

function leavesOfNumber(tree: NumberExpression): readonly RowLeaf[] {
  switch (tree.op) {
    case 'field':
    case 'number':
    case 'moment':
      return [tree]
    case 'choose':
      return [...leavesOfCondition(tree.where), ...tree.of.flatMap(leavesOfNumber)]
    default:
      return tree.of.flatMap(leavesOfNumber)
  }
}

function leavesOfCondition(tree: Condition): readonly RowLeaf[] {
  switch (tree.op) {
    case 'compare':
      return tree.of.flatMap(leavesOfNumber)
    case 'one-of':
    case 'begins-with':
    case 'known':
      return [tree]
    case 'all':
    case 'any':
      return tree.of.flatMap(leavesOfCondition)
    case 'not':
      return leavesOfCondition(tree.of)
  }
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
