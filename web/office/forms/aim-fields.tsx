/** Which enterprises or towns a form asks; towns are chosen for both, cluster and scale for enterprises. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AskedParty } from '../../../src/domain/registry/ask/asked-form.ts'
import { type FormAim, formScales } from '../../../src/domain/registry/ask/form-aim.ts'
import { NamedField } from './named-field.tsx'
import { useAimOptions } from './use-aim-options.ts'

interface AimFieldsProps {
  readonly of: AskedParty
  readonly aim: FormAim
  readonly onChange: (aim: FormAim) => void
}

export function AimFields({ of, aim, onChange }: AimFieldsProps) {
  const { t } = useTranslation('forms')
  const options = useAimOptions()
  const lists = of === 'enterprises' ? (['towns', 'clusters'] as const) : (['towns'] as const)
  return (
    <>
      {lists.map((list) => (
        <NamedField key={list} label={t(`aim.${list}`)}>
          {(id) => (
            <Select
              id={id}
              mode="multiple"
              allowClear
              maxTagCount={2}
              placeholder={t('aim.all')}
              showSearch={{ optionFilterProp: 'label' }}
              value={[...aim[list]]}
              options={[...options[list]]}
              onChange={(chosen: string[]) => onChange({ ...aim, [list]: chosen })}
            />
          )}
        </NamedField>
      ))}
      {of === 'enterprises' && (
        <NamedField label={t('aim.scale')}>
          {(id) => (
            <Select
              id={id}
              value={aim.scale}
              options={formScales.map((value) => ({ value, label: t(`aim.scales.${value}`) }))}
              onChange={(scale) => onChange({ ...aim, scale })}
            />
          )}
        </NamedField>
      )}
    </>
  )
}
