/** What an import brought, where its rows are, and how it is undone as a whole. */
import { Link } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayEver } from '../../../api/may.ts'
import { useSend } from '../../../api/use-send.ts'
import { useSession } from '../../../api/use-session.ts'
import { ConfirmStep } from '../../../parts/antd/flow/confirm-step.tsx'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { SummaryCounts } from '../check/summary-counts.tsx'
import type { ImportDetail } from '../import-model.ts'
import { useRegistries } from '../words/use-registries.ts'

export function StoredImport({ detail }: { readonly detail: ImportDetail }) {
  const { t, i18n } = useTranslation('imports')
  const { session } = useSession()
  const { labelOf } = useRegistries()
  const mayManage = session != null && mayEver(session, 'registry', 'manage')
  const { registry, summary, updatedAt, changeId } = detail
  return (
    <Panel
      title={t('stored.title')}
      note={t('stored.note', { moment: formatMoment(updatedAt, i18n.language) })}
      isFlush
    >
      {summary !== null && <SummaryCounts summary={summary} isStored />}
      <div className="import-actions">
        <Link to="/registries/$registry" params={{ registry }} className="plain-link">
          {t('stored.records', { registry: labelOf(registry) })}
        </Link>
        {mayManage && (
          <Link to="/registry-changes" search={{ registry }} className="plain-link">
            {t('stored.change')}
          </Link>
        )}
        {mayManage && changeId !== null && <UndoImport detail={detail} changeId={changeId} />}
        {!mayManage && <span className="quiet">{t('stored.undoBy')}</span>}
      </div>
    </Panel>
  )
}

interface UndoImportProps {
  readonly detail: ImportDetail
  readonly changeId: string
}

function UndoImport({ detail, changeId }: UndoImportProps) {
  const { t } = useTranslation('imports')
  const { message } = App.useApp()
  const [isOpen, setOpen] = useState(false)
  const undo = useSend('undoRegistryChange', {
    onDone: () => {
      setOpen(false)
      message.success(t('undo.done'))
    },
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('undo.button')}</Button>
      <ConfirmStep
        isOpen={isOpen}
        title={t('undo.button')}
        text={t('undo.text', { file: detail.fileName })}
        note={{ label: t('undo.reason'), isRequired: true }}
        draftKey={`undo-import/${detail.id}`}
        isDangerous
        isSending={undo.isPending}
        error={undo.error}
        onConfirm={(note) => undo.mutate({ params: { id: changeId }, body: { note: note.slice(0, 500) } })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
