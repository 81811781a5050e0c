/** The list of submissions with its filters. */
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/api-provider.tsx'
import { useItems, useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import type { Field, Option } from '../../parts/antd/form/field.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { useUnitOptions } from '../district/use-unit-options.ts'
import { useSubmissionColumns } from './submission-columns.tsx'

const queryKeys = ['q', 'state', 'unit', 'period'] as const

export function SubmissionGrid() {
  const { t } = useTranslation('reporting')
  const api = useApi()
  const [search] = useListSearch()
  const query = {
    ...Object.fromEntries(queryKeys.flatMap((key) => (search[key] ? [[key, search[key]]] : []))),
    ...(search.overdue === 'true' ? { overdue: 'true' as const } : {}),
  }
  const list = useItems('listSubmissions', { query })
  const exportAs = (format: 'csv' | 'xlsx') => api.href('listSubmissions', { query: { ...query, format } })
  return (
    <DataGrid
      name="submissions"
      label={t('title')}
      columns={useSubmissionColumns()}
      list={list}
      rowKey={({ id }) => id}
      opening={{ kind: 'link', addressOf: ({ id }) => `/reporting/${id}` }}
      filters={useSubmissionFilters()}
      exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
      empty={<EmptyState title={t('empty')} text={t('emptyText')} />}
    />
  )
}

function useSubmissionFilters(): readonly Field[] {
  const { t } = useTranslation(['reporting', 'controls'])
  const { states, periods } = useKnownValues()
  const units = useUnitOptions()
  const placeholder = t('controls:filter.all')
  return [
    { kind: 'text', key: 'q', label: t('search') },
    { kind: 'choice', key: 'state', label: t('state'), placeholder, options: states },
    { kind: 'choice', key: 'period', label: t('period'), placeholder, options: periods },
    { kind: 'choice', key: 'unit', label: t('unit'), placeholder, options: units },
    { kind: 'flag', key: 'overdue', label: t('overdueOnly') },
  ]
}

/** States and periods that occur: the choices of the filters. */
function useKnownValues(): { readonly states: readonly Option[]; readonly periods: readonly Option[] } {
  const say = useBilingual()
  const { periodLabel } = useLabels()
  const { data } = useReply('listSubmissions', { query: { limit: 1000 } })
  const items = data?.items ?? []
  const states = new Map(items.map(({ state, stateLabel }) => [state, say(stateLabel)]))
  const periods = [...new Set(items.map(({ period }) => period))].sort().reverse()
  return {
    states: [...states].map(([value, label]) => ({ value, label })),
    periods: periods.map((value) => ({ value, label: periodLabel(value) })),
  }
}
