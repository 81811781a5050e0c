/**
 * What a field is, in the reader's words.
 *
 *     const { headOf, typeOf } = useFieldWords()
 *     headOf(tax)   // 实缴税金（万元）
 *     typeOf(tax)   // 数值
 */
import { useTranslation } from 'react-i18next'
import { purposes, purposeTerms } from '../../../src/domain/purpose.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import type { FieldView } from './use-dictionary.ts'

export interface FieldWords {
  /** The label with its unit. */
  readonly headOf: (field: FieldView) => string
  readonly typeOf: (field: FieldView) => string
  /** Null for what is no figure. */
  readonly unitOf: (field: FieldView) => string | null
  /** “不小于 0”, one a bound. */
  readonly limitsOf: (field: FieldView) => readonly string[]
  /** The unit of the district that is asked for it; what kind of unit where the district has named none. */
  readonly ownerOf: (field: FieldView) => string
  readonly purposesOf: (field: FieldView) => string
}

export function useFieldWords(): FieldWords {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { inside, join } = useWords()
  const { unitLabel } = useLabels()
  const unitOf = ({ type }: FieldView) =>
    type.kind === 'number' || type.kind === 'integer' ? unitLabel(type.unit) : null
  return {
    unitOf,
    headOf: (field) => inside(say(field.label), unitOf(field)),
    typeOf: ({ type }) =>
      inside(t(`kinds.${type.kind}`), type.kind === 'reference' ? t(`targets.${type.to}`) : null),
    limitsOf: ({ type }) => {
      if (type.kind !== 'number' && type.kind !== 'integer') return []
      return [
        ...(type.min === undefined ? [] : [t('dictionary.limitFrom', { limit: type.min })]),
        ...(type.max === undefined ? [] : [t('dictionary.limitTo', { limit: type.max })]),
        ...(type.kind === 'number' ? [t('dictionary.decimals', { count: type.decimals })] : []),
      ]
    },
    purposesOf: (field) =>
      field.purposes.length === purposes.length
        ? t('dictionary.allPurposes')
        : join(field.purposes.map((purpose) => say(purposeTerms[purpose]))),
    ownerOf: ({ ownerUnit, ownerLabel }) => ownerUnit?.name ?? say(ownerLabel),
  }
}
