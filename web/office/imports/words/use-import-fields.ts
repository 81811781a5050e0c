/**
 * Names and values of a registry's fields by their keys, as an import speaks of them; figures with their unit.
 *
 *     const { labelOf, show } = useImportFields('enterprise-year')
 *     show('taxWanYuan', 120.5)   // 120.50 万元
 *     show('town', '330212110')   // 姜山镇
 */
import type { FieldValue } from '../../../../src/domain/registry/registry.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import { useValueWords } from '../../registry/value-words.ts'
import { useRegistries } from './use-registries.ts'

export interface ImportFields {
  readonly labelOf: (field: string) => string
  readonly show: (field: string | null, value: FieldValue) => string
}

export function useImportFields(registryId: string): ImportFields {
  const say = useBilingual()
  const { unitLabel } = useLabels()
  const showValue = useValueWords()
  const { find } = useRegistries()
  const findField = (key: string | null) => find(registryId)?.fields.find((field) => field.key === key)
  return {
    labelOf: (key) => {
      const label = findField(key)?.label
      return label === undefined ? key : say(label)
    },
    show: (key, value) => {
      const field = findField(key)
      if (field === undefined) return String(value ?? '')
      const shown = showValue(field, value)
      const { type } = field
      return value !== null && 'unit' in type ? `${shown} ${unitLabel(type.unit)}` : shown
    },
  }
}
