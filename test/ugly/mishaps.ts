/** What happens to sheets after they were written: cells merged by hand, remarks beside the table. */
import type { Chance } from './chance.ts'
import type { Draft } from './draft.ts'
import type { Expected } from './ugly-cell.ts'
import type { UglyColumn } from './ugly-column.ts'

export interface MishapInput {
  readonly draft: Draft
  readonly columns: readonly UglyColumn[]
  readonly offset: number
  readonly isXlsx: boolean
  readonly chance: Chance
  /** Sheet rows of the data, in order. */
  readonly rowOf: readonly number[]
  readonly columnOf: ReadonlyMap<string, number>
  readonly expected: Map<string, Expected>
}

/** A firm with several titles or sites is named once; a CSV keeps the name in the first of its rows. */
export function mergeFirms(input: MishapInput, owners: readonly string[]): void {
  const { draft, columns, offset, isXlsx, rowOf, expected } = input
  const own = columns.flatMap(({ kind, field }, i) => {
    return kind === 'witness' || field === 'enterprise' || kind === 'ordinal' ? [i + 1 + offset] : []
  })
  let from = 0
  for (let i = 1; i <= owners.length; i += 1) {
    const goesOn = owners[i] === owners[from] && rowOf[i] === (rowOf[i - 1] ?? 0) + 1
    if (goesOn) continue
    const [first = 0, last = 0] = [rowOf[from], rowOf[i - 1]]
    from = i
    if (last === first) continue
    for (const column of own) {
      for (let row = first + 1; row <= last; row += 1) {
        const cells = draft.rows[row - 1]
        if (cells !== undefined) cells[column - 1] = null
        if (expected.get(`${row} ${column}`) !== 'told')
          expected.set(`${row} ${column}`, expected.get(`${first} ${column}`) ?? 'exact')
      }
      if (isXlsx) draft.merge(first, column, [last, column])
    }
  }
}

/** Two firms that pay together: one number for both. */
export function mergeNumbers({ draft, columns, offset, chance, rowOf, expected }: MishapInput): void {
  const numbers = columns.flatMap(({ isNumber, field }, i) =>
    isNumber && field !== undefined ? [i + 1 + offset] : [],
  )
  const at = chance.int(0, rowOf.length - 2)
  const [first = 0, second = 0] = [rowOf[at], rowOf[at + 1]]
  if (numbers.length === 0 || second !== first + 1) return
  const column = chance.pick(numbers)
  const cells = draft.rows[second - 1]
  const above = draft.rows[first - 1]?.[column - 1] ?? ''
  if (cells === undefined || /^(|—|\/|-|无|暂无)$/.test(String(above))) return
  cells[column - 1] = null
  expected.set(`${second} ${column}`, 'told')
  draft.merge(first, column, [second, column])
}

export function strayCells({ draft, columns, offset, chance, rowOf }: MishapInput): void {
  for (const row of chance.some(rowOf, 0.05)) {
    const cells = draft.rows[row - 1]
    if (cells === undefined) continue
    while (cells.length < columns.length + offset + 1) cells.push(null)
    cells.push(chance.pick(['←待核', '√', '已改', '与税务不一致']))
  }
}
