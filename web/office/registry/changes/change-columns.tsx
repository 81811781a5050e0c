/** The columns of the changes, and the words that they share with the change's own panel. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { changeKindTerms } from '../../../../src/domain/glossary.ts'
import type { ItemOf } from '../../../api/operation-types.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import type { GridColumn } from '../../../parts/antd/grid/grid-column.ts'
import { formatValue } from '../../../parts/plain/format/format-value.ts'
import { useUnitOptions } from '../../district/use-unit-options.ts'
import { useDictionary } from '../use-dictionary.ts'

export type Change = ItemOf<'listRegistryChanges'>

/** An undoing is not undone, and nothing is undone twice. */
export function mayBeUndone({ kind, isUndone }: Change): boolean {
  return kind !== 'undo' && !isUndone
}

/** A change can be sent to somebody as a link. */
export function changeAddress({ id }: Pick<Change, 'id'>): string {
  return `/registry-changes/${id}`
}

export interface ChangeWords {
  readonly registryOf: (change: Change) => string
  /** Null for what was done for the whole district. */
  readonly unitOf: (change: Change) => string | null
  readonly stateOf: (change: Change) => string
}

export function useChangeWords(): ChangeWords {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { data } = useDictionary()
  const units = useUnitOptions()
  return {
    registryOf: ({ registry }) => {
      const found = data?.items.find(({ id }) => id === registry)
      return found === undefined ? registry : say(found.label)
    },
    unitOf: ({ unitId }) => units.find(({ value }) => value === unitId)?.label ?? unitId,
    stateOf: ({ kind, isUndone }) => {
      if (isUndone) return t('changes.undone')
      return t(kind === 'undo' ? 'changes.isUndoing' : 'changes.stands')
    },
  }
}

export function useChangeColumns(onUndo: (change: Change) => void): readonly GridColumn<Change>[] {
  const { t, i18n } = useTranslation('registry')
  const say = useBilingual()
  const { inside } = useWords()
  const { registryOf, unitOf, stateOf } = useChangeWords()
  const count = (key: 'added' | 'changed' | 'removed'): GridColumn<Change> => ({
    key,
    label: t(`changes.${key}`),
    width: 92,
    align: 'right',
    show: (change) => formatValue(change[key], 0),
    sortBy: (change) => change[key],
  })
  return [
    {
      key: 'at',
      label: t('changes.at'),
      width: 140,
      show: ({ at }) => formatMoment(at, i18n.language),
      sortBy: ({ at }) => at,
      card: 'aside',
    },
    { key: 'registry', label: t('changes.registry'), width: 124, isMain: true, show: registryOf },
    {
      key: 'kind',
      label: t('changes.kind'),
      width: 84,
      show: ({ kind }) => say(changeKindTerms[kind]),
      sortBy: ({ kind }) => kind,
    },
    {
      key: 'actorName',
      label: t('changes.actor'),
      width: 150,
      show: (change) => inside(change.actorName, unitOf(change)),
    },
    count('added'),
    count('changed'),
    count('removed'),
    { key: 'note', label: t('changes.note'), width: 180, show: ({ note }) => note ?? '–' },
    { key: 'state', label: t('changes.state'), width: 80, show: stateOf },
    {
      key: 'undo',
      label: t('changes.undo'),
      width: 76,
      show: (change) =>
        mayBeUndone(change) && (
          <Button size="small" onClick={() => onUndo(change)}>
            {t('changes.undo')}
          </Button>
        ),
    },
  ]
}
