/** The whole answer to “why this number?” on a page of its own. */
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { WhyPanel } from '../../parts/plain/why-panel.tsx'
import { PageError } from '../parts/page-error.tsx'
import { PageLoading } from '../parts/page-loading.tsx'
import card from '../styles/card.module.css'

export function IndicatorPage({ id }: { readonly id: string }) {
  const { t } = useTranslation('phone')
  const { unitLabel } = useLabels()
  const say = useBilingual()
  const reply = useReply('getIndicator', { params: { id }, query: {} })
  if (reply.data === undefined) {
    return reply.error === null ? <PageLoading /> : <PageError error={reply.error} onRetry={reply.refetch} />
  }
  const detail = reply.data
  return (
    <>
      <h1 className={card.pageTitle}>
        {say(detail.label)}
        <small>
          {unitLabel(detail.unit)} · {t('indicators.year', { year: detail.year })}
        </small>
      </h1>
      <div className={card.card}>
        <WhyPanel detail={detail} />
      </div>
    </>
  )
}
