/**
 * Sends an edit and says what became of it.
 *
 *     const edit = useEdit(registry, onSaved)
 *     edit.mutate(edit.inputOf({ items, values, form }))
 */
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BroughtRows, RecordView } from '../../../../src/domain/registry/record-view.ts'
import type { RecordRow } from '../../../../src/domain/registry/registry.ts'
import { useSend } from '../../../api/use-send.ts'
import type { RecordValues } from '../../../parts/antd/form/field.ts'
import type { RegistryView } from '../use-dictionary.ts'
import { editFacts } from './edit-fields.ts'

export interface Edit {
  readonly items: readonly Pick<RecordView, 'key' | 'version'>[]
  readonly values: RecordRow
  /** From which day and why, as the form has them. */
  readonly form: RecordValues
}

export function useEdit(registry: RegistryView, onSaved: (reply: BroughtRows) => void) {
  const { t } = useTranslation('registry')
  const { message } = App.useApp()
  const send = useSend('editRecords', {
    touches: ['listRecords', 'getRecord', 'listRegistryChanges'],
    onDone: (reply) => {
      if (reply.change === null) message.info(t('edit.unchanged'))
      else message.success(t('edit.done', { count: reply.change.changed }))
      onSaved(reply)
    },
  })
  return {
    ...send,
    inputOf: ({ items, values, form }: Edit) => ({
      params: { registry: registry.id },
      body: {
        items: items.map(({ key, version }) => ({ key, version })),
        values: { ...values },
        ...optional('validFrom', form[editFacts.validFrom]),
        ...optional('note', form[editFacts.note]),
      },
    }),
  }
}

function optional<Key extends string>(
  key: Key,
  value: unknown,
): { readonly [Name in Key]?: string } | undefined {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? undefined : ({ [key]: text } as { readonly [Name in Key]: string })
}
