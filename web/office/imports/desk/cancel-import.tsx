/** Stops an import that is not stored yet, after a second look. */
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../../api/use-send.ts'
import { ConfirmStep } from '../../../parts/antd/flow/confirm-step.tsx'
import type { ImportDetail } from '../import-model.ts'

const ended: readonly ImportDetail['state'][] = ['committed', 'undone', 'cancelled']

export function CancelImport({ detail }: { readonly detail: ImportDetail }) {
  const { t } = useTranslation('imports')
  const [isOpen, setOpen] = useState(false)
  const cancel = useSend('cancelRegistryImport', {
    touches: ['getRegistryImport', 'listRegistryImports'],
    onDone: () => setOpen(false),
  })
  if (ended.includes(detail.state)) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('cancel.button')}</Button>
      <ConfirmStep
        isOpen={isOpen}
        title={t('cancel.button')}
        text={t('cancel.text', { file: detail.fileName })}
        draftKey={`cancel-import/${detail.id}`}
        isDangerous
        isSending={cancel.isPending}
        error={cancel.error}
        onConfirm={() => cancel.mutate({ params: { id: detail.id } })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
