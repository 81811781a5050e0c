/** What people call a town, cluster, segment or size in the address. */
import { useTranslation } from 'react-i18next'
import type { Dimension } from '../../../src/domain/indicator/computed/row-groups.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useDictionary, useReferenceLabels } from '../registry/use-dictionary.ts'

export function useSelectionNames(): (dimension: Dimension, key: string) => string {
  const { t } = useTranslation('computed')
  const say = useBilingual()
  const labelOf = useReferenceLabels()
  const { data } = useDictionary()
  const size = data?.items
    .find(({ id }) => id === 'enterprise-year')
    ?.fields.find(({ key }) => key === 'size')?.type
  return (dimension, key) => {
    if (key === 'none') return t('none')
    if (dimension !== 'size') return labelOf(dimension === 'town' ? 'town' : 'cluster', key)
    const found = size?.kind === 'choice' ? size.choices.find(({ id }) => id === key) : undefined
    return found === undefined ? key : say(found.label)
  }
}
