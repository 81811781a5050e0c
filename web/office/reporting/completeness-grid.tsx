/** Per unit and year: asked, accepted, on time, under way, overdue. Each unit leads to its submissions. */
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/api-provider.tsx'
import type { ItemOf } from '../../api/operation-types.ts'
import { useItems } from '../../api/use-reply.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { useYearOptions } from '../district/use-district.ts'

type Row = ItemOf<'listCompleteness'>

export function CompletenessGrid() {
  const { t } = useTranslation(['reporting', 'controls'])
  const api = useApi()
  const [search] = useListSearch()
  const years = useYearOptions()
  const query = /^\d{4}$/.test(search.year ?? '') ? { year: Number(search.year) } : {}
  const list = useItems('listCompleteness', { query })
  const exportAs = (format: 'csv' | 'xlsx') => api.href('listCompleteness', { query: { ...query, format } })
  return (
    <DataGrid
      name="completeness"
      label={t('tab.completeness')}
      columns={useCompletenessColumns()}
      list={list}
      rowKey={({ unitId }) => unitId}
      opening={{ kind: 'link', addressOf: ({ unitId }) => `/reporting?unit=${encodeURIComponent(unitId)}` }}
      filters={[
        {
          kind: 'choice',
          key: 'year',
          label: t('year'),
          options: years,
          placeholder: t('controls:filter.all'),
        },
      ]}
      exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
      empty={<EmptyState title={t('empty')} text={t('emptyText')} />}
    />
  )
}

function useCompletenessColumns(): readonly GridColumn<Row>[] {
  const { t } = useTranslation('reporting')
  const count = (
    key: 'asked' | 'accepted' | 'acceptedOnTime' | 'inProgress' | 'overdue' | 'notYetDue',
  ): GridColumn<Row> => ({
    key,
    label: t(`count.${key}`),
    width: 104,
    align: 'right',
    show: (row) =>
      key === 'overdue' && row.overdue > 0 ? <b className="late-count">■ {row.overdue}</b> : row[key],
    sortBy: (row) => row[key],
  })
  return [
    {
      key: 'unitName',
      label: t('unit'),
      isMain: true,
      show: ({ unitName }) => unitName,
      sortBy: ({ unitName }) => unitName,
    },
    {
      key: 'share',
      label: t('count.share'),
      width: 240,
      show: (row) => <CompletenessBar row={row} />,
      sortBy: (row) => (row.asked === 0 ? null : row.accepted / row.asked),
      card: 'aside',
    },
    count('asked'),
    count('accepted'),
    count('acceptedOnTime'),
    count('inProgress'),
    count('overdue'),
    count('notYetDue'),
  ]
}

/** Accepted, under way, overdue, not yet due as one bar of what was asked. */
function CompletenessBar({ row }: { readonly row: Row }) {
  const { t } = useTranslation('reporting')
  const share = row.asked === 0 ? 0 : row.accepted / row.asked
  const pieces = [
    ['accepted', row.accepted],
    ['inProgress', row.inProgress],
    ['overdue', row.overdue],
  ] as const
  let from = 0
  return (
    <span className="completeness">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={t('count.share')}>
        <rect className="completeness__track" width="100" height="6" />
        {pieces.map(([kind, value]) => {
          const width = row.asked === 0 ? 0 : (value / row.asked) * 100
          from += width
          return <rect key={kind} data-kind={kind} x={from - width} width={width} height="6" />
        })}
      </svg>
      {Math.round(share * 100)}%
    </span>
  )
}
