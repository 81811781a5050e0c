/**
 * The place of an upload: the drop field, its progress with cancel, and what came of it.
 *
 *     <Upload label={t('choose')} limits={limits} upload={upload} onFile={send} result={<Preview …/>} />
 */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { UploadState } from '../../../api/use-upload.ts'
import { ProblemAlert } from '../states/problem-alert.tsx'
import type { FileLimits } from './check-file.ts'
import { FileDrop } from './file-drop.tsx'
import { JobProgress } from './job-progress.tsx'
import { useUploadGuard } from './use-upload-guard.ts'

interface FileUpload {
  readonly state: UploadState<unknown>
  readonly cancel: () => void
  readonly isUnderWay: () => boolean
}

interface UploadProps {
  readonly label: string
  readonly limits: FileLimits
  /** Of `useUpload`. */
  readonly upload: FileUpload
  readonly onFile: (file: File) => void
  /** What came of it, when it is done. */
  readonly result?: ReactNode
  readonly isSmall?: boolean
}

export function Upload({ label, limits, upload, onFile, result, isSmall = false }: UploadProps) {
  const { t } = useTranslation('controls')
  useUploadGuard(upload.isUnderWay, t('file.leaving'))
  return (
    <div className="upload">
      <FileDrop
        label={label}
        limits={limits}
        onFile={onFile}
        isDisabled={upload.state.kind === 'sending'}
        isSmall={isSmall}
      />
      <UploadJob upload={upload} result={result} />
    </div>
  )
}

function UploadJob({ upload: { state, cancel }, result }: Pick<UploadProps, 'upload' | 'result'>) {
  const { t } = useTranslation('controls')
  switch (state.kind) {
    case 'idle':
      return null
    case 'sending':
      return (
        <JobProgress
          label={state.fileName}
          state="running"
          share={state.share < 1 ? state.share : null}
          onCancel={cancel}
        />
      )
    case 'done':
      return <JobProgress label={state.fileName} state="done" share={1} result={result} />
    case 'cancelled':
      return (
        <JobProgress label={state.fileName} state="cancelled" share={null} result={t('file.cancelled')} />
      )
    case 'failed':
      return (
        <JobProgress
          label={state.fileName}
          state="failed"
          share={null}
          result={<ProblemAlert error={state.error} />}
        />
      )
  }
}
