/** An empty workbook of a registry for the person who asks: the columns that their unit provides, with drop-downs, limits and notes. */
import enterprise from '../../content/registries/enterprise.ts'
import { renderTemplate } from '../../domain/messages/render-message.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { FieldDefinition, ReferenceTarget } from '../../domain/registry/field.ts'
import { dataOwnerTerms } from '../../domain/registry/record-view.ts'
import { layOutTemplate } from '../../domain/registry/template/lay-out-template.ts'
import { enterableFields } from '../../domain/registry/visible-fields.ts'
import { writeWorkbook } from '../../sheet/write/write-xlsx.ts'
import type { Context, Language } from '../context.ts'
import type { Snapshot } from '../snapshot.ts'
import { getRegistry } from './get-registry.ts'
import { referenceLabels } from './reference-labels.ts'
import { templateWorkbook } from './template-workbook.ts'

export async function makeTemplate(
  context: Context,
  wish: { readonly district: string; readonly registry: string },
) {
  const registry = getRegistry(wish.registry)
  const snapshot = await context.installation.snapshots.get(wish.district)
  const { grants } = context.actor
  const fields = enterableFields({ registry, grants, ownedBy: snapshot.district.dataOwners })
  if (fields.length === 0) {
    throw new Refusal('import-nothing-yours', { registry: registry.label.zh, registryEn: registry.label.en })
  }
  const { language } = context
  const ownerOf = (field: FieldDefinition) => ownerName(field, snapshot, language)
  const template = layOutTemplate(
    { registry, fields, identity: enterprise, ownerOf, lists: namesToChoose(snapshot) },
    language,
  )
  const bytes = await writeWorkbook({
    ...templateWorkbook(template, language),
    madeAt: context.now.toISOString(),
  })
  return { bytes, fileName: renderTemplate(fileNames[language], { registry: template.name }) }
}

const fileNames = { zh: '{registry}-模板.xlsx', en: '{registry} template.xlsx' } as const

function ownerName({ owner }: FieldDefinition, snapshot: Snapshot, language: Language): string {
  const unit = snapshot.district.dataOwners[owner]?.unit
  return snapshot.units.find(({ id }) => id === unit)?.name ?? dataOwnerTerms[owner][language]
}

/** As what reads sheets finds them again; enterprises are too many to choose from. */
function namesToChoose(snapshot: Snapshot): Readonly<Partial<Record<ReferenceTarget, readonly string[]>>> {
  const labels = referenceLabels(snapshot)
  const names = (target: 'town' | 'cluster' | 'rung' | 'org-unit') => [
    ...new Set([...labels[target].values()].map(({ zh }) => zh.split(' · ').at(-1) ?? zh)),
  ]
  return {
    town: names('town'),
    cluster: names('cluster'),
    rung: names('rung'),
    'org-unit': names('org-unit'),
  }
}
