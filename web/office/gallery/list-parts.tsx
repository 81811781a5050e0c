/** DataGrid: with rows, loading, empty and failed. */
import { useTranslation } from 'react-i18next'
import { offlineProblem } from '../../api/api-problem.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import type { GridColumn, GridList } from '../../parts/antd/grid/grid-column.ts'
import { toGridList } from '../../parts/antd/grid/to-grid-list.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { Specimen } from './specimen.tsx'

interface Row {
  readonly id: number
  readonly name: string
  readonly value: number | null
}

const many: readonly Row[] = Array.from({ length: 5000 }, (_, index) => ({
  id: index + 1,
  name: `No. ${index + 1}`,
  value: index % 7 === 3 ? null : ((index * 37) % 1000) / 10,
}))

const full = toGridList(many)
const loading: GridList<Row> = { ...full, items: undefined, isPending: true, isFetching: true }
const failed: GridList<Row> = { ...full, items: undefined, error: offlineProblem() }

export function ListParts() {
  const { t } = useTranslation('gallery')
  const lists = [
    ['DataGrid, 5000', full],
    ['DataGrid, loading', loading],
    ['DataGrid, failed', failed],
    ['DataGrid, empty', toGridList<Row>([])],
  ] as const
  return (
    <Panel title={t('lists')} note={t('listsNote')}>
      <div className="columns columns--halves">
        {lists.map(([name, list]) => (
          <Specimen key={name} name={name}>
            <SpecimenGrid list={list} name={name} />
          </Specimen>
        ))}
      </div>
    </Panel>
  )
}

function SpecimenGrid({ list, name }: { readonly list: GridList<Row>; readonly name: string }) {
  const { t } = useTranslation('gallery')
  const columns: readonly GridColumn<Row>[] = [
    { key: 'id', label: t('id'), width: 90, align: 'right', show: ({ id }) => id, sortBy: ({ id }) => id },
    {
      key: 'name',
      label: t('name'),
      isMain: true,
      show: (row) => row.name,
      sortBy: (row) => row.name,
    },
    {
      key: 'value',
      label: t('value'),
      width: 110,
      align: 'right',
      show: ({ value }) => value?.toFixed(1) ?? '–',
      sortBy: ({ value }) => value,
    },
  ]
  return (
    <DataGrid
      name="gallery"
      label={name}
      columns={columns}
      list={list}
      rowKey={({ id }) => String(id)}
      empty={<EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
    />
  )
}
