/** Photos and files that back a value: optional, sent one by one while the person goes on, their ids go with the act. */
import { useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/api-problem.ts'
import { type UploadState, useUpload } from '../../api/use-upload.ts'
import type { UploadPhase } from '../../parts/plain/confirmation/use-field-uploads.ts'
import { formatShare } from '../../parts/plain/format/format-value.ts'
import { useLeaveGuard } from '../../parts/plain/leave-guard.ts'
import styles from '../styles/submission.module.css'
import { PhoneButton } from './phone-button.tsx'
import { PhoneIcon } from './phone-icon.tsx'

export interface Evidence {
  readonly id: string
  readonly name: string
}

interface EvidencePickerProps {
  /** Unit that the file belongs to. */
  readonly unit: string
  readonly files: readonly Evidence[]
  readonly onChange: (files: readonly Evidence[]) => void
  /** An act sent while a file is on its way would go without it. Has to be the same function from one drawing to the next. */
  readonly onPhase: (phase: UploadPhase) => void
}

const ACCEPTED = 'image/jpeg,image/png,.pdf,.xlsx,.docx,.csv,.txt'

export function EvidencePicker({ unit, files, onChange, onPhase }: EvidencePickerProps) {
  const { t } = useTranslation('phone')
  const id = useId()
  const upload = useUpload('uploadEvidence', {
    onDone: (file) => onChange([...files, { id: file.id, name: file.name }]),
  })
  const { state } = upload
  const isSending = state.kind === 'sending'
  useLeaveGuard(isSending, t('submission.leaving'))
  usePhase(state, onPhase)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('submission.evidence')}</label>
      <KeptFiles files={files} onChange={onChange} />
      <UploadJob upload={upload} />
      <span className={styles.pick} data-disabled={isSending}>
        <PhoneIcon name="camera" />
        {t('submission.addEvidence')}
        <input
          id={id}
          type="file"
          accept={ACCEPTED}
          disabled={isSending}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file !== undefined) void upload.start({ query: { unit, name: file.name }, file })
          }}
        />
      </span>
    </div>
  )
}

function usePhase({ kind }: UploadState<unknown>, onPhase: (phase: UploadPhase) => void): void {
  const phase = kind === 'sending' || kind === 'failed' ? kind : 'none'
  useEffect(() => {
    onPhase(phase)
    return () => onPhase('none')
  }, [onPhase, phase])
}

function KeptFiles({ files, onChange }: Pick<EvidencePickerProps, 'files' | 'onChange'>) {
  const { t } = useTranslation('phone')
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id} className={styles.file}>
          <PhoneIcon name="file" />
          <span className={styles.fileName}>{file.name}</span>
          <button
            type="button"
            className={styles.remove}
            aria-label={t('submission.removeEvidence', { name: file.name })}
            onClick={() => onChange(files.filter((other) => other.id !== file.id))}
          >
            <PhoneIcon name="remove" />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** How far the file is, with the way out; why it did not arrive, with the way on. */
function UploadJob({ upload }: { readonly upload: ReturnType<typeof useUpload<'uploadEvidence'>> }) {
  const { t } = useTranslation('phone')
  const { state, retry, cancel, reset } = upload
  if (state.kind === 'sending') {
    const share = formatShare(state.share, 0)
    return (
      <div className={styles.job}>
        <p className={styles.hint} role="status">
          {t('submission.sending', { name: state.fileName, share })}
        </p>
        <progress className={styles.sent} value={state.share} aria-label={t('submission.evidence')} />
        <PhoneButton look="bare" onClick={cancel}>
          {t('submission.cancelEvidence')}
        </PhoneButton>
      </div>
    )
  }
  if (state.kind !== 'failed') return null
  const reason = problemOf(state.error).detail || t('state.offlineTitle')
  return (
    <div className={styles.job}>
      <p className={styles.fault} role="alert">
        {t('submission.evidenceFailed', { name: state.fileName, reason })}
      </p>
      <div className={styles.jobWays}>
        <PhoneButton onClick={retry}>{t('submission.retryEvidence')}</PhoneButton>
        <PhoneButton look="bare" onClick={reset}>
          {t('submission.dropEvidence')}
        </PhoneButton>
      </div>
    </div>
  )
}
