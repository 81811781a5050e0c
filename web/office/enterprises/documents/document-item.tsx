/** One document: its file to be downloaded, what it is, who added it when, and the way to take it away. */
import { PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EnterpriseDocument } from '../../../../src/domain/registry/enterprise/enterprise-document.ts'
import { useApi } from '../../../api/api-provider.tsx'
import { useSend } from '../../../api/use-send.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { formatBytes } from '../../../parts/antd/flow/check-file.ts'
import { ConfirmStep } from '../../../parts/antd/flow/confirm-step.tsx'

interface DocumentProps {
  /** Of the enterprise. */
  readonly code: string
  readonly document: EnterpriseDocument
}

interface DocumentItemProps extends DocumentProps {
  readonly mayRemove: boolean
}

export function DocumentItem({ code, document, mayRemove }: DocumentItemProps) {
  const { t } = useTranslation('enterprises')
  const say = useBilingual()
  const api = useApi()
  const [isRemoving, setRemoving] = useState(false)
  const { id, name, kindLabel, sizeBytes, addedByName, addedOn, removal } = document
  return (
    <li className="document">
      <div className="document__text">
        <a
          className="plain-link"
          href={api.href('downloadEnterpriseDocument', { params: { code, id } })}
          download
        >
          <PaperClipOutlined aria-hidden /> {name}
        </a>
        <div className="quiet">
          {say(kindLabel)} · {formatBytes(sizeBytes)} ·{' '}
          {t('documents.added', { who: addedByName, day: addedOn })}
        </div>
        {removal !== null && (
          <div className="quiet">
            {t('documents.removedBy', { who: removal.byName, day: removal.on, reason: removal.reason })}
          </div>
        )}
      </div>
      {mayRemove && (
        <Button
          size="small"
          danger
          aria-label={t('documents.removeOne', { name })}
          onClick={() => setRemoving(true)}
        >
          {t('documents.remove')}
        </Button>
      )}
      {isRemoving && <RemoveStep {...{ code, document }} onClose={() => setRemoving(false)} />}
    </li>
  )
}

function RemoveStep({ code, document, onClose }: DocumentProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('enterprises')
  const { id, name } = document
  const remove = useSend('removeEnterpriseDocument', {
    touches: ['listEnterpriseDocuments'],
    onDone: onClose,
  })
  return (
    <ConfirmStep
      isOpen
      isDangerous
      title={t('documents.remove')}
      text={t('documents.removeText', { name })}
      note={{ label: t('documents.reason'), isRequired: true }}
      draftKey={`document/${id}/remove`}
      isSending={remove.isPending}
      error={remove.error}
      onConfirm={(reason) => remove.mutate({ params: { code, id }, body: { reason } })}
      onClose={onClose}
    />
  )
}
