/** Answers a sheet with a workbook: download, fill in, upload, look at what was read, send all of it or nothing. */
import '../sheets/sheets.css'
import { DownloadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/api-provider.tsx'
import { useUpload } from '../../api/use-upload.ts'
import { Upload } from '../../parts/antd/flow/upload.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import type { useObjections } from '../../parts/plain/confirmation/use-objections.ts'
import type { SheetNews } from '../../parts/plain/confirmation/use-sheet-news.ts'
import type { Sheet } from './sheet.ts'
import { type Preview, WorkbookPreview } from './workbook-preview.tsx'

/** As the contract allows; what else is chosen is sent, and the server says what to do with it. */
const limits = { extensions: ['xlsx'], sentToo: ['xls', 'csv', 'xlsm', 'et'], maxBytes: 5_000_000 } as const

/** Replies that an answer changes. */
const touched = [
  'getConfirmationSheet',
  'listConfirmationSheets',
  'listConfirmationObjections',
  'listConfirmationRounds',
  'getConfirmationRound',
  'listConfirmationPapers',
] as const

interface WorkbookAnswerProps {
  readonly sheet: Sheet
  readonly objections: ReturnType<typeof useObjections>
  readonly news: SheetNews
}

/** Stays with what was read when someone else answers meanwhile: it can be carried into the form, or read and copied. */
export function WorkbookAnswer({ sheet, objections, news }: WorkbookAnswerProps) {
  const { t } = useTranslation('confirmation')
  const { message } = App.useApp()
  const api = useApi()
  const [file, setFile] = useState<File>()
  const reading = useUpload('answerConfirmationWorkbook', { onFailed: (error) => news.take(error) })
  const sending = useUpload('answerConfirmationWorkbook', {
    touches: touched,
    onDone: () => {
      reading.reset()
      news.forget()
      message.success(t('sheet.thanks'))
    },
    onFailed: (error) => news.take(error),
  })
  const params = { id: sheet.id }
  const read = (chosen: File) => {
    setFile(chosen)
    sending.reset()
    return reading.start({ params, query: { name: chosen.name }, file: chosen })
  }
  const send = (digest: string) => file && sending.start({ params, query: { name: file.name, digest }, file })
  const carry = (read: Preview['objections']) => {
    for (const { field, held, reason } of read) objections.change(field, { held: String(held), reason })
    reading.reset()
  }
  if (!sheet.mayAnswer && reading.state.kind !== 'done' && reading.state.kind !== 'failed') return null
  return (
    <Panel title={t('workbook.title')} note={t('workbook.note')}>
      <div className="workbook-answer">
        <p className="quiet">{t('workbook.lead')}</p>
        <Button
          icon={<DownloadOutlined aria-hidden />}
          href={api.href('downloadConfirmationWorkbook', { params })}
          download
        >
          {t('workbook.download')}
        </Button>
        <Upload
          isSmall
          label={t('workbook.choose')}
          limits={limits}
          upload={reading}
          onFile={read}
          result={t('workbook.read')}
        />
      </div>
      {reading.state.kind === 'done' && (
        <WorkbookPreview
          sheet={sheet}
          preview={reading.state.reply}
          sending={sending.state}
          onSend={send}
          onCarry={carry}
          onDrop={reading.reset}
        />
      )}
    </Panel>
  )
}
