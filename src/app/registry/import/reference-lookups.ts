/**
 * What the references of a sheet are looked up in: the district's lists, and the enterprises that are known.
 *
 *     const { lookups, firms, sharedPhones } = await loadLookups(context.installation, district, registry)
 *     lookups.enterprise?.find('91330212MA2…')
 */

import enterprise from '../../../content/registries/enterprise.ts'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import { titleRungs } from '../../../content/settings/title-rungs.ts'
import { makeReferenceIndex, type ReferenceLookups } from '../../../domain/registry/cell/reference-index.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import type { Installation } from '../../context.ts'
import type { Snapshot } from '../../snapshot.ts'
import { referenceLabels } from '../reference-labels.ts'
import type { FirmDirectory } from '../screen/firm-directory.ts'
import type { SharedPhones } from '../screen/shared-phones.ts'

export interface RegistryLookups {
  /** The district as it stands. */
  readonly snapshot: Snapshot
  readonly lookups: ReferenceLookups
  /** The firms that are known; undefined where the registry of firms itself is brought. */
  readonly firms?: FirmDirectory | undefined
  /** Credit codes of firms that have a telephone together, where figures are brought that tell such firms apart. */
  readonly sharedPhones?: SharedPhones['groups'] | undefined
}

/** Before a transaction is opened, since what is held may have to be loaded over a connection of its own. */
export async function loadLookups(
  { snapshots, enterprises, sharedPhones }: Pick<Installation, 'snapshots' | 'enterprises' | 'sharedPhones'>,
  district: string,
  registry: Registry,
): Promise<RegistryLookups> {
  const [snapshot, known, phones] = await Promise.all([
    snapshots.get(district),
    // The registry of enterprises itself brings codes that nobody knows yet.
    registry.id === enterprise.id ? undefined : enterprises.get(district),
    registry.id === enterpriseYear.id ? sharedPhones.get(district) : undefined,
  ])
  const lists = listLookups(snapshot)
  if (known === undefined) return { snapshot, lookups: lists }
  const { index, firms } = known
  return { snapshot, lookups: { ...lists, enterprise: index }, firms, sharedPhones: phones?.groups }
}

/** All but the enterprises, which may have to be loaded. */
export function listLookups(snapshot: Snapshot): ReferenceLookups {
  const labels = referenceLabels(snapshot)
  const list = (target: 'town' | 'cluster' | 'org-unit') =>
    [...labels[target]].map(([id, { zh }]) => ({ id, name: zh.split(' · ').at(-1) ?? zh, aliases: [] }))
  return {
    town: makeReferenceIndex('town', list('town')),
    cluster: makeReferenceIndex('cluster', list('cluster')),
    'org-unit': makeReferenceIndex('org-unit', list('org-unit')),
    rung: makeReferenceIndex(
      'rung',
      titleRungs.map(({ id, label, aliases }) => ({ id, name: label.zh, aliases })),
    ),
  }
}
