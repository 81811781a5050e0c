/** What the person wrote before someone else answered the sheet, with the way to let it go. */
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { KeptObjections } from '../../parts/plain/confirmation/kept-objections.tsx'
import type { useObjections } from '../../parts/plain/confirmation/use-objections.ts'
import type { Sheet } from './sheet.ts'

interface KeptAnswerProps {
  readonly sheet: Sheet
  readonly objections: ReturnType<typeof useObjections>
}

export function KeptAnswer({ sheet, objections }: KeptAnswerProps) {
  const { t } = useTranslation('confirmation')
  return (
    <Alert
      type="info"
      showIcon
      title={t('kept.title')}
      description={<KeptObjections sheet={sheet} drafts={objections.drafts} />}
      action={
        <Button size="small" onClick={objections.clear}>
          {t('kept.drop')}
        </Button>
      }
    />
  )
}
