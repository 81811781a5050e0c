/** The enterprises of a district as references to them are looked up: a hundred thousand take half a second to load, so they are held between files and edits. */
import enterprise from '../../../content/registries/enterprise.ts'
import { makeReferenceIndex, type ReferenceIndex } from '../../../domain/registry/cell/reference-index.ts'
import { countChanges, loadColumns } from '../../../store/registry/column-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import type { Tx } from '../../../store/tx.ts'
import { valueAt } from '../../../table/column.ts'
import { getColumn } from '../../../table/table.ts'

export interface EnterpriseIndex {
  /** Changes of the registry of enterprises when it was loaded. */
  readonly version: number
  readonly index: ReferenceIndex
}

export async function loadEnterpriseIndex(tx: Tx): Promise<EnterpriseIndex> {
  const table = await loadColumns(tx, registryTables(enterprise), ['creditCode', 'name'])
  const codes = getColumn(table, 'creditCode')
  const names = getColumn(table, 'name')
  const entries = Array.from({ length: table.rowCount }, (_, row) => ({
    id: String(valueAt(codes, row)),
    name: String(valueAt(names, row) ?? ''),
    aliases: [],
  }))
  return { version: await countEnterpriseChanges(tx), index: makeReferenceIndex('enterprise', entries) }
}

export function countEnterpriseChanges(tx: Tx): Promise<number> {
  return countChanges(tx, enterprise.id)
}
