/**
 * Sorts rows as people expect: numbers as numbers, Chinese by pinyin, what is missing last in both directions, ties as they came.
 *
 *     sortRows(rows, { key: 'value', isDescending: true }, columns)
 */
export type SortValue = string | number | boolean | null | undefined

export interface Sort {
  readonly key: string
  readonly isDescending: boolean
}

interface Sortable<Row> {
  readonly key: string
  readonly sortBy?: (row: Row) => SortValue
}

/** `name` and `-name`. */
export function readSort(text: string | undefined): Sort | undefined {
  if (text === undefined || text === '' || text === '-') return undefined
  return text.startsWith('-')
    ? { key: text.slice(1), isDescending: true }
    : { key: text, isDescending: false }
}

/** What a click on the heading asks for next: up, down, as it came. */
export function nextSort(current: Sort | undefined, key: string): string | undefined {
  if (current?.key !== key) return key
  return current.isDescending ? undefined : `-${key}`
}

export function sortRows<Row>(
  rows: readonly Row[],
  sort: Sort | undefined,
  columns: readonly Sortable<Row>[],
): readonly Row[] {
  const sortBy = columns.find((column) => column.key === sort?.key)?.sortBy
  if (sort === undefined || sortBy === undefined) return rows
  const sign = sort.isDescending ? -1 : 1
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort((a, b) => {
      if (isMissing(a.value)) return isMissing(b.value) ? 0 : 1
      return isMissing(b.value) ? -1 : sign * compare(a.value, b.value)
    })
    .map(({ row }) => row)
}

const collator = new Intl.Collator('zh-CN', { numeric: true })

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

function isMissing(value: SortValue): boolean {
  return value === null || value === undefined || value === '' || Number.isNaN(value)
}
