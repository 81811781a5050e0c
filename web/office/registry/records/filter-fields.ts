/**
 * The filters that a list of records offers, made from the definition: towns, periods and choices at once, the others when they are added.
 *
 *     const { shown, more, add } = useFilterFields(registry, fields)
 */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import type { Option } from '../../../parts/antd/form/field.ts'
import type { FilterField } from '../../../parts/antd/form/filter-field.ts'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import { useDistrict } from '../../district/use-district.ts'
import { isAboutEnterprise, type ListField, mainKey } from '../list-field.ts'
import { type RegistryView, useDictionary } from '../use-dictionary.ts'
import { filterShapeOf } from './record-filters.ts'

/** Filters that stand there without being asked for. */
const AT_ONCE = 4
/** Years back that a period may be chosen from. */
const YEARS_BACK = 9

export interface FilterFields {
  readonly shown: readonly FilterField[]
  readonly more: readonly Option[]
  readonly add: (key: string) => void
}

export function useFilterFields(registry: RegistryView, fields: readonly ListField[]): FilterFields {
  const { t } = useTranslation('registry')
  const [search] = useListSearch()
  const [added, setAdded] = useState<readonly string[]>([])
  const toFilter = useFilterMaker()
  const say = useBilingual()
  const found = [mainKey(registry), ...registry.key.slice(0, 1)]
  const possible = fields.filter(({ key }) => !found.includes(key))
  const first = possible.filter((field) => filterShapeOf(field) === 'choices').slice(0, AT_ONCE)
  const isShown = (key: string) => added.includes(key) || (search[key] ?? '') !== ''
  const shown = possible.filter((field) => first.includes(field) || isShown(field.key))
  const lacking: FilterField = {
    kind: 'choices',
    key: 'missing',
    label: t('list.lacking'),
    options: possible
      .filter(({ key }) => !registry.key.includes(key))
      .map(({ key, label }) => ({ value: key, label: say(label) })),
  }
  return {
    shown: [
      {
        kind: 'text',
        key: 'q',
        label: t(isAboutEnterprise(registry) ? 'list.search' : 'list.searchPlain'),
      },
      ...shown.map(toFilter),
      ...(isShown('missing') ? [lacking] : []),
    ],
    more: [
      ...possible
        .filter((field) => !shown.includes(field))
        .map(({ key, label }) => ({ value: key, label: say(label) })),
      ...(isShown('missing') ? [] : [{ value: 'missing', label: t('list.lacking') }]),
    ],
    add: (key) => setAdded((keys) => [...keys, key]),
  }
}

function useFilterMaker(): (field: ListField) => FilterField {
  const { t } = useTranslation('controls')
  const say = useBilingual()
  const optionsOf = useChoices()
  const { unitLabel } = useLabels()
  return (field) => {
    const { key, type } = field
    const label = say(field.label)
    switch (filterShapeOf(field)) {
      case 'choices':
        return { kind: 'choices', key, label, placeholder: t('filter.all'), options: optionsOf(field) }
      case 'number-range': {
        const unit = type.kind === 'number' || type.kind === 'integer' ? unitLabel(type.unit) : ''
        return { kind: 'range', of: 'number', key, label, unitLabel: unit }
      }
      case 'day-range':
        return { kind: 'range', of: 'day', key, label }
      case 'words':
        return { kind: 'text', key, label }
    }
  }
}

/** What may be chosen: of a definition's own choices, of the district's lists, of the last years. */
export function useChoices(): (field: ListField) => readonly Option[] {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { data: dictionary } = useDictionary()
  const { data: district } = useDistrict()
  return ({ type }) => {
    switch (type.kind) {
      case 'choice':
        return type.choices.map(({ id, label }) => ({ value: id, label: say(label) }))
      case 'flag':
        return [
          { value: 'true', label: t('list.yes') },
          { value: 'false', label: t('list.no') },
        ]
      case 'reference':
        if (type.to === 'enterprise') return []
        return (dictionary?.references[type.to] ?? []).map(({ id, label }) => ({
          value: id,
          label: say(label),
        }))
      case 'year':
        return lastYears(Number(district?.today.slice(0, 4)))
      default:
        return []
    }
  }
}

function lastYears(last: number): readonly Option[] {
  if (Number.isNaN(last)) return []
  return Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(last - back)).map((year) => ({
    value: year,
    label: year,
  }))
}
