/**
 * What a list of a registry's rows shows and is filtered by: the registry's own fields, and of the enterprise that its rows are about the name, town and industry.
 * What names a row comes first.
 *
 *     listFields(year, registries).map(({ key }) => key)   // ['enterpriseName', 'enterprise', 'town', 'year', 'taxWanYuan', …, 'industryCode']
 */
import type { FieldView, RegistryView } from './use-dictionary.ts'

export type ListField = Pick<FieldView, 'key' | 'label' | 'type' | 'purposes'>

export function isAboutEnterprise({ key }: Pick<RegistryView, 'key'>): boolean {
  return key[0] === 'enterprise'
}

export function listFields(
  registry: RegistryView,
  registries: readonly RegistryView[],
): readonly ListField[] {
  if (!isAboutEnterprise(registry)) {
    const main = mainKey(registry)
    return [...registry.fields].sort((a, b) => Number(b.key === main) - Number(a.key === main))
  }
  const of = (key: string, as = key): readonly ListField[] => {
    const field = registries.find(({ id }) => id === 'enterprise')?.fields.find((one) => one.key === key)
    return field === undefined || registry.fields.some((own) => own.key === as) ? [] : [{ ...field, key: as }]
  }
  const [code, ...rest] = registry.fields
  return [
    ...of('name', 'enterpriseName'),
    ...(code === undefined ? [] : [code]),
    ...of('town'),
    ...rest,
    ...of('industryCode'),
  ]
}

/** The field that says to people which row it is. */
export function mainKey(registry: RegistryView): string {
  if (isAboutEnterprise(registry)) return 'enterpriseName'
  return registry.fields.some(({ key }) => key === 'name') ? 'name' : (registry.key[0] ?? '')
}

/** Where an enterprise is shown with all that is known of it. */
export function enterpriseAddress(code: string): string {
  return `/enterprises/${code}`
}
