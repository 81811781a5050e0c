/** The server reads the file: how far it is, and that one need not wait here. */
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { JobProgress } from '../../../parts/antd/flow/job-progress.tsx'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import type { ImportDetail } from '../import-model.ts'

interface AtWorkProps {
  readonly detail: ImportDetail
  /** The last look found no server. */
  readonly isOffline: boolean
}

export function AtWork({ detail, isOffline }: AtWorkProps) {
  const { t } = useTranslation('imports')
  const { state, progress } = detail
  const isChecking = state === 'checking'
  return (
    <Panel title={t(isChecking ? 'work.checking' : 'work.recognising')} note={t('work.note')}>
      <div className="stack" role="status">
        <JobProgress
          label={
            isChecking && progress.rows > 0
              ? t('work.rows', { count: progress.rows, rows: progress.rows.toLocaleString('en-US') })
              : detail.fileName
          }
          state="running"
          share={null}
        />
        {isOffline && <Alert type="warning" showIcon title={t('work.offline')} />}
      </div>
    </Panel>
  )
}
