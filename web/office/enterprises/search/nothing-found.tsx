/** No enterprise: none with these words, or none at all yet. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'

interface NothingFoundProps {
  readonly words: string
  readonly onClear: () => void
}

export function NothingFound({ words, onClear }: NothingFoundProps) {
  const { t } = useTranslation('enterprises')
  if (words === '') return <EmptyState title={t('empty')} text={t('emptyText')} />
  return (
    <EmptyState
      drawing="search"
      title={t('nothing', { words })}
      text={t('nothingText')}
      actions={<Button onClick={onClear}>{t('clear')}</Button>}
    />
  )
}
