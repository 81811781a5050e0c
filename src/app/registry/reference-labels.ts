/**
 * The lists that references lead to, as the district has them: towns, clusters with their segments, the rungs of titles, org units.
 *
 *     const labels = referenceLabels(snapshot)
 *     labels.town.get('330212110')   // { zh: '姜山镇', en: '姜山镇' }
 */
import { titleRungs } from '../../content/settings/title-rungs.ts'
import type { Bilingual } from '../../domain/indicator/definition.ts'
import type { ReferenceTarget } from '../../domain/registry/field.ts'
import type { Snapshot } from '../snapshot.ts'
import { makeOnce } from '../version-cache.ts'

/** Enterprises are too many for a list: their names come with the rows. */
export type ListedTarget = Exclude<ReferenceTarget, 'enterprise'>
export type ReferenceLabels = Readonly<Record<ListedTarget, ReadonlyMap<string, Bilingual>>>

export function referenceLabels(snapshot: Snapshot): ReferenceLabels {
  return makeOnce(snapshot, 'reference-labels', () => {
    const clusters = (snapshot.plan?.clusters ?? []).flatMap(({ id, name, segments }) => [
      [id, same(name)] as const,
      ...segments.map((segment) => [segment.id, same(`${name} · ${segment.name}`)] as const),
    ])
    return {
      town: new Map(snapshot.district.towns.map(({ code, name }) => [code, same(name)])),
      cluster: new Map(clusters),
      rung: new Map(titleRungs.map(({ id, label }) => [id, label])),
      'org-unit': new Map(snapshot.units.map(({ id, name }) => [id, same(name)])),
    }
  })
}

/** Names of places, clusters and units are data and stay as they are. */
function same(name: string): Bilingual {
  return { zh: name, en: name }
}
