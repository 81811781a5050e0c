/** For each head of a form that somebody drafts: whether it is kept in a registry or reported as an indicator already. */

import { registries } from '../../content/registries/catalogue.generated.ts'
import { type AskGround, askGround, findKnown } from '../../domain/registry/ask/find-known.ts'
import type { AskedHead } from '../../domain/registry/ask/known-view.ts'
import { dataOwnerTerms } from '../../domain/registry/record-view.ts'
import type { Context } from '../context.ts'
import type { Snapshot } from '../snapshot.ts'
import { makeOnce } from '../version-cache.ts'

export async function findKnownHeads(
  context: Context,
  { district, heads }: { readonly district: string; readonly heads: string },
): Promise<readonly AskedHead[]> {
  const snapshot = await context.installation.snapshots.get(district)
  const ground = groundOf(snapshot)
  const asked = heads.split('\n').map((head) => head.trim())
  return [...new Set(asked)].flatMap((head) => (head === '' ? [] : [describe(head, ground)]))
}

function describe(head: string, ground: AskGround): AskedHead {
  const known = [...findKnown(head, ground)]
  const isKnown = known.some(({ likeness }) => likeness === 'same')
  return { head, verdict: isKnown ? 'known' : known.length > 0 ? 'similar' : 'new', known }
}

function groundOf(snapshot: Snapshot): AskGround {
  return makeOnce(snapshot, 'ask-ground', () => {
    const { district, units: orgUnits, plan } = snapshot
    const nameOf = (id: string) => orgUnits.find((unit) => unit.id === id)?.name ?? id
    return askGround(registries, {
      indicators: (plan?.indicators ?? []).map(({ indicator, name, unit, owners }) => ({
        id: indicator,
        name,
        unit,
        leadUnits: owners.map(nameOf),
      })),
      ownerOf: ({ owner }) => {
        const unit = district.dataOwners[owner]?.unit
        return unit === undefined ? dataOwnerTerms[owner] : { zh: nameOf(unit), en: nameOf(unit) }
      },
    })
  })
}
