/**
 * Periods of an import that later periods of the same file are compared with: what the file itself says of a year before goes before what is stored.
 *
 *     const kept = new KeptPeriods(['2024', '2025'])
 *     kept.keep('2024', rows)
 *     kept.beside('2025', more)   // with the values of 2024 in the columns `before …`
 */
import { beforeField, wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import type { NumberColumn } from '../../../table/column.ts'
import { findColumn, getColumn, type Table, withColumns } from '../../../table/table.ts'
import { yearBefore } from './period-before.ts'

interface Kept {
  readonly rows: Table
  readonly rowOf: ReadonlyMap<string, number>
}

export class KeptPeriods {
  readonly #asked: ReadonlySet<string>
  readonly #kept = new Map<string, Kept[]>()

  /** All periods of the file. */
  constructor(periods: readonly string[]) {
    this.#asked = new Set(periods.map(yearBefore))
  }

  keep(period: string, rows: Table): void {
    if (!this.#asked.has(period)) return
    const codes = wordsOf(getColumn(rows, 'enterprise'))
    const rowOf = new Map(codes.map((code, row) => [code, row]))
    this.#kept.set(period, [...(this.#kept.get(period) ?? []), { rows, rowOf }])
  }

  /** What was kept for the period is given up with the last period that may ask for it. */
  beside(period: string, rows: Table): Table {
    const before = yearBefore(period)
    for (const kept of this.#kept.keys()) if (kept < before) this.#kept.delete(kept)
    const parts = this.#kept.get(before) ?? []
    return parts.reduce((table, part) => withBefore(table, part), rows)
  }
}

function withBefore(table: Table, { rows, rowOf }: Kept): Table {
  const at = Int32Array.from(wordsOf(getColumn(table, 'enterprise')), (code) => rowOf.get(code) ?? -1)
  const replaced = Object.keys(rows.columns).flatMap((field): [string, NumberColumn][] => {
    const own = findColumn(rows, field)
    const stored = findColumn(table, beforeField(field))
    if (own?.kind !== 'number' || stored?.kind !== 'number') return []
    const values = stored.values.map((value, row) => {
      const brought = own.values[at[row] ?? -1] ?? Number.NaN
      return Number.isNaN(brought) ? value : brought
    })
    return [[beforeField(field), { kind: 'number', values }]]
  })
  return withColumns(table, Object.fromEntries(replaced))
}
