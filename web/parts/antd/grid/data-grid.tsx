/**
 * A list of the API as a grid: filters, sort and columns in the address, saved views, export, virtual rows, the keyboard, cards on a phone, and every state
 * that a list can be in.
 *
 *     <DataGrid name="indicators" label={t('title')} columns={columns} list={useItems('listIndicators', { query })} rowKey={(row) => row.id}
 *       opening={{ kind: 'link', addressOf: (row) => `/indicators/${row.id}` }} empty={<EmptyState …/>} />
 */
import './grid.css'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterBar } from '../form/filter-bar.tsx'
import type { FilterField } from '../form/filter-field.ts'
import { EmptyState } from '../states/empty-state.tsx'
import { ErrorState } from '../states/error-state.tsx'
import { LoadingState } from '../states/loading-state.tsx'
import { GridCards } from './grid-cards.tsx'
import { chooseColumns, type GridColumn, type GridList, type RowOpening } from './grid-column.ts'
import { GridTable } from './grid-table.tsx'
import { type ExportAddresses, GridToolbar } from './grid-toolbar.tsx'
import type { RowSelection } from './row-selection.ts'
import { nextSort, readSort, sortRows } from './sort-rows.ts'
import { useListSearch } from './use-list-search.ts'
import { useNarrow } from './use-narrow.ts'

export interface DataGridProps<Row> {
  /** Name of the list for saved views. */
  readonly name: string
  /** What the list holds, read out. */
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  readonly list: GridList<Row>
  readonly rowKey: (row: Row) => string
  readonly opening?: RowOpening<Row>
  readonly filters?: readonly FilterField[]
  /** Beside the filters: how to get more of them. */
  readonly filterExtra?: ReactNode
  readonly exports?: ExportAddresses
  /** Shown when there is nothing and no filter is set. */
  readonly empty: ReactNode
  /** The first row takes the focus as soon as it is there. */
  readonly focusesFirst?: boolean
  /** The server sorts by the address's `sort`: for lists that are too long to be fetched whole. */
  readonly isSortedByServer?: boolean
  /** How many rows the whole list has, where the server tells. */
  readonly total?: number | undefined
  /** Rows may be chosen, for something to be done with all of them. */
  readonly selection?: RowSelection<Row>
  /** Many columns: the first stays in sight while the others move. */
  readonly isWide?: boolean
}

export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { name, columns, list, filters = [], exports } = props
  const [search, changeSearch] = useListSearch()
  const sort = readSort(search.sort)
  const shown = chooseColumns(columns, search.columns)
  const isSortedHere = props.isSortedByServer !== true
  const rows = isSortedHere ? sortRows(list.items ?? [], sort, columns) : (list.items ?? [])
  useWholeList(list, isSortedHere && sort !== undefined)
  return (
    <section className="panel grid" aria-label={props.label}>
      {filters.length > 0 && (
        <FilterBar fields={filters} search={search} onChange={changeSearch} extra={props.filterExtra} />
      )}
      <GridToolbar
        name={name}
        columns={columns}
        shown={shown}
        count={list.items?.length}
        hasMore={list.hasMore}
        total={props.total}
        isFetching={list.isFetching}
        selected={props.selection?.actions}
        {...(exports === undefined ? {} : { exports })}
      />
      <GridContent
        {...props}
        columns={shown}
        rows={rows}
        sort={sort}
        isFiltered={filters.some(({ key }) => (search[key] ?? '') !== '')}
        onSort={(key) => changeSearch({ sort: nextSort(sort, key) })}
        onClear={() => changeSearch(Object.fromEntries(filters.map(({ key }) => [key, undefined])))}
      />
    </section>
  )
}

interface GridContentProps<Row> extends DataGridProps<Row> {
  readonly rows: readonly Row[]
  readonly sort: ReturnType<typeof readSort>
  readonly isFiltered: boolean
  readonly onSort: (key: string) => void
  readonly onClear: () => void
}

function GridContent<Row>(props: GridContentProps<Row>) {
  const { list, rows, isFiltered, empty, onClear } = props
  const isNarrow = useNarrow()
  if (list.items === undefined) {
    if (list.error !== null) return <ErrorState error={list.error} onRetry={list.retry} />
    return <LoadingState lines={8} />
  }
  if (rows.length === 0) return isFiltered ? <NothingFound onClear={onClear} /> : empty
  return isNarrow ? <GridCards {...props} /> : <GridTable {...props} />
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation('controls')
  return (
    <EmptyState
      drawing="search"
      title={t('grid.nothing')}
      text={t('grid.nothingText')}
      actions={
        <button type="button" className="text-button" onClick={onClear}>
          {t('filter.clear')}
        </button>
      }
    />
  )
}

/** Sorting half a list would lie: the rest is fetched first. */
function useWholeList(
  list: Pick<GridList<unknown>, 'hasMore' | 'isFetching' | 'loadMore'>,
  isWanted: boolean,
) {
  const { hasMore, isFetching, loadMore } = list
  useEffect(() => {
    if (isWanted && hasMore && !isFetching) loadMore()
  }, [isWanted, hasMore, isFetching, loadMore])
}
