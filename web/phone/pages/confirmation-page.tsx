/** One confirmation sheet on the phone: the stored values, the answer to them, what was decided. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetDetail } from '../../../src/domain/confirmation/confirmation-view.ts'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useSheetNews } from '../../parts/plain/confirmation/use-sheet-news.ts'
import { Card } from '../parts/card.tsx'
import { PageError } from '../parts/page-error.tsx'
import { PageLoading } from '../parts/page-loading.tsx'
import { SheetAnswerForm } from '../parts/sheet-answer-form.tsx'
import { SheetLog } from '../parts/sheet-log.tsx'
import { SheetNewsCard } from '../parts/sheet-news-card.tsx'
import styles from '../styles/submission.module.css'

export function ConfirmationPage({ id }: { readonly id: string }) {
  const reply = useReply('getConfirmationSheet', { params: { id } })
  if (reply.data === undefined) {
    return reply.error === null ? <PageLoading /> : <PageError error={reply.error} onRetry={reply.refetch} />
  }
  return <Sheet sheet={reply.data} onRead={reply.refetch} />
}

interface SheetProps {
  readonly sheet: SheetDetail
  /** Reads it again. */
  readonly onRead: () => Promise<unknown>
}

function Sheet({ sheet, onRead }: SheetProps) {
  const { t } = useTranslation('confirmation')
  const [isSent, setSent] = useState(false)
  const news = useSheetNews(sheet, onRead)
  return (
    <>
      {isSent && (
        <p className={styles.taken} role="status">
          {t('sheet.thanks')}
        </p>
      )}
      <SheetHead sheet={sheet} />
      {news.refused !== undefined && (
        <SheetNewsCard sheet={sheet} refused={news.refused} onClose={news.forget} />
      )}
      <SheetAnswerForm
        key={sheet.version}
        sheet={sheet}
        news={news}
        onSent={() => {
          setSent(true)
          window.scrollTo(0, 0)
        }}
      />
      <Card title={t('sheet.log')}>
        <SheetLog sheet={sheet} />
      </Card>
    </>
  )
}

function SheetHead({ sheet }: { readonly sheet: SheetDetail }) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const { overdueDays } = sheet
  return (
    <header>
      <h1 className={styles.title}>{sheet.enterpriseName}</h1>
      <p className={styles.hint}>
        {sheet.roundTitle} · {t('year')} {sheet.year}
      </p>
      <p className={styles.state} data-late={overdueDays > 0}>
        {say(sheet.stateLabel)} · {t('dueOn')} {sheet.dueOn}
        {overdueDays > 0 && ` · ${t('late', { count: overdueDays })}`}
      </p>
      {sheet.remindedOn !== null && sheet.state === 'asked' && (
        <p className={styles.state}>{t('remind.times', { count: sheet.reminders, day: sheet.remindedOn })}</p>
      )}
      {!sheet.hasRecord && <p className={styles.hint}>{t('sheet.noRecord')}</p>}
      {sheet.mayAnswer && sheet.evidenceUnit?.startsWith('town-') === true && (
        <p className={styles.hint}>{t('sheet.paper')}</p>
      )}
    </header>
  )
}
