/** Says that input from before was found, and lets it go. */
import './form.css'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

export function DraftNote({ onDrop }: { readonly onDrop: () => void }) {
  const { t } = useTranslation('controls')
  return (
    <p className="draft-note" role="status">
      {t('draft.restored')}
      <Button type="link" size="small" onClick={onDrop}>
        {t('draft.drop')}
      </Button>
    </p>
  )
}
