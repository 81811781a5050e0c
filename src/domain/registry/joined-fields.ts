/**
 * The fields that a formula may read: those of its registry, and those of the enterprise that each row is about, as they were in the row's year.
 *
 *     formulaFields(title, registries).get('town')   // the field of registry `enterprise`, joined
 *
 * The cluster is made here, by `assign-cluster.ts`; an industry class is in the edition of 2017. A registry's own field goes before a joined one of the same name.
 */
import type { Purpose } from '../purpose.ts'
import type { FieldDefinition } from './field.ts'
import { findField, type Registry } from './registry.ts'

/** From which registry each comes. */
const takenOver = [
  ['enterprise', 'town'],
  ['enterprise', 'industryCode'],
  ['enterprise-year', 'size'],
  ['enterprise-year', 'isAboveScale'],
] as const

/** What the cluster of an enterprise is made from. */
const clusterInputs = [
  ['cluster-list', 'cluster'],
  ['enterprise-year', 'productCluster'],
  ['enterprise', 'industryCode'],
] as const

/** All that may be joined. */
export const joinedKeys = [
  'town',
  'cluster',
  'segment',
  'clusterBasis',
  'industryCode',
  'size',
  'isAboveScale',
] as const

export const clusterBases = ['list', 'product', 'class', 'none'] as const
export type ClusterBasis = (typeof clusterBases)[number]

export type FormulaFields = ReadonlyMap<string, FieldDefinition>

export function formulaFields(registry: Registry, registries: readonly Registry[]): FormulaFields {
  const joined = isAboutEnterprise(registry) ? joinedFields(registries) : []
  return new Map([...joined, ...registry.fields].map((field) => [field.key, field]))
}

/** One row of the registry is one enterprise, or one enterprise in a period: its rows are counted in 家. */
export function countsEnterprises({ key, period, fields }: Registry): boolean {
  const [first, ...rest] = period === 'none' ? key : key.slice(0, -1)
  const field = fields.find((one) => one.key === first)
  return rest.length === 0 && field !== undefined && isEnterprise(field)
}

export function isEnterprise({ type }: FieldDefinition): boolean {
  return type.kind === 'credit-code' || (type.kind === 'reference' && type.to === 'enterprise')
}

function isAboutEnterprise({ key, fields }: Registry): boolean {
  return fields.some((field) => key.includes(field.key) && isEnterprise(field))
}

function joinedFields(registries: readonly Registry[]): readonly FieldDefinition[] {
  const find = ([id, key]: readonly [string, string]) => {
    const registry = registries.find((one) => one.id === id)
    return registry === undefined ? undefined : findField(registry, key)
  }
  const taken = takenOver.flatMap((from) => find(from) ?? [])
  const inputs = clusterInputs.flatMap((from) => find(from) ?? [])
  if (inputs.length < clusterInputs.length) return taken
  return [...taken, ...clusterFields(inputs)]
}

/** They may serve what all that they are made from may serve. */
function clusterFields(inputs: readonly FieldDefinition[]): readonly FieldDefinition[] {
  const made = {
    aliases: [],
    isRequired: false,
    owner: 'industry-bureau',
    origin: 'derived',
    purposes: commonPurposes(inputs),
    sensitivity: 'internal',
    minutes: 0,
  } as const satisfies Partial<FieldDefinition>
  const reference = { kind: 'reference', to: 'cluster' } as const
  return [
    { ...made, key: 'cluster', label: { zh: '所属集群', en: 'Cluster' }, type: reference },
    { ...made, key: 'segment', label: { zh: '所属细分行业', en: 'Segment' }, type: reference },
    {
      ...made,
      key: 'clusterBasis',
      label: { zh: '归类依据', en: 'Basis of the cluster' },
      type: { kind: 'choice', choices: basisChoices },
    },
  ]
}

const basisLabels = {
  list: { zh: '名单', en: 'list' },
  product: { zh: '主导产品', en: 'main product' },
  class: { zh: '行业小类', en: 'industry class' },
  none: { zh: '未归类', en: 'none' },
} as const satisfies Record<ClusterBasis, { zh: string; en: string }>
const basisChoices = clusterBases.map((id) => ({ id, label: basisLabels[id], aliases: [] }))

export function commonPurposes(fields: readonly FieldDefinition[]): Purpose[] {
  const [first, ...rest] = fields
  return (first?.purposes ?? []).filter((purpose) => rest.every((field) => field.purposes.includes(purpose)))
}
