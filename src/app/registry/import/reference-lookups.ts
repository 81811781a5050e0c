/**
 * What the references of a sheet are looked up in: the district's lists, and the enterprises that are known.
 *
 *     const lookups = await loadLookups(context.installation, district, registry)
 *     lookups.enterprise?.find('91330212MA2…')
 */

import enterprise from '../../../content/registries/enterprise.ts'
import { titleRungs } from '../../../content/settings/title-rungs.ts'
import { makeReferenceIndex, type ReferenceLookups } from '../../../domain/registry/cell/reference-index.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import type { Installation } from '../../context.ts'
import { referenceLabels } from '../reference-labels.ts'

/** Before a transaction is opened, since what is held may have to be loaded over a connection of its own. */
export async function loadLookups(
  { snapshots, enterprises }: Pick<Installation, 'snapshots' | 'enterprises'>,
  district: string,
  registry: Registry,
): Promise<ReferenceLookups> {
  const labels = referenceLabels(await snapshots.get(district))
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
  return { ...lists, enterprise: (await enterprises.get(district)).index }
}
