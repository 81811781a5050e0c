/** Files that back a value: uploaded one by one, each at once; the act then carries their ids. */
import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useUpload } from '../../api/use-upload.ts'
import { formatBytes } from '../../parts/antd/flow/check-file.ts'
import { Upload } from '../../parts/antd/flow/upload.tsx'
import type { EvidenceFile } from './submission.ts'

interface EvidenceFilesProps {
  readonly unit: string
  readonly files: readonly EvidenceFile[]
  readonly isNeeded: boolean
  readonly isMissing: boolean
  readonly onChange: (files: readonly EvidenceFile[]) => void
  /** True while a file is on its way: an act sent now would go without it. */
  readonly onBusy: (isBusy: boolean) => void
}

/** As the contract allows. */
const limits = {
  extensions: ['pdf', 'png', 'jpg', 'jpeg', 'xlsx', 'docx', 'csv', 'txt'],
  maxBytes: 20_000_000,
} as const

export function EvidenceFiles(props: EvidenceFilesProps) {
  const { unit, files, isNeeded, isMissing, onChange, onBusy } = props
  const { t } = useTranslation(['reporting', 'controls'])
  const upload = useUpload('uploadEvidence', {
    onDone: (file) => {
      onChange([...files, file])
      upload.reset()
    },
  })
  const isSending = upload.state.kind === 'sending'
  useEffect(() => {
    onBusy(isSending)
    return () => onBusy(false)
  }, [onBusy, isSending])
  return (
    <div className="entry-field">
      <span className="field-label">
        {t('evidence')}
        {!isNeeded && t('controls:optional')}
      </span>
      {files.length > 0 && (
        <ul className="evidence">
          {files.map((file) => (
            <li key={file.id}>
              <PaperClipOutlined aria-hidden /> {file.name}{' '}
              <span className="quiet">{formatBytes(file.sizeBytes)}</span>
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined aria-hidden />}
                aria-label={t('evidenceRemove', { name: file.name })}
                onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <Upload
        isSmall
        label={t('evidenceChoose')}
        limits={limits}
        upload={upload}
        onFile={(file) => upload.start({ query: { unit, name: file.name }, file })}
      />
      {isMissing && (
        <p className="field-fault" role="alert">
          {t('evidenceMissing')}
        </p>
      )}
    </div>
  )
}
