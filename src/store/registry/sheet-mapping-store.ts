/**
 * How the columns of a sheet were read the last time a person confirmed it, by the fingerprint of its heads.
 *
 *     await findMapping(tx, { registry: 'enterprise-year', fingerprint })
 */
import { defineStatements } from '../engine/statement.ts'
import type { Tx } from '../tx.ts'

export const sheetMappingStatements = defineStatements('sheet_mapping', {
  find: 'select mapping from sheet_mapping where district = $1 and registry = $2 and fingerprint = $3',
  save: `insert into sheet_mapping (district, registry, fingerprint, mapping, confirmed_by_name, confirmed_at)
    values ($1, $2, $3, $4, $5, $6) on conflict (district, registry, fingerprint)
    do update set mapping = excluded.mapping, confirmed_by_name = excluded.confirmed_by_name, confirmed_at = excluded.confirmed_at`,
})

export interface MappingKey {
  readonly registry: string
  readonly fingerprint: string
}

export async function findMapping<Mapping>(tx: Tx, key: MappingKey): Promise<Mapping | undefined> {
  const values = [tx.district, key.registry, key.fingerprint]
  const rows = await tx.rows<{ mapping: Mapping }>(sheetMappingStatements.find, values)
  return rows[0]?.mapping
}

export async function saveMapping(
  tx: Tx,
  key: MappingKey,
  confirmed: { readonly mapping: unknown; readonly byName: string; readonly at: Date },
): Promise<void> {
  const { mapping, byName, at } = confirmed
  const values = [key.registry, key.fingerprint, JSON.stringify(mapping), byName, at]
  await tx.rows(sheetMappingStatements.save, [tx.district, ...values])
}
