/** What people call a town, cluster, segment or size in the address. */
import { useTranslation } from 'react-i18next'
import type { Dimension } from '../../../src/domain/indicator/computed/row-groups.ts'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'

export function useSelectionNames(): (dimension: Dimension, key: string) => string {
  const { t } = useTranslation('computed')
  const say = useBilingual()
  const { data } = useReply('listRegistries', {})
  const size = data?.items
    .find(({ id }) => id === 'enterprise-year')
    ?.fields.find(({ key }) => key === 'size')?.type
  const sizes = size?.kind === 'choice' ? size.choices : []
  return (dimension, key) => {
    if (key === 'none') return t('none')
    const listed =
      dimension === 'size' ? sizes : (data?.references[dimension === 'town' ? 'town' : 'cluster'] ?? [])
    const found = listed.find(({ id }) => id === key)
    return found === undefined ? key : say(found.label)
  }
}
