/** Sheets that one may see, unanswered ones first: whom to remind. */
import { useTranslation } from 'react-i18next'
import { sheetStateTerms } from '../../../src/domain/confirmation/fold-sheet.ts'
import { useApi } from '../../api/api-provider.tsx'
import type { ItemOf } from '../../api/operation-types.ts'
import { useItems, useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import type { Field } from '../../parts/antd/form/field.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { useDistrict } from '../district/use-district.ts'
import { DueMark } from '../reporting/due-mark.tsx'
import { StateTag } from '../reporting/state-tag.tsx'

type Sheet = ItemOf<'listConfirmationSheets'>

const queryKeys = ['q', 'state', 'town', 'round'] as const

export function SheetGrid() {
  const { t } = useTranslation('confirmation')
  const api = useApi()
  const [search] = useListSearch()
  const query = {
    ...Object.fromEntries(queryKeys.flatMap((key) => (search[key] ? [[key, search[key]]] : []))),
    ...(search.overdue === 'true' ? { overdue: 'true' as const } : {}),
    ...(search.reminded === 'true' ? { reminded: 'true' as const } : {}),
  }
  const list = useItems('listConfirmationSheets', { query })
  const exportAs = (format: 'csv' | 'xlsx') =>
    api.href('listConfirmationSheets', { query: { ...query, format } })
  return (
    <DataGrid
      name="confirmation-sheets"
      label={t('tab.sheets')}
      columns={useSheetColumns()}
      list={list}
      rowKey={({ id }) => id}
      opening={{ kind: 'link', addressOf: ({ id }) => `/confirmations/sheets/${id}` }}
      filters={useSheetFilters()}
      exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
      empty={<EmptyState title={t('sheetsEmpty')} text={t('sheetsEmptyText')} />}
    />
  )
}

/** Of the rounds that the reader knows. */
export function useRoundField(): Field {
  const { t } = useTranslation(['confirmation', 'controls'])
  const { data } = useReply('listConfirmationRounds', { query: {} })
  const options = (data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))
  return { kind: 'choice', key: 'round', label: t('round'), placeholder: t('controls:filter.all'), options }
}

function useSheetFilters(): readonly Field[] {
  const { t } = useTranslation(['confirmation', 'controls'])
  const say = useBilingual()
  const { data: district } = useDistrict()
  const placeholder = t('controls:filter.all')
  const states = Object.entries(sheetStateTerms).map(([value, label]) => ({ value, label: say(label) }))
  const towns = (district?.towns ?? []).map(({ code, name }) => ({ value: code, label: name }))
  return [
    { kind: 'text', key: 'q', label: t('search') },
    useRoundField(),
    { kind: 'choice', key: 'state', label: t('state'), placeholder, options: states },
    { kind: 'choice', key: 'town', label: t('town'), placeholder, options: towns },
    { kind: 'flag', key: 'overdue', label: t('overdueOnly') },
    { kind: 'flag', key: 'reminded', label: t('remind.only') },
  ]
}

function useSheetColumns(): readonly GridColumn<Sheet>[] {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  return [
    {
      key: 'enterpriseName',
      label: t('enterprise'),
      isMain: true,
      show: ({ enterpriseName }) => enterpriseName,
      sortBy: ({ enterpriseName }) => enterpriseName,
    },
    { key: 'enterprise', label: t('code'), width: 188, show: ({ enterprise }) => enterprise },
    {
      key: 'town',
      label: t('town'),
      width: 104,
      show: ({ townName }) => townName,
      sortBy: ({ townName }) => townName,
    },
    { key: 'round', label: t('round'), width: 144, show: ({ roundTitle }) => roundTitle, card: 'none' },
    {
      key: 'dueOn',
      label: t('dueOn'),
      width: 190,
      show: ({ dueOn, overdueDays, state, isRoundOpen }) => (
        <DueMark submission={{ dueOn, overdueDays, isClosed: state !== 'asked' || !isRoundOpen }} />
      ),
      sortBy: ({ dueOn }) => dueOn,
    },
    {
      key: 'remindedOn',
      label: t('remind.column'),
      width: 128,
      show: ({ remindedOn }) => (remindedOn === null ? '–' : t('remind.on', { day: remindedOn })),
      sortBy: ({ remindedOn }) => remindedOn ?? '',
    },
    {
      key: 'openObjections',
      label: t('openObjections'),
      width: 92,
      align: 'right',
      show: ({ openObjections }) => (openObjections === 0 ? '–' : openObjections),
      sortBy: ({ openObjections }) => openObjections,
    },
    {
      key: 'state',
      label: t('state'),
      width: 124,
      card: 'aside',
      show: ({ state, stateLabel }) => (
        <StateTag
          state={state}
          label={say(stateLabel)}
          isClosed={state === 'confirmed' || state === 'settled'}
        />
      ),
      sortBy: ({ stateLabel }) => say(stateLabel),
    },
  ]
}
