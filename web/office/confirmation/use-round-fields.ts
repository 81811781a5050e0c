/** The form of a new round as data. */
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import type { Field, Option } from '../../parts/antd/form/field.ts'
import { useDistrict } from '../district/use-district.ts'

/** What a round is about: rows of enterprises by year. */
const REGISTRY = 'enterprise-year'

export function useRoundFields(): readonly Field[] {
  const { t } = useTranslation('confirmation')
  const { data: district } = useDistrict()
  const { fields, clusters, sizes } = useRegistryOptions()
  const placeholder = t('start.all')
  const years = [...(district?.years ?? [])].sort((a, b) => b - a).map(String)
  const towns = (district?.towns ?? []).map(({ code, name }) => ({ value: code, label: name }))
  return [
    { kind: 'text', key: 'title', label: t('start.name'), isRequired: true, maxLength: 100 },
    { kind: 'choice', key: 'year', label: t('year'), isRequired: true, options: years.map(sameOption) },
    {
      kind: 'choices',
      key: 'fields',
      label: t('start.fields'),
      hint: t('start.fieldsHint'),
      isRequired: true,
      options: fields,
    },
    { kind: 'day', key: 'dueOn', label: t('dueOn'), isRequired: true },
    { kind: 'choices', key: 'towns', label: t('start.towns'), placeholder, options: towns },
    { kind: 'choices', key: 'clusters', label: t('start.clusters'), placeholder, options: clusters },
    { kind: 'choices', key: 'sizes', label: t('start.sizes'), placeholder, options: sizes },
  ]
}

function useRegistryOptions(): Readonly<Record<'fields' | 'clusters' | 'sizes', readonly Option[]>> {
  const say = useBilingual()
  const { data } = useReply('listRegistries', {})
  const registry = data?.items.find(({ id }) => id === REGISTRY)
  const asked = (registry?.fields ?? []).filter(
    ({ key, purposes }) => purposes.includes('verification') && registry?.key.includes(key) === false,
  )
  const size = registry?.fields.find(({ key }) => key === 'size')?.type
  const choices = size?.kind === 'choice' ? size.choices : []
  // A segment belongs to its cluster: rounds are of clusters.
  const clusters = (data?.references.cluster ?? []).filter(({ id }) => !id.includes('/'))
  return {
    fields: asked.map(({ key, label }) => ({ value: key, label: say(label) })),
    clusters: clusters.map(({ id, label }) => ({ value: id, label: say(label) })),
    sizes: choices.map(({ id, label }) => ({ value: id, label: say(label) })),
  }
}

function sameOption(value: string): Option {
  return { value, label: value }
}
