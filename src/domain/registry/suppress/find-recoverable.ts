/**
 * Which hidden cells can be computed from what is shown: those whose value follows from the relations alone, by any chain of additions and subtractions.
 *
 *     findRecoverable(new Set([0, 1]), [{ total: 4, parts: [0, 1] }])              // none: only their sum is known
 *     findRecoverable(new Set([0, 1]), [{ total: 4, parts: [0, 2] }, …])           // 0 is total 4 less part 2
 *
 * The relations are linear equations in the hidden cells; a cell is determined exactly when elimination leaves an equation with this cell alone.
 */
import type { CellRelation } from './published-table.ts'

export function findRecoverable(
  hidden: ReadonlySet<number>,
  relations: readonly CellRelation[],
): ReadonlySet<number> {
  const cells = [...hidden]
  const equations = reduce(relations.map((relation) => equationOf(relation, cells)))
  const alone = equations.flatMap((equation) => {
    const left = cells.filter((_, index) => !isZero(equation[index] ?? 0))
    return left.length === 1 ? left : []
  })
  return new Set(alone)
}

/** Coefficients of the hidden cells: parts less total is what the shown cells make known. */
function equationOf({ total, parts }: CellRelation, cells: readonly number[]): number[] {
  const members = new Set(parts)
  return cells.map((cell) => (cell === total ? -1 : members.has(cell) ? 1 : 0))
}

/** Gauss and Jordan: each equation keeps one cell that no other has. */
function reduce(equations: readonly number[][]): readonly (readonly number[])[] {
  const reduced: number[][] = []
  const open = equations.map((equation) => [...equation])
  for (let column = 0; column < (open[0]?.length ?? 0); column++) {
    const pivot = open.find((equation) => !isZero(equation[column] ?? 0))
    if (pivot === undefined) continue
    open.splice(open.indexOf(pivot), 1)
    const scale = pivot[column] ?? 1
    const own = pivot.map((coefficient) => coefficient / scale)
    for (const equation of [...open, ...reduced]) subtractTimes(equation, own, equation[column] ?? 0)
    reduced.push(own)
  }
  return reduced
}

function subtractTimes(equation: number[], other: readonly number[], times: number): void {
  if (isZero(times)) return
  for (const [index, coefficient] of other.entries()) {
    equation[index] = (equation[index] ?? 0) - times * coefficient
  }
}

/** Coefficients are small whole numbers and their ratios. */
function isZero(coefficient: number): boolean {
  return Math.abs(coefficient) < 1e-9
}
