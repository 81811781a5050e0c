/** Nothing to list: because there is nothing yet, or because the key of the records may not be seen like this. */
import { useTranslation } from 'react-i18next'
import { type Purpose, purposeTerms } from '../../../../src/domain/purpose.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import type { RegistryView } from '../use-dictionary.ts'
import type { Withheld } from './use-records.ts'

interface NoRecordsProps {
  readonly registry: RegistryView
  readonly purpose: Purpose
  readonly withheld: readonly Withheld[]
}

export function NoRecords({ registry, purpose, withheld }: NoRecordsProps) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { join } = useWords()
  const keys = withheld.filter(({ field }) => registry.key.includes(field))
  const [first] = keys
  if (first === undefined) return <EmptyState title={t('list.empty')} text={t('list.emptyText')} />
  const labels = registry.fields.filter(({ key }) => keys.some(({ field }) => field === key))
  return (
    <EmptyState
      drawing="closed"
      title={t('purpose.closed')}
      text={t('purpose.closedText', {
        fields: join(labels.map(({ label }) => say(label))),
        why: t(`withheld.${first.why}`, { purpose: say(purposeTerms[purpose]) }),
      })}
    />
  )
}
