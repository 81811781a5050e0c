/** Photos and files that back a value: optional, sent one by one while the person goes on, their ids go with the act. */
import { useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/api-problem.ts'
import { useUpload } from '../../api/use-upload.ts'
import { formatShare } from '../../parts/plain/format/format-value.ts'
import styles from '../styles/submission.module.css'
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
  /** True while a file is on its way: an act sent now would go without it. */
  readonly onBusy: (isBusy: boolean) => void
}

const ACCEPTED = 'image/jpeg,image/png,.pdf,.xlsx,.docx,.csv,.txt'

export function EvidencePicker({ unit, files, onChange, onBusy }: EvidencePickerProps) {
  const { t } = useTranslation('phone')
  const id = useId()
  const upload = useUpload('uploadEvidence', {
    onDone: (file) => onChange([...files, { id: file.id, name: file.name }]),
  })
  const { state } = upload
  const isSending = state.kind === 'sending'
  useEffect(() => onBusy(isSending), [onBusy, isSending])
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('submission.evidence')}</label>
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
      {state.kind === 'sending' && (
        <div role="status">
          <p className={styles.hint}>
            {t('submission.sending', { name: state.fileName, share: formatShare(state.share, 0) })}
          </p>
          <progress className={styles.sent} value={state.share} aria-label={t('submission.evidence')} />
        </div>
      )}
      {state.kind === 'failed' && (
        <p className={styles.fault} role="alert">
          {t('submission.evidenceFailed', {
            name: state.fileName,
            reason: problemOf(state.error).detail || t('state.offlineTitle'),
          })}
        </p>
      )}
      <span className={styles.pick}>
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
