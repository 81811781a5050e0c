/** Why an item is no item: a common reason is two keys away. */
import { useTranslation } from 'react-i18next'
import { ItemForm } from './item-form.tsx'

interface RemoveFormProps {
  readonly onRemove: (reason: string) => void
  readonly onClose: () => void
}

const presets = ['misread', 'duplicate', 'notPlan'] as const

export function RemoveForm({ onRemove, onClose }: RemoveFormProps) {
  const { t } = useTranslation('drafting')
  return (
    <ItemForm
      label={t('removeReason')}
      fields={[{ kind: 'text', key: 'reason', label: t('removeReason'), isRequired: true, maxLength: 2000 }]}
      initial={{ reason: t('removePresets.misread') }}
      submitLabel={t('act.remove')}
      onSubmit={({ reason }) => onRemove(String(reason).trim())}
      onClose={onClose}
    >
      <p className="item-form__presets">
        {presets.map((preset) => (
          <button
            key={preset}
            type="button"
            className="text-button"
            onClick={() => onRemove(t(`removePresets.${preset}`))}
          >
            {t(`removePresets.${preset}`)}
          </button>
        ))}
      </p>
    </ItemForm>
  )
}
