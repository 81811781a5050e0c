/** What can be done with the whole draft: undo, export its tasks, publish or discard it, look up the keys. */
import { DownloadOutlined, EllipsisOutlined, QuestionCircleOutlined, UndoOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../../api/api-provider.tsx'
import type { DeskDialog } from '../dialogs/desk-dialog.ts'
import { DiscardDialog } from '../dialogs/discard-dialog.tsx'
import { KeysDialog } from '../dialogs/keys-dialog.tsx'
import { PublishDialog } from '../dialogs/publish-dialog.tsx'
import type { Review } from '../review/use-review.ts'

interface DeskActionsProps {
  readonly review: Review
  readonly dialog: DeskDialog
  readonly onDialog: (dialog: DeskDialog) => void
}

export function DeskActions({ review, dialog, onDialog }: DeskActionsProps) {
  const { t } = useTranslation('drafting')
  const isOpen = review.draft.draft.state === 'open'
  const close = () => onDialog(undefined)
  const mayUndo = review.draft.undoable !== null || review.waiting.length > 0
  return (
    <>
      {isOpen && (
        <Button
          icon={<UndoOutlined aria-hidden />}
          disabled={!mayUndo}
          onClick={() => review.act({ kind: 'undo-last' })}
        >
          {t('act.undo')} <kbd aria-hidden>u</kbd>
        </Button>
      )}
      <ExportButton id={review.draft.draft.id} />
      <Button
        icon={<QuestionCircleOutlined aria-hidden />}
        aria-label={t('act.keys')}
        title={t('act.keys')}
        onClick={() => onDialog('keys')}
      />
      {isOpen && (
        <>
          <Dropdown
            trigger={['click']}
            menu={{
              items: [{ key: 'discard', label: t('discard.title'), danger: true }],
              onClick: () => onDialog('discard'),
            }}
          >
            <Button icon={<EllipsisOutlined aria-hidden />} aria-label={t('act.more')} />
          </Dropdown>
          <Button type="primary" onClick={() => onDialog('publish')}>
            {t('act.publish')}
          </Button>
        </>
      )}
      <KeysDialog isOpen={dialog === 'keys'} onClose={close} />
      <PublishDialog isOpen={dialog === 'publish'} review={review} onClose={close} />
      <DiscardDialog isOpen={dialog === 'discard'} review={review} onClose={close} />
    </>
  )
}

function ExportButton({ id }: { readonly id: string }) {
  const { t } = useTranslation('drafting')
  const api = useApi()
  const params = { id }
  const addresses = {
    xlsx: api.href('listPlanDraftTasks', { params, query: { format: 'xlsx' } }),
    docx: api.href('downloadPlanDraftTasks', { params }),
    csv: api.href('listPlanDraftTasks', { params, query: { format: 'csv' } }),
  }
  const items = (['xlsx', 'docx', 'csv'] as const).map((format) => ({
    key: format,
    label: (
      <a href={addresses[format]} download>
        {t(`export.${format}`)}
      </a>
    ),
  }))
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<DownloadOutlined aria-hidden />} aria-label={t('act.export')}>
        <span className="desk__wide">{t('act.export')}</span>
      </Button>
    </Dropdown>
  )
}
