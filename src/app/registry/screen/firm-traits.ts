/** What firms are told apart by beside their names and addresses: telephones of people, and figures of the last year that is known of a firm. */
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import person from '../../../content/registries/person.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import type { Columns } from '../../../domain/registry/screen/screen-sheet.ts'
import { wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { loadPeople } from '../../../store/registry/screening/firm-store.ts'
import { loadLatestRows } from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { appendRows } from '../../../table/append-rows.ts'
import { getColumn, numbersOf, type Table } from '../../../table/table.ts'

export const firmFigures = ['revenueWanYuan', 'taxWanYuan', 'electricityWanKwh'] as const

/** Fields of the registry that firms are told apart by. */
export function traitsOf({ id }: Pick<Registry, 'id'>): readonly string[] {
  if (id === person.id) return ['phone']
  return id === enterpriseYear.id ? firmFigures : []
}

/** Rows of a registry on their way in: they go before what is stored. */
export interface BroughtTraits {
  readonly registry: string
  readonly rows: Table
}

/** More firms than this are not asked for one by one. */
const fewFirms = 20_000

/** Columns with a value for each of the codes. */
export async function loadFirmTraits(
  tx: Tx,
  codes: readonly string[],
  brought?: BroughtTraits,
): Promise<Columns> {
  const withBrought = ({ id }: Registry, stored: Table) =>
    brought?.registry === id ? appendRows(stored, brought.rows) : stored
  const few = codes.length <= fewFirms ? codes : undefined
  const people = withBrought(person, await loadPeople(tx, registryTables(person), few))
  const latest = { fields: firmFigures, codes: few }
  const years = withBrought(enterpriseYear, await loadLatestRows(tx, registryTables(enterpriseYear), latest))
  const phones = wordsOf(getColumn(people, 'phone'))
  const phoneOf = new Map(
    wordsOf(getColumn(people, 'enterprise')).map((code, row) => [code, phones[row] ?? '']),
  )
  const rowOf = lastRows(years)
  const columns = firmFigures.map((field) => {
    const values = numbersOf(years, field)
    return [field, Float64Array.from(codes, (code) => values[rowOf.get(code) ?? -1] ?? Number.NaN)] as const
  })
  return { phone: codes.map((code) => phoneOf.get(code) ?? ''), ...Object.fromEntries(columns) }
}

function lastRows(table: Table): ReadonlyMap<string, number> {
  const years = numbersOf(table, 'year')
  const last = new Map<string, number>()
  for (const [row, code] of wordsOf(getColumn(table, 'enterprise')).entries()) {
    const known = last.get(code)
    if (known === undefined || (years[known] ?? 0) <= (years[row] ?? 0)) last.set(code, row)
  }
  return last
}
