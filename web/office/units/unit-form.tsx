/** What can be changed of a unit: the other names people write, its scope, whether it is active. */
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../api/use-send.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import type { Field, RecordValues } from '../../parts/antd/form/field.ts'
import { RecordForm } from '../../parts/antd/form/record-form.tsx'
import { dropDraft } from '../../parts/antd/form/use-draft.ts'
import { useDistrict } from '../district/use-district.ts'
import type { Unit } from './unit.ts'

interface UnitFormProps {
  readonly unit: Unit
  readonly onDone: () => void
}

export function UnitForm({ unit, onDone }: UnitFormProps) {
  const { t } = useTranslation(['people', 'controls'])
  const say = useBilingual()
  const { data: district } = useDistrict()
  const { message } = App.useApp()
  const draftKey = `unit/${unit.id}`
  const change = useSend('changeUnit', {
    touches: ['listUnits'],
    onDone: () => {
      dropDraft(draftKey)
      message.success(t('saved'))
      onDone()
    },
  })
  const fields: readonly Field[] = [
    { kind: 'words', key: 'aliases', label: t('units.aliases'), hint: t('units.aliasesHint'), maxCount: 20 },
    {
      kind: 'choice',
      key: 'scope',
      label: t('units.scope'),
      options: (district?.scopes ?? []).map(({ id, label }) => ({ value: id, label: say(label) })),
    },
    { kind: 'flag', key: 'isActive', label: t('units.isActiveText') },
  ]
  const submit = ({ aliases, scope, isActive }: RecordValues) =>
    change.mutate({
      params: { id: unit.id },
      body: {
        version: unit.version,
        aliases: Array.isArray(aliases) ? aliases.map(String) : [],
        scope: typeof scope === 'string' ? scope : null,
        isActive: isActive === true,
      },
    })
  return (
    <RecordForm
      fields={fields}
      draftKey={draftKey}
      initial={{ aliases: unit.aliases, scope: unit.scope ?? undefined, isActive: unit.isActive }}
      submitLabel={t('controls:save')}
      onSubmit={submit}
      onCancel={onDone}
      error={change.error}
      isSending={change.isPending}
    />
  )
}
