/**
 * A long job: how far it is, the right to cancel, and its result, which stays.
 *
 *     <JobProgress label={t('uploading', { name })} state="running" share={0.4} onCancel={upload.cancel} />
 */
import './flow.css'
import { CheckCircleFilled, CloseCircleFilled, StopOutlined } from '@ant-design/icons'
import { Button, Progress } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export type JobState = 'running' | 'done' | 'failed' | 'cancelled'

interface JobProgressProps {
  readonly label: string
  readonly state: JobState
  /** 0–1; null while nobody knows. */
  readonly share: number | null
  readonly onCancel?: () => void
  /** What came of it, or what went wrong. */
  readonly result?: ReactNode
}

export function JobProgress({ label, state, share, onCancel, result }: JobProgressProps) {
  const { t } = useTranslation('controls')
  return (
    <div className="job" data-state={state}>
      <div className="job__head">
        <JobMark state={state} />
        <span className="job__label">{label}</span>
        <span className="quiet">{t(`job.${state}`)}</span>
        {state === 'running' && onCancel !== undefined && (
          <Button size="small" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
      {state === 'running' && (
        <Progress
          aria-label={label}
          percent={Math.round((share ?? 0) * 100)}
          status={share === null ? 'active' : 'normal'}
          showInfo={share !== null}
          size="small"
        />
      )}
      {result !== undefined && <div className="job__result">{result}</div>}
    </div>
  )
}

function JobMark({ state }: { readonly state: JobState }) {
  switch (state) {
    case 'running':
      return null
    case 'done':
      return <CheckCircleFilled className="job__mark" aria-hidden />
    case 'failed':
      return <CloseCircleFilled className="job__mark" aria-hidden />
    case 'cancelled':
      return <StopOutlined className="job__mark" aria-hidden />
  }
}
