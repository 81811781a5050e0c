/**
 * Who stands behind the sum of a cell: what decides whether it may be published.
 *
 *     const cells = contributionsOf({ ids, count }, enterprises, values)
 *     cells[3]   // { contributors: 14, total: 5230, largest: 900, secondLargest: 750 }
 *
 * Amounts are taken without their sign: a large refund gives an enterprise away as a large payment does. A missing value contributes nothing; a row of no known
 * enterprise protects nobody and is left out.
 */
import type { CodeColumn } from '../../../table/column.ts'
import { rowsByGroup } from '../../../table/rows-by-group.ts'

export interface CellContribution {
  /** Enterprises with a known value. */
  readonly contributors: number
  readonly total: number
  readonly largest: number
  readonly secondLargest: number
}

export const emptyCell: CellContribution = { contributors: 0, total: 0, largest: 0, secondLargest: 0 }

export function isEmpty({ contributors }: CellContribution): boolean {
  return contributors === 0
}

/** One enterprise's amount is what its rows in the cell add up to; rows with id −1 are in no cell. */
export function contributionsOf(
  cells: { readonly ids: Int32Array; readonly count: number },
  enterprises: CodeColumn,
  values: Float64Array,
): readonly CellContribution[] {
  const contributions = Array.from({ length: cells.count }, () => emptyCell)
  const { rows, starts } = rowsByGroup(enterprises.codes, enterprises.names.length)
  for (let enterprise = 0; enterprise < enterprises.names.length; enterprise++) {
    const own = rows.subarray(starts[enterprise], starts[enterprise + 1])
    for (const [cell, amount] of amountsByCell(own, cells.ids, values)) {
      contributions[cell] = withAmount(contributions[cell] ?? emptyCell, Math.abs(amount))
    }
  }
  return contributions
}

function amountsByCell(rows: Int32Array, ids: Int32Array, values: Float64Array): ReadonlyMap<number, number> {
  const amounts = new Map<number, number>()
  for (const row of rows) {
    const [cell, value] = [ids[row] as number, values[row] as number]
    if (cell >= 0 && !Number.isNaN(value)) amounts.set(cell, (amounts.get(cell) ?? 0) + value)
  }
  return amounts
}

function withAmount({ contributors, total, ...most }: CellContribution, amount: number): CellContribution {
  return {
    contributors: contributors + 1,
    total: total + amount,
    largest: Math.max(most.largest, amount),
    secondLargest: Math.max(most.secondLargest, Math.min(most.largest, amount)),
  }
}

/** Of cells that share no enterprise, taken together. */
export function joinContributions(cells: readonly CellContribution[]): CellContribution {
  const [largest = 0, secondLargest = 0] = cells
    .flatMap((cell) => [cell.largest, cell.secondLargest])
    .toSorted((a, b) => b - a)
  const add = (of: (cell: CellContribution) => number) => cells.reduce((sum, cell) => sum + of(cell), 0)
  return {
    contributors: add(({ contributors }) => contributors),
    total: add(({ total }) => total),
    largest,
    secondLargest,
  }
}
