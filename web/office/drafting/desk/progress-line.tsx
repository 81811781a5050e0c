/** How far the review is: items, findings, and whether all is saved. */
import './progress.css'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Progress } from '../draft.ts'
import type { Review } from '../review/use-review.ts'

export function ProgressLine({ review }: { readonly review: Review }) {
  const { t } = useTranslation('drafting')
  const { progress } = review.draft.review
  const { total, settled, open, doubtful, findings } = progress
  return (
    <div className="progress">
      <ProgressBar progress={progress} />
      <p className="progress__counts">
        <b>{t('progress.items', { settled, total })}</b>
        {open > 0 && <span>{t('progress.open', { open })}</span>}
        {doubtful > 0 && <span>{t('progress.doubtful', { doubtful })}</span>}
        {findings.total > 0 && (
          <span>{t('progress.findings', { decided: findings.decided, total: findings.total })}</span>
        )}
        {findings.errorsOpen > 0 && (
          <span className="progress__errors">
            <i aria-hidden>■</i> {t('progress.errors', { count: findings.errorsOpen })}
          </span>
        )}
      </p>
      <SavingNote review={review} />
    </div>
  )
}

/** Settled, then open; doubtful ones at the end. */
export function ProgressBar({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('drafting')
  const { total, settled, doubtful } = progress
  const share = (count: number) => `${total === 0 ? 0 : (count / total) * 100}%`
  return (
    <div
      className="progress__bar"
      role="progressbar"
      aria-label={t('progress.label')}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={settled}
      aria-valuetext={t('progress.items', { settled, total })}
    >
      <span className="progress__settled" style={{ width: share(settled) }} />
      <span className="progress__doubtful" style={{ width: share(doubtful) }} />
    </div>
  )
}

function SavingNote({ review }: { readonly review: Review }) {
  const { t } = useTranslation(['drafting', 'common'])
  const count = review.waiting.length
  if (review.halted !== null) {
    return (
      <p className="progress__saving progress__errors" role="alert">
        {t('halted', { count })}{' '}
        <Button size="small" onClick={review.retry}>
          {t('common:retry')}
        </Button>
      </p>
    )
  }
  return (
    <p className="progress__saving quiet" role="status">
      {count > 0 ? t('sending', { count }) : t('saved')}
    </p>
  )
}
