/** The columns of the dictionary: what each field is, who provides it, what it may serve. */
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { GridColumn } from '../../../parts/antd/grid/grid-column.ts'
import { useFieldWords } from '../field-words.ts'
import type { DictionaryRow } from './dictionary-row.ts'
import { SensitivityMark } from './sensitivity-mark.tsx'

export function useDictionaryColumns(): readonly GridColumn<DictionaryRow>[] {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { join } = useWords()
  const { typeOf, unitOf, ownerOf, purposesOf } = useFieldWords()
  return [
    {
      key: 'registry',
      label: t('dictionary.registry'),
      width: 130,
      show: ({ registry }) => say(registry.label),
      sortBy: ({ registry }) => say(registry.label),
      card: 'aside',
    },
    {
      key: 'label',
      label: t('dictionary.field'),
      width: 190,
      isMain: true,
      show: ({ field }) => say(field.label),
      sortBy: ({ field }) => say(field.label),
    },
    {
      key: 'unit',
      label: t('dictionary.unit'),
      width: 80,
      show: ({ field }) => unitOf(field) ?? '–',
    },
    { key: 'type', label: t('dictionary.type'), width: 120, show: ({ field }) => typeOf(field) },
    {
      key: 'owner',
      label: t('dictionary.owner'),
      width: 150,
      show: ({ field }) => ownerOf(field),
      sortBy: ({ field }) => ownerOf(field),
    },
    {
      key: 'origin',
      label: t('dictionary.origin'),
      width: 100,
      show: ({ field }) => t(`origins.${field.origin}`),
      sortBy: ({ field }) => field.origin,
    },
    {
      key: 'sensitivity',
      label: t('dictionary.sensitivity'),
      width: 110,
      show: ({ field }) => <SensitivityMark sensitivity={field.sensitivity} />,
      sortBy: ({ field }) => field.sensitivity,
    },
    {
      key: 'purposes',
      label: t('dictionary.purposes'),
      show: ({ field }) => purposesOf(field),
    },
    {
      key: 'aliases',
      label: t('dictionary.aliases'),
      width: 260,
      show: ({ field }) => join(field.aliases),
      isExtra: true,
    },
    {
      key: 'key',
      label: t('dictionary.key'),
      width: 170,
      show: ({ field }) => <code>{field.key}</code>,
      isExtra: true,
    },
  ]
}
