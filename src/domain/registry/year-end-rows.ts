/**
 * What was so at the end of each year: of the versions of every record the one that held on 31 December, once for each year, in a column `year`. Before its first
 * version a record stands as that one says: nothing else is known of it.
 *
 *     yearEndRows(enterprises, [2022, 2023], 'creditCode')   // one that moved in May 2023 stands in its old town and in its new one
 *
 * `versions` has `validFrom` (a day) and `validTo` (the day after the last; missing for what still holds), as `loadVersions` gives them.
 */
import { dayNumber } from '../../base/day-number.ts'
import { getCodeColumn, numbersOf, type Table, withColumns } from '../../table/table.ts'
import { takeRows } from '../../table/take-rows.ts'

export function yearEndRows(versions: Table, years: readonly number[], key: string): Table {
  const [from, to] = [numbersOf(versions, 'validFrom'), numbersOf(versions, 'validTo')]
  const isFirst = firstVersions(getCodeColumn(versions, key).codes, from)
  const rows: number[] = []
  const rowYears: number[] = []
  for (const year of years) {
    const day = dayNumber(`${year}-12-31`)
    for (let row = 0; row < versions.rowCount; row += 1) {
      const hasBegun = (from[row] as number) <= day || isFirst[row] === 1
      if (!hasBegun || (to[row] as number) <= day) continue
      rows.push(row)
      rowYears.push(year)
    }
  }
  return withColumns(takeRows(versions, rows), {
    year: { kind: 'number', values: Float64Array.from(rowYears) },
  })
}

/** 1 for the earliest version of each record. */
function firstVersions(records: Int32Array, from: Float64Array): Uint8Array {
  const first = new Map<number, number>()
  for (let row = 0; row < records.length; row += 1) {
    const known = first.get(records[row] as number)
    if (known === undefined || (from[row] as number) < (from[known] as number))
      first.set(records[row] as number, row)
  }
  const isFirst = new Uint8Array(records.length)
  for (const row of first.values()) isFirst[row] = 1
  return isFirst
}
