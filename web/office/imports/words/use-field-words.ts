/**
 * Names and values of a registry's fields as people read them.
 *
 *     const { labelOf, show } = useFieldWords('enterprise-year')
 *     show('taxWanYuan', 120.5)   // 120.5 万元
 *     show('town', '330212110')   // 姜山镇
 */
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import { useRegistries } from './use-registries.ts'

type Value = string | number | boolean | null

export interface FieldWords {
  readonly labelOf: (field: string) => string
  readonly show: (field: string | null, value: Value) => string
}

export function useFieldWords(registryId: string): FieldWords {
  const { t } = useTranslation('imports')
  const say = useBilingual()
  const { unitLabel } = useLabels()
  const { find, references } = useRegistries()
  const findField = (key: string | null) => find(registryId)?.fields.find((field) => field.key === key)
  const show = (key: string | null, value: Value): string => {
    const type = findField(key)?.type
    if (value === null) return t('none')
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (type === undefined) return String(value)
    switch (type.kind) {
      case 'number':
      case 'integer':
        return `${Number(value).toLocaleString('en-US', { maximumFractionDigits: 6 })} ${unitLabel(type.unit)}`
      case 'choice': {
        const choice = type.choices.find(({ id }) => id === value)
        return choice === undefined ? String(value) : say(choice.label)
      }
      case 'reference': {
        const listed = type.to === 'enterprise' ? [] : (references?.[type.to] ?? [])
        const found = listed.find(({ id }) => id === value)
        return found === undefined ? String(value) : say(found.label)
      }
      default:
        return String(value)
    }
  }
  return {
    labelOf: (key) => {
      const label = findField(key)?.label
      return label === undefined ? key : say(label)
    },
    show,
  }
}
