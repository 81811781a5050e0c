/**
 * What was so at the end of each year: of the versions of every record the one that held on 31 December, once for each year, in a column `year`.
 *
 *     yearEndRows(enterprises, [2022, 2023])   // an enterprise that moved in May 2023 stands in its old town and in its new one
 *
 * `versions` has `validFrom` (a day) and `validTo` (the day after the last; missing for what still holds), as `loadVersions` gives them.
 */
import { dayNumber } from '../../base/day-number.ts'
import { numbersOf, type Table, withColumns } from '../../table/table.ts'
import { takeRows } from '../../table/take-rows.ts'

export function yearEndRows(versions: Table, years: readonly number[]): Table {
  const [from, to] = [numbersOf(versions, 'validFrom'), numbersOf(versions, 'validTo')]
  const rows: number[] = []
  const rowYears: number[] = []
  for (const year of years) {
    const day = dayNumber(`${year}-12-31`)
    for (let row = 0; row < versions.rowCount; row += 1) {
      if ((from[row] as number) > day || (to[row] as number) <= day) continue
      rows.push(row)
      rowYears.push(year)
    }
  }
  return withColumns(takeRows(versions, rows), {
    year: { kind: 'number', values: Float64Array.from(rowYears) },
  })
}
