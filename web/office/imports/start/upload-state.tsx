/** How far an upload is, what stopped it, and the way on. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { JobProgress } from '../../../parts/antd/flow/job-progress.tsx'
import { useUploadGuard } from '../../../parts/antd/flow/use-upload-guard.ts'
import { ProblemAlert } from '../../../parts/antd/states/problem-alert.tsx'
import type { usePartUpload } from './use-part-upload.ts'

export function UploadState({ upload }: { readonly upload: ReturnType<typeof usePartUpload> }) {
  const { t } = useTranslation('imports')
  const { state } = upload
  useUploadGuard(upload.isUnderWay, t('upload.leaving'))
  switch (state.kind) {
    case 'idle':
      return null
    case 'sending':
      return (
        <JobProgress
          label={state.file.name}
          state="running"
          share={state.share}
          onCancel={() => void upload.cancel()}
        />
      )
    case 'broken':
      return (
        <JobProgress
          label={state.file.name}
          state="failed"
          share={state.share}
          result={
            <div className="import-broken" role="alert">
              <p>{t('upload.broken', { share: Math.round(state.share * 100) })}</p>
              <Button type="primary" onClick={() => void upload.goOn(state.view, state.file)}>
                {t('upload.goOn')}
              </Button>
              <Button onClick={() => void upload.cancel()}>{t('upload.giveUp')}</Button>
            </div>
          }
        />
      )
    case 'failed':
      return (
        <JobProgress
          label={state.file.name}
          state="failed"
          share={null}
          result={<ProblemAlert error={state.error} />}
        />
      )
    case 'cancelled':
      return (
        <JobProgress label={state.file.name} state="cancelled" share={null} result={t('upload.cancelled')} />
      )
  }
}
