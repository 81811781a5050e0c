/**
 * The value of a field as it is read: figures by their decimals, choices and references by their names, a dash for what is missing.
 *
 *     const show = useValueWords()
 *     show(tax, 120.5)               // 120.50
 *     show(town, '330212110')        // 姜山镇
 */
import { useTranslation } from 'react-i18next'
import type { FieldValue } from '../../../src/domain/registry/registry.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { formatValue, MISSING } from '../../parts/plain/format/format-value.ts'
import type { ListField } from './list-field.ts'
import { useReferenceLabels } from './use-dictionary.ts'

export function useValueWords(): (field: ListField, value: FieldValue | undefined) => string {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const labelOf = useReferenceLabels()
  return ({ type }, value) => {
    if (value === null || value === undefined || value === '') return MISSING
    switch (type.kind) {
      case 'number':
        return formatValue(Number(value), type.decimals)
      case 'integer':
        return formatValue(Number(value), 0)
      case 'flag':
        return t(value === true ? 'list.yes' : 'list.no')
      case 'choice': {
        const found = type.choices.find(({ id }) => id === value)
        return found === undefined ? String(value) : say(found.label)
      }
      case 'reference':
        return type.to === 'enterprise' ? String(value) : labelOf(type.to, String(value))
      case 'text':
      case 'credit-code':
      case 'industry-code':
      case 'year':
      case 'month':
      case 'date':
        return String(value)
    }
  }
}
