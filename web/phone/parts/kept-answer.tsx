/** What the person wrote before someone else answered the sheet, with the way to let it go. */
import { useTranslation } from 'react-i18next'
import type { SheetDetail } from '../../../src/domain/confirmation/confirmation-view.ts'
import { KeptObjections } from '../../parts/plain/confirmation/kept-objections.tsx'
import type { useObjections } from '../../parts/plain/confirmation/use-objections.ts'
import { Card } from './card.tsx'
import { PhoneButton } from './phone-button.tsx'

interface KeptAnswerProps {
  readonly sheet: SheetDetail
  readonly objections: ReturnType<typeof useObjections>
}

export function KeptAnswer({ sheet, objections }: KeptAnswerProps) {
  const { t } = useTranslation('confirmation')
  return (
    <Card title={t('kept.title')}>
      <KeptObjections sheet={sheet} drafts={objections.drafts} />
      <PhoneButton onClick={objections.clear}>{t('kept.drop')}</PhoneButton>
    </Card>
  )
}
