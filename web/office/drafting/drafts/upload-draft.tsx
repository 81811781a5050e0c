/** Takes a plan's document and opens its draft; a file that cannot be read says why. */
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useUpload } from '../../../api/use-upload.ts'
import { Upload } from '../../../parts/antd/flow/upload.tsx'
import { Panel } from '../../../parts/antd/page/panel.tsx'

const limits = {
  extensions: ['docx', 'txt', 'html', 'htm', 'pdf'],
  sentToo: ['doc', 'wps', 'rtf', 'odt', 'ofd', 'pptx', 'ppt', 'zip'],
  maxBytes: 20_000_000,
} as const

export function UploadDraft() {
  const { t } = useTranslation('drafting')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const upload = useUpload('importPlanDraft', {
    touches: ['listPlanDrafts'],
    onDone: ({ draft, isExisting }) => {
      if (isExisting) message.info(t('upload.existing'))
      void navigate({ to: '/drafting/$id', params: { id: draft.id } })
    },
  })
  return (
    <Panel title={t('upload.title')} note={t('upload.note')}>
      <Upload
        label={t('upload.choose')}
        limits={limits}
        upload={upload}
        onFile={(file) => upload.start({ query: { name: file.name }, file })}
        result={t('upload.read')}
      />
    </Panel>
  )
}
