/** The filters of the dictionary, with only the choices that occur. */
import { useTranslation } from 'react-i18next'
import { purposes, purposeTerms } from '../../../../src/domain/purpose.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import type { Option } from '../../../parts/antd/form/field.ts'
import type { FilterField } from '../../../parts/antd/form/filter-field.ts'
import { useFieldWords } from '../field-words.ts'
import type { RegistryView } from '../use-dictionary.ts'

export function useDictionaryFilters(registries: readonly RegistryView[]): readonly FilterField[] {
  const { t } = useTranslation(['registry', 'controls'])
  const say = useBilingual()
  const { ownerOf } = useFieldWords()
  const placeholder = t('controls:filter.all')
  const fields = registries.flatMap((registry) => registry.fields)
  const origins = [...new Set(fields.map(({ origin }) => origin))]
  const sensitivities = [...new Set(fields.map(({ sensitivity }) => sensitivity))]
  const choice = (key: string, label: string, options: readonly Option[]) =>
    ({ kind: 'choice', key, label, placeholder, options }) as const
  return [
    { kind: 'text', key: 'q', label: t('dictionary.search') },
    choice(
      'registry',
      t('dictionary.registry'),
      registries.map(({ id, label }) => ({ value: id, label: say(label) })),
    ),
    choice(
      'owner',
      t('dictionary.owner'),
      [...new Map(fields.map((field) => [field.owner, ownerOf(field)]))].map(toOption),
    ),
    choice(
      'purpose',
      t('dictionary.purposes'),
      purposes.map((value) => ({ value, label: say(purposeTerms[value]) })),
    ),
    choice(
      'origin',
      t('dictionary.origin'),
      origins.map((value) => ({ value, label: t(`origins.${value}`) })),
    ),
    choice(
      'sensitivity',
      t('dictionary.sensitivity'),
      sensitivities.map((value) => ({ value, label: t(`sensitivities.${value}`) })),
    ),
    ...(registries.some(({ enterable }) => enterable.length > 0)
      ? [{ kind: 'flag', key: 'enterable', label: t('dictionary.onlyEnterable') } as const]
      : []),
  ]
}

function toOption([value, label]: readonly [string, string]): Option {
  return { value, label }
}
