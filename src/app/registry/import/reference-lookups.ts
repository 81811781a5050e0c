/**
 * What the references of a sheet are looked up in: the district's lists, and the enterprises that are known.
 *
 *     const lookups = await loadLookups(context, tx, registry)
 *     lookups.enterprise?.find('91330212MA2…')
 */

import enterprise from '../../../content/registries/enterprise.ts'
import { titleRungs } from '../../../content/settings/title-rungs.ts'
import {
  makeReferenceIndex,
  type ReferenceEntry,
  type ReferenceLookups,
} from '../../../domain/registry/cell/reference-index.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import { loadColumns } from '../../../store/registry/column-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import type { Tx } from '../../../store/tx.ts'
import { valueAt } from '../../../table/column.ts'
import { getColumn } from '../../../table/table.ts'
import type { Snapshot } from '../../snapshot.ts'
import { referenceLabels } from '../reference-labels.ts'

export async function loadLookups(tx: Tx, snapshot: Snapshot, registry: Registry): Promise<ReferenceLookups> {
  const labels = referenceLabels(snapshot)
  const list = (target: 'town' | 'cluster' | 'org-unit') =>
    [...labels[target]].map(([id, { zh }]) => ({ id, name: zh.split(' · ').at(-1) ?? zh, aliases: [] }))
  const lists = {
    town: makeReferenceIndex('town', list('town')),
    cluster: makeReferenceIndex('cluster', list('cluster')),
    'org-unit': makeReferenceIndex('org-unit', list('org-unit')),
    rung: makeReferenceIndex(
      'rung',
      titleRungs.map(({ id, label, aliases }) => ({ id, name: label.zh, aliases })),
    ),
  }
  // The registry of enterprises itself brings codes that nobody knows yet.
  if (registry.id === enterprise.id) return lists
  return { ...lists, enterprise: makeReferenceIndex('enterprise', await loadEnterprises(tx)) }
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
