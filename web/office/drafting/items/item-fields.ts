/**
 * The field list of each kind of item, as data, and the form that it makes.
 *
 *     const fields = useItemFields()('task')   // title, lead, support, deadline
 */
import { useTranslation } from 'react-i18next'
import type { Field, RecordValues } from '../../../parts/antd/form/field.ts'
import type { Item, ReviewChanges } from '../draft.ts'

export type FieldKind = Item['kind']

/** Words of a choice, by their key: the part behind the dot is the value. */
type OptionKey =
  | `comparator.${'gt' | 'gte' | 'eq' | 'approx' | 'lte' | 'lt' | 'range'}`
  | `valueKind.${'level' | 'growth' | 'share' | 'count' | 'rank'}`
  | `counting.${'as-of' | 'cumulative' | 'new' | 'per-year'}`
  | `direction.${'up' | 'down'}`

interface FieldSpec {
  readonly key: keyof ReviewChanges
  readonly kind: 'text' | 'number' | 'year' | 'words' | 'choice' | 'flag' | 'values'
  readonly isRequired?: boolean
  readonly options?: readonly OptionKey[]
}

const specs = {
  target: [
    { key: 'subject', kind: 'text', isRequired: true },
    { key: 'value', kind: 'number', isRequired: true },
    { key: 'unit', kind: 'text' },
    { key: 'year', kind: 'year' },
    {
      key: 'comparator',
      kind: 'choice',
      options: [
        'comparator.eq',
        'comparator.gte',
        'comparator.gt',
        'comparator.approx',
        'comparator.lte',
        'comparator.lt',
        'comparator.range',
      ],
    },
    { key: 'valueHigh', kind: 'number' },
    { key: 'scope', kind: 'text' },
    {
      key: 'kind',
      kind: 'choice',
      options: [
        'valueKind.level',
        'valueKind.growth',
        'valueKind.share',
        'valueKind.count',
        'valueKind.rank',
      ],
    },
    {
      key: 'counting',
      kind: 'choice',
      options: ['counting.as-of', 'counting.cumulative', 'counting.new', 'counting.per-year'],
    },
    { key: 'direction', kind: 'choice', options: ['direction.up', 'direction.down'] },
    { key: 'baselineYear', kind: 'year' },
    { key: 'isFact', kind: 'flag' },
  ],
  task: [
    { key: 'title', kind: 'text', isRequired: true },
    { key: 'lead', kind: 'words' },
    { key: 'support', kind: 'words' },
    { key: 'deadline', kind: 'text' },
  ],
  cluster: [
    { key: 'name', kind: 'text', isRequired: true },
    { key: 'tier', kind: 'text' },
    { key: 'target', kind: 'number' },
    { key: 'unit', kind: 'text' },
    { key: 'year', kind: 'year' },
    { key: 'places', kind: 'words' },
  ],
  row: [
    { key: 'name', kind: 'text', isRequired: true },
    { key: 'unit', kind: 'text' },
    { key: 'category', kind: 'text' },
    { key: 'values', kind: 'values' },
    { key: 'owner', kind: 'words' },
  ],
} as const satisfies Record<FieldKind, readonly FieldSpec[]>

/** What a new item of a kind starts with. */
export const blankFields = {
  target: { comparator: 'eq', kind: 'level', counting: 'as-of', direction: 'up', isFact: false, unit: '' },
  task: { lead: [], support: [] },
  cluster: { places: [] },
  row: { owner: [] },
} as const satisfies Record<FieldKind, RecordValues>

/** `2025: 654；2027: 790` */
const valuesPattern = /^\s*(?:\d{4}(?: \(\d+\))?\s*[:：]\s*-?\d+(?:\.\d+)?\s*(?:[;；]\s*|$))+$/

export function useItemFields(): (kind: FieldKind) => readonly Field[] {
  const { t } = useTranslation('drafting')
  const fieldOf = ({ key, kind, isRequired = false, options = [] }: FieldSpec): Field => {
    const named = { key, label: t(`field.${key}`), isRequired }
    switch (kind) {
      case 'text':
        return { ...named, kind, maxLength: 300 }
      case 'number':
        return { ...named, kind }
      case 'year':
        return { ...named, kind: 'number', min: 1949, max: 2100 }
      case 'words':
        return { ...named, kind, maxCount: 50 }
      case 'choice':
        return {
          ...named,
          kind,
          isRequired: true,
          options: options.map((option) => ({
            value: option.slice(option.indexOf('.') + 1),
            label: t(option),
          })),
        }
      case 'flag':
        return { ...named, kind }
      case 'values':
        return {
          ...named,
          kind: 'text',
          hint: t('valuesHint'),
          pattern: valuesPattern,
          patternText: t('valuesRule'),
        }
    }
  }
  return (kind) => specs[kind].map(fieldOf)
}
