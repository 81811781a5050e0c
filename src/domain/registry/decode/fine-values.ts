/**
 * What figures were before rounding, where it takes much of them: 0.0035 in a column of 万元 with two decimals is stored as 0, and may have been meant as 亿元.
 *
 *     fine.add('taxWanYuan', 12, 0.003476)
 *     fine.put('taxWanYuan', rows, values)   // values[at] = 0.003476 where rows[at] is 12
 */
interface FineColumn {
  /** Ascending, as sheets are read. */
  readonly rows: number[]
  readonly values: number[]
}

/** A loss of less than this part of a figure says nothing of it. */
const leastLoss = 1e-3

export class FineValues {
  readonly #columns = new Map<string, FineColumn>()

  /** Rows come in ascending order. */
  add(field: string, row: number, value: number): void {
    let column = this.#columns.get(field)
    if (column === undefined) {
      column = { rows: [], values: [] }
      this.#columns.set(field, column)
    }
    column.rows.push(row)
    column.values.push(value)
  }

  /** Those of another sheet, whose rows are numbered from `offset` on. */
  addAll(others: FineValues, offset: number): void {
    for (const [field, { rows, values }] of others.#columns) {
      if (offset === 0 && !this.#columns.has(field)) this.#columns.set(field, { rows, values })
      else for (const [at, row] of rows.entries()) this.add(field, row + offset, values[at] ?? Number.NaN)
    }
  }

  /** Puts them where rounded ones stand; `rows` are the rows' numbers. */
  put(field: string, rows: Float64Array, values: Float64Array): void {
    const column = this.#columns.get(field)
    if (column === undefined) return
    for (let at = 0; at < rows.length; at += 1) {
      const place = findSorted(column.rows, rows[at] ?? -1)
      if (place >= 0) values[at] = column.values[place] ?? Number.NaN
    }
  }
}

export function losesMuch(value: number, rounded: number): boolean {
  return Math.abs(value - rounded) > leastLoss * Math.abs(value)
}

/** Position of a number among ascending ones; −1 where it is not. */
function findSorted(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = numbers[middle] ?? 0
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}
