/**
 * Rows told apart by one dimension, without those of other scopes and those that were not asked for.
 *
 *     const groups = groupBy(table, { by: 'town', towns: scopeTowns, only: { cluster: 'digital' } })
 *     groups.keys   // ['330212110', …, null]: null for enterprises whose town is not known
 */
import { missingCode } from '../../../table/column.ts'
import { getCodeColumn, type Table } from '../../../table/table.ts'

export const dimensions = ['town', 'cluster', 'segment', 'size'] as const
export type Dimension = (typeof dimensions)[number]

export type Selection = Readonly<Partial<Record<Dimension, string | null>>>

export interface GroupWish {
  /** Undefined: all rows are one group. */
  readonly by: Dimension | undefined
  /** Towns outside the scope: their rows are in no group. */
  readonly outside: ReadonlySet<string>
  readonly only: Selection
}

export interface RowGroups {
  readonly ids: Int32Array
  readonly count: number
  readonly keys: readonly (string | null)[]
}

export function groupBy(table: Table, { by, outside, only }: GroupWish): RowGroups {
  const isIn = rowFilter(table, outside, only)
  if (by === undefined) {
    return {
      ids: Int32Array.from({ length: table.rowCount }, (_, row) => (isIn(row) ? 0 : -1)),
      count: 1,
      keys: [null],
    }
  }
  const { codes, names } = getCodeColumn(table, by)
  const ids = Int32Array.from(codes, (code, row) => {
    if (!isIn(row)) return -1
    return code === missingCode ? names.length : code
  })
  return { ids, count: names.length + 1, keys: [...names, null] }
}

function rowFilter(table: Table, outside: ReadonlySet<string>, only: Selection): (row: number) => boolean {
  const filters = Object.entries(only).map(([name, wanted]) => {
    const { codes, names } = getCodeColumn(table, name)
    const code = wanted === null ? missingCode : names.indexOf(wanted)
    // A name that no row has is not the missing one.
    const isNobody = wanted !== null && code === missingCode
    return (row: number) => !isNobody && codes[row] === code
  })
  const towns = getCodeColumn(table, 'town')
  const isOutside = towns.names.map((name) => outside.has(name))
  return (row) => isOutside[towns.codes[row] ?? missingCode] !== true && filters.every((holds) => holds(row))
}
