/** Asks why a change is to be undone; a refusal stands in the same dialog. */
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { changeKindTerms } from '../../../../src/domain/glossary.ts'
import { useSend } from '../../../api/use-send.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { ConfirmStep } from '../../../parts/antd/flow/confirm-step.tsx'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import { dropDraft } from '../../../parts/antd/form/use-draft.ts'
import { formatValue } from '../../../parts/plain/format/format-value.ts'
import { type Change, useChangeWords } from './change-columns.tsx'

interface UndoChangeProps {
  readonly change: Change
  readonly onClose: () => void
}

export function UndoChange({ change, onClose }: UndoChangeProps) {
  const { t, i18n } = useTranslation('registry')
  const say = useBilingual()
  const { message } = App.useApp()
  const { registryOf } = useChangeWords()
  const draftKey = `registry-change/${change.id}`
  const undo = useSend('undoRegistryChange', {
    onDone: () => {
      dropDraft(draftKey)
      message.success(t('changes.done'))
      onClose()
    },
  })
  return (
    <ConfirmStep
      isOpen
      isDangerous
      title={t('changes.undoTitle')}
      text={t('changes.undoText', {
        actor: change.actorName,
        moment: formatMoment(change.at, i18n.language),
        registry: registryOf(change),
        kind: say(changeKindTerms[change.kind]),
        added: formatValue(change.added, 0),
        changed: formatValue(change.changed, 0),
      })}
      note={{ label: t('changes.reason'), isRequired: true }}
      draftKey={draftKey}
      isSending={undo.isPending}
      error={undo.error}
      onConfirm={(note) => undo.mutate({ params: { id: change.id }, body: { note } })}
      onClose={onClose}
    />
  )
}
