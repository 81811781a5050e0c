/** The data dictionary: every registry with its fields, who owns them here, and what they may be used for. */
import { registries } from '../../content/registries/catalogue.generated.ts'
import type { Dictionary } from '../../domain/registry/record-view.ts'
import { enterableFields } from '../../domain/registry/visible-fields.ts'
import type { Context } from '../context.ts'
import { type ListedTarget, type ReferenceLabels, referenceLabels } from './reference-labels.ts'
import { viewField } from './view-field.ts'

export async function listRegistries(context: Context, district: string): Promise<Dictionary> {
  const snapshot = await context.installation.snapshots.get(district)
  const ownedBy = snapshot.district.dataOwners
  const items = registries.map((registry) => ({
    ...registry,
    fields: registry.fields.map((field) => viewField(field, snapshot)),
    checks: registry.checks.map(({ id, label, severity }) => ({ id, label, severity })),
    enterable: [...enterableFields({ registry, grants: context.actor.grants, ownedBy })],
  }))
  return { items, references: listsOf(referenceLabels(snapshot)) }
}

function listsOf(labels: ReferenceLabels): Dictionary['references'] {
  const list = (target: ListedTarget) => [...labels[target]].map(([id, label]) => ({ id, label }))
  return { town: list('town'), cluster: list('cluster'), rung: list('rung'), 'org-unit': list('org-unit') }
}
