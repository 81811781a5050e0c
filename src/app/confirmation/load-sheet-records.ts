/**
 * The registry's rows that sheets of a round are about, by credit code.
 *
 *     const records = await loadSheetRecords(tx, round, ['9133…'])
 *     records.get('9133…')?.values.landMu
 */
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import type { RecordRow } from '../../domain/registry/registry.ts'
import type { RoundRow } from '../../store/confirmation/round-store.ts'
import { listRecords } from '../../store/registry/record-store.ts'
import { registryTables } from '../../store/registry/registry-tables.ts'
import type { Tx } from '../../store/tx.ts'

export interface SheetRecord {
  readonly values: RecordRow
  readonly version: number
}

export async function loadSheetRecords(
  tx: Tx,
  { year, fields }: Pick<RoundRow, 'year' | 'fields'>,
  enterprises: readonly string[],
): Promise<ReadonlyMap<string, SheetRecord>> {
  if (enterprises.length === 0) return new Map()
  const page = await listRecords(tx, registryTables(enterpriseYear), {
    fields,
    filters: [
      { field: 'year', is: 'eq', value: year },
      { field: 'enterprise', is: 'one-of', values: [...enterprises] },
    ],
    sort: { field: 'enterprise', isDescending: false },
    words: undefined,
    limit: enterprises.length,
  })
  return new Map(page.items.map(({ values, version }) => [String(values.enterprise), { values, version }]))
}
