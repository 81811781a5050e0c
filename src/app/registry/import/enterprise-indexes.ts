/**
 * The enterprises of each district as references to them are looked up, kept while nothing changes in their registry: a hundred thousand take half a second to load.
 *
 *     const index = await context.installation.enterprises.get(tx)
 */
import enterprise from '../../../content/registries/enterprise.ts'
import {
  makeReferenceIndex,
  type ReferenceEntry,
  type ReferenceIndex,
} from '../../../domain/registry/cell/reference-index.ts'
import { findChangeMark, loadColumns } from '../../../store/registry/column-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import type { Tx } from '../../../store/tx.ts'
import { valueAt } from '../../../table/column.ts'
import { getColumn } from '../../../table/table.ts'

interface KeptIndex {
  readonly mark: string
  readonly index: ReferenceIndex
}

export class EnterpriseIndexes {
  readonly #kept = new Map<string, KeptIndex>()

  async get(tx: Tx): Promise<ReferenceIndex> {
    // Read before the rows: a change that comes between is loaded too, and the next reader loads once more.
    const mark = await findChangeMark(tx, enterprise.id)
    const kept = this.#kept.get(tx.district)
    if (kept?.mark === mark) return kept.index
    const index = makeReferenceIndex('enterprise', await loadEnterprises(tx))
    this.#kept.set(tx.district, { mark, index })
    return index
  }
}

async function loadEnterprises(tx: Tx): Promise<readonly ReferenceEntry[]> {
  const table = await loadColumns(tx, registryTables(enterprise), ['creditCode', 'name'])
  const codes = getColumn(table, 'creditCode')
  const names = getColumn(table, 'name')
  return Array.from({ length: table.rowCount }, (_, row) => ({
    id: String(valueAt(codes, row)),
    name: String(valueAt(names, row) ?? ''),
    aliases: [],
  }))
}
