/**
 * Which cells of a table of sums are published. Sensitive cells are hidden, and as many others with them as it takes so that no sensitive one can be computed from totals.
 *
 *     const states = suppressCells(crossTable(towns, clusters, [tax]), rule)
 *     states[cellOf(table, 3, 8)]   // 'sensitive': shown as “*”, and so is 'complementary'
 *
 * Three things hold of the result. No shown cell is sensitive. What the hidden parts of a shown total add up to, which anyone can compute, is not sensitive either. No
 * sensitive cell is determined by the relations. The choice of further cells is greedy, smallest first and totals last: it hides enough, not always the fewest.
 *
 * It does not guard against bounds (a hidden cell is between 0 and the rest of its row), nor against another table over the same enterprises that is published apart.
 */
import { type CellContribution, emptyCell, isEmpty, joinContributions } from './cell-contribution.ts'
import { findRecoverable } from './find-recoverable.ts'
import type { CellRelation, PublishedTable } from './published-table.ts'
import { isSensitive, type SuppressionRule } from './suppression-rule.ts'

/** empty: no enterprise stands behind it, which is no secret. */
export type CellState = 'shown' | 'sensitive' | 'complementary' | 'empty'

export function suppressCells(table: PublishedTable, rule: SuppressionRule): readonly CellState[] {
  const count = Math.max(0, ...table.measures.map((cells) => cells.length))
  const cells = Array.from({ length: count }, (_, cell) => cell)
  const sensitive = new Set(
    cells.filter((cell) => contributionsIn(table, [cell]).some((one) => isSensitive(one, rule))),
  )
  const hidden = hideEnough({ ...table, rule, sensitive, hidden: sensitive })
  return cells.map((cell) => {
    if (sensitive.has(cell)) return 'sensitive'
    if (hidden.has(cell)) return 'complementary'
    return isEmptyIn(table, cell) ? 'empty' : 'shown'
  })
}

function hideEnough(table: OpenTable): ReadonlySet<number> {
  const hidden = new Set(table.hidden)
  const open = { ...table, hidden }
  for (let next = findNext(open); next !== undefined; next = findNext(open)) hidden.add(next)
  return hidden
}

interface OpenTable extends PublishedTable {
  readonly rule: SuppressionRule
  readonly sensitive: ReadonlySet<number>
  readonly hidden: ReadonlySet<number>
}

/** The next cell to be hidden, or undefined when it is enough. */
function findNext(table: OpenTable): number | undefined {
  const weak = table.relations.filter((relation) => isWeak(table, relation))
  const next = findCheapest(table, weak, (hidden) => countWeak({ ...table, hidden }))
  if (next !== undefined) return next
  if (exposedIn(table, table.hidden) === 0) return undefined
  const near = table.relations.filter(({ total, parts }) =>
    [total, ...parts].some((cell) => table.hidden.has(cell)),
  )
  return findCheapest(table, near, (hidden) => exposedIn(table, hidden))
}

/** Of the cells in some relations the one that leaves least to be done, and of several such the one whose loss is least. */
function findCheapest(
  table: OpenTable,
  relations: readonly CellRelation[],
  leftAfter: (hidden: ReadonlySet<number>) => number,
): number | undefined {
  const candidates = new Set(relations.flatMap((relation) => candidatesIn(table, relation)))
  const ranked = [...candidates]
    .map((cell) => ({ cell, left: leftAfter(new Set([...table.hidden, cell])), cost: costOf(table, cell) }))
    .toSorted((a, b) => a.left - b.left || a.cost - b.cost)
  return ranked[0]?.cell
}

function countWeak(table: OpenTable): number {
  return table.relations.filter((relation) => isWeak(table, relation)).length
}

/** True when a relation by itself tells too much about what is hidden in it. */
function isWeak(table: OpenTable, { total, parts }: CellRelation): boolean {
  const hiddenParts = parts.filter((part) => table.hidden.has(part))
  if (table.hidden.has(total)) return hiddenParts.length === 0
  if (hiddenParts.length === 0) return false
  const together = contributionsIn(table, hiddenParts)
  return hiddenParts.length === 1 || together.some((one) => isSensitive(one, table.rule))
}

/** Shown cells of a relation that could be hidden too; what is empty covers nothing. */
function candidatesIn(table: OpenTable, { total, parts }: CellRelation): readonly number[] {
  return [...parts, total].filter((cell) => !table.hidden.has(cell) && !isEmptyIn(table, cell))
}

/** How many sensitive cells can be computed along a chain of relations. */
function exposedIn(table: OpenTable, hidden: ReadonlySet<number>): number {
  const recoverable = findRecoverable(hidden, table.relations)
  return [...recoverable].filter((cell) => table.sensitive.has(cell)).length
}

/** What is lost when a cell is hidden: its amount, and for a total more than for any part. */
function costOf(table: OpenTable, cell: number): number {
  const isTotal = table.relations.some(({ total }) => total === cell)
  const amount = contributionsIn(table, [cell])[0]?.total ?? 0
  return isTotal ? amount + totalPenalty : amount
}

const totalPenalty = 1e15

function isEmptyIn(table: PublishedTable, cell: number): boolean {
  return contributionsIn(table, [cell]).every(isEmpty)
}

/** For each measure, who stands behind the cells together. */
function contributionsIn(
  { measures }: PublishedTable,
  cells: readonly number[],
): readonly CellContribution[] {
  return measures.map((all) => joinContributions(cells.map((cell) => all[cell] ?? emptyCell)))
}
