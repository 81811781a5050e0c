/** Says what the rows are read for; a purpose that the registry's key does not permit cannot be chosen. */
import { Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { purposes, purposeTerms } from '../../../../src/domain/purpose.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import type { ChosenPurpose } from './use-purpose.ts'

export function PurposeChoice({ purpose, excludes, change }: ChosenPurpose) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const id = useId()
  return (
    <div className="purpose-choice">
      <label htmlFor={id} title={t('purpose.hint')}>
        {t('purpose.label')}
      </label>
      <Select
        id={id}
        value={purpose}
        onChange={change}
        popupMatchSelectWidth={false}
        options={purposes.map((value) => {
          const field = excludes(value)
          const why = field === undefined ? '' : t('purpose.excluded', { field: say(field.label) })
          return { value, label: `${say(purposeTerms[value])}${why}`, disabled: field !== undefined }
        })}
      />
    </div>
  )
}
