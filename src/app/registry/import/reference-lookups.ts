/**
 * What the references of a sheet are looked up in: the district's lists, and the enterprises that are known.
 *
 *     const lookups = await loadLookups(tx, { snapshot, registry, enterprises })
 *     lookups.enterprise?.find('91330212MA2…')
 */

import enterprise from '../../../content/registries/enterprise.ts'
import { titleRungs } from '../../../content/settings/title-rungs.ts'
import { makeReferenceIndex, type ReferenceLookups } from '../../../domain/registry/cell/reference-index.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import type { Tx } from '../../../store/tx.ts'
import type { Snapshot } from '../../snapshot.ts'
import { referenceLabels } from '../reference-labels.ts'
import type { EnterpriseIndexes } from './enterprise-indexes.ts'

export interface LookupsWish {
  readonly snapshot: Snapshot
  readonly registry: Registry
  readonly enterprises: EnterpriseIndexes
}

export async function loadLookups(tx: Tx, wish: LookupsWish): Promise<ReferenceLookups> {
  const { snapshot, registry, enterprises } = wish
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
  return { ...lists, enterprise: await enterprises.get(tx) }
}
