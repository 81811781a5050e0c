/** All indicators of the plan for one year, with what is due, what was achieved and the light. */
import './indicators.css'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/api-provider.tsx'
import { useItems } from '../../api/use-reply.ts'
import type { Field } from '../../parts/antd/form/field.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { StatusLight } from '../../parts/plain/status-light.tsx'
import { type Status, statuses } from '../../parts/plain/status-order.ts'
import { useDistrict } from '../district/use-district.ts'
import { useUnitOptions } from '../district/use-unit-options.ts'
import { NoPlan } from '../plan/no-plan.tsx'
import { type Reading, useIndicatorColumns } from './indicator-columns.tsx'
import { useIndicatorView } from './use-indicator-view.ts'
import { ViewControls } from './view-controls.tsx'

export function IndicatorListPage() {
  const { t } = useTranslation('indicators')
  const api = useApi()
  const view = useIndicatorView()
  const [search] = useListSearch()
  const { data: district } = useDistrict()
  const status = statuses.find((known) => known === search.status)
  const query = {
    ...view.query,
    ...(status === undefined ? {} : { status }),
    ...(search.unit === undefined ? {} : { unit: search.unit }),
    ...(search.q === undefined ? {} : { q: search.q }),
  }
  const list = useItems('listIndicators', { query })
  const category = search.category
  const items = useMemo(
    () => list.items?.filter((row) => category === undefined || row.category === category),
    [list.items, category],
  )
  const exportAs = (format: 'csv' | 'xlsx') => api.href('listIndicators', { query: { ...query, format } })
  return (
    <PageFrame
      title={t('title')}
      summary={<StatusCounts items={items} />}
      showsGenerated={items?.some((row) => row.actual?.origin === 'generated') === true}
      actions={<ViewControls view={view} year={view.query.year ?? district?.defaultYear} />}
    >
      <DataGrid
        name="indicators"
        label={t('title')}
        columns={useIndicatorColumns()}
        list={{ ...list, items }}
        rowKey={(row) => String(row.row)}
        opening={{ kind: 'link', addressOf: (row) => `/indicators/${row.id}${view.suffix}` }}
        filters={useIndicatorFilters()}
        exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
        empty={<NoPlan />}
      />
    </PageFrame>
  )
}

/** ● 20 ▲ 1 ■ 6 */
function StatusCounts({ items }: { readonly items: readonly Reading[] | undefined }) {
  const { t } = useTranslation()
  if (items === undefined) return null
  const count = (status: Status) => items.filter((row) => row.status === status).length
  return (
    <span className="status-counts">
      {statuses
        .filter((status) => count(status) > 0)
        .map((status) => (
          <span key={status} title={t(`status.${status}`)}>
            <StatusLight status={status} /> {count(status)}
          </span>
        ))}
    </span>
  )
}

function useIndicatorFilters(): readonly Field[] {
  const { t } = useTranslation(['indicators', 'common', 'controls'])
  const units = useUnitOptions()
  // The list without filters: the same reply when none is set.
  const all = useItems('listIndicators', { query: {} })
  const categories = [...new Set((all.items ?? []).map((row) => row.category))]
  const placeholder = t('controls:filter.all')
  return [
    { kind: 'text', key: 'q', label: t('search') },
    {
      kind: 'choice',
      key: 'status',
      label: t('status'),
      placeholder,
      options: statuses.map((value) => ({ value, label: t(`common:status.${value}`) })),
    },
    {
      kind: 'choice',
      key: 'category',
      label: t('category'),
      placeholder,
      options: categories.map((value) => ({ value, label: value })),
    },
    { kind: 'choice', key: 'unit', label: t('owner'), placeholder, options: units },
  ]
}
