/** An upload that stopped half-way, in another tab or before a restart: the same file goes on where it stopped. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatBytes } from '../../../parts/antd/flow/check-file.ts'
import { FileDrop } from '../../../parts/antd/flow/file-drop.tsx'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import type { ImportDetail } from '../import-model.ts'
import { importLimits } from './import-limits.ts'
import { UploadState } from './upload-state.tsx'
import { usePartUpload } from './use-part-upload.ts'

export function ResumeUpload({ detail }: { readonly detail: ImportDetail }) {
  const { t } = useTranslation('imports')
  const client = useQueryClient()
  const [isOther, setOther] = useState(false)
  const upload = usePartUpload({
    onDone: () => void client.invalidateQueries({ queryKey: ['getRegistryImport'] }),
  })
  const { fileName, sizeBytes, progress } = detail
  const take = (file: File) => {
    const isSame = file.name === fileName && file.size === sizeBytes
    setOther(!isSame)
    if (isSame) void upload.goOn(detail, file)
  }
  return (
    <Panel title={t('resume.title')} note={t('resume.note')}>
      <div className="stack">
        <p className="import-text">
          {t('resume.text', {
            file: fileName,
            received: formatBytes(progress.bytes),
            size: formatBytes(sizeBytes),
          })}
        </p>
        <FileDrop
          label={t('resume.drop', { file: fileName })}
          limits={importLimits}
          onFile={take}
          isDisabled={upload.state.kind === 'sending'}
        />
        {isOther && (
          <p className="import-ask" role="alert">
            {t('resume.other', { file: fileName, size: formatBytes(sizeBytes) })}
          </p>
        )}
        <UploadState upload={upload} />
      </div>
    </Panel>
  )
}
