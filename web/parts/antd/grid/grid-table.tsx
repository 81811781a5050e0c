/** The table of a grid: a real `<table>` whose rows are drawn only near the window once there are many. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridColumn, GridList, RowOpening } from './grid-column.ts'
import { GridHead } from './grid-head.tsx'
import { AllCheck, RowCheck } from './row-check.tsx'
import { RowLink } from './row-link.tsx'
import type { RowSelection } from './row-selection.ts'
import type { Sort } from './sort-rows.ts'

export interface GridTableProps<Row> {
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly opening?: RowOpening<Row>
  readonly sort: Sort | undefined
  readonly onSort: (key: string) => void
  readonly list: Pick<GridList<Row>, 'hasMore' | 'isFetching' | 'loadMore'>
  readonly focusesFirst?: boolean
  readonly selection?: RowSelection<Row>
  readonly isWide?: boolean
}

/** Pixels; a row with two lines is measured. */
const ROW_HEIGHT = 41
/** Below this many rows all are drawn: the browser can find and print them. */
const VIRTUAL_FROM = 120
/** Rows before the end at which the next page is asked for: a fast wheel does not outrun it. */
const ASK_AHEAD = 80
/** Pixels of the column in which rows are chosen. */
const CHECK_WIDTH = 40

export function GridTable<Row>(props: GridTableProps<Row>) {
  const { label, columns, rows, rowKey, list, selection, focusesFirst = false } = props
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: rows.length < VIRTUAL_FROM ? rows.length : 12,
  })
  const drawn = virtualizer.getVirtualItems()
  const last = drawn.at(-1)
  const isNearEnd = last !== undefined && last.index >= rows.length - ASK_AHEAD
  const { hasMore, isFetching, loadMore } = list
  useEffect(() => {
    if (isNearEnd && hasMore && !isFetching && rows.length >= VIRTUAL_FROM) loadMore()
  }, [isNearEnd, hasMore, isFetching, loadMore, rows.length])
  const hasDrawn = drawn.length > 0
  useEffect(() => {
    if (!focusesFirst || !hasDrawn) return
    scroller.current?.querySelector<HTMLElement>('[data-row="0"] [data-row-link]')?.focus()
  }, [focusesFirst, hasDrawn])
  const checkWidth = selection === undefined ? 0 : CHECK_WIDTH
  const minWidth = columns.reduce((sum, column) => sum + (column.width ?? 220), checkWidth)
  return (
    <div className="grid__scroll" ref={scroller}>
      <table
        className="grid__table"
        data-wide={props.isWide}
        style={{ minWidth }}
        aria-rowcount={rows.length + 1}
      >
        <caption className="visually-hidden">{label}</caption>
        <colgroup>
          {selection !== undefined && <col style={{ width: CHECK_WIDTH }} />}
          {columns.map(({ key, width }) => (
            <col key={key} style={width === undefined ? undefined : { width }} />
          ))}
        </colgroup>
        <GridHead
          columns={columns}
          sort={props.sort}
          onSort={props.onSort}
          check={selection && <AllCheck rows={rows} rowKey={rowKey} selection={selection} />}
        />
        <tbody onKeyDown={(event) => moveFocus(event, (index) => virtualizer.scrollToIndex(index))}>
          <Spacer height={drawn[0]?.start ?? 0} />
          {drawn.map(({ index, key }) => (
            <DrawnRow key={key} index={index} measure={virtualizer.measureElement} {...props} />
          ))}
          <Spacer height={virtualizer.getTotalSize() - (last?.end ?? 0)} />
        </tbody>
      </table>
      <MoreRows list={list} />
    </div>
  )
}

interface GridRowProps<Row> extends GridTableProps<Row> {
  readonly index: number
  readonly measure: (element: HTMLElement | null) => void
}

function GridRow<Row>(props: GridRowProps<Row>) {
  const { index, measure, columns, rows, rowKey, opening, selection } = props
  const row = rows[index]
  if (row === undefined) return null
  return (
    <tr ref={measure} data-index={index} data-row={index} aria-rowindex={index + 2}>
      {selection !== undefined && (
        <td className="grid__check-cell">
          <RowCheck row={row} rowKey={rowKey} selection={selection} />
        </td>
      )}
      {columns.map((column) => (
        <Cell key={column.key} column={column}>
          {column.isMain === true ? (
            <RowLink row={row} opening={opening}>
              {column.show(row)}
            </RowLink>
          ) : (
            column.show(row)
          )}
        </Cell>
      ))}
    </tr>
  )
}

/** While the rows move, those that stay are not drawn again. */
const DrawnRow = memo(GridRow) as typeof GridRow

interface CellProps<Row> {
  readonly column: GridColumn<Row>
  readonly children: ReactNode
}

function Cell<Row>({ column, children }: CellProps<Row>) {
  if (column.isMain === true) return <th scope="row">{children}</th>
  return <td data-align={column.align}>{children}</td>
}

function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    <tr>
      <td className="grid__spacer" style={{ height }} />
    </tr>
  )
}

export function MoreRows({
  list,
}: {
  readonly list: Pick<GridList<unknown>, 'hasMore' | 'isFetching' | 'loadMore'>
}) {
  const { t } = useTranslation('controls')
  if (!list.hasMore) return null
  return (
    <button type="button" className="text-button grid__more" onClick={list.loadMore}>
      {list.isFetching ? t('grid.fetching') : t('grid.more')}
    </button>
  )
}

/** Arrow keys go from row to row; Enter opens, since each row's link has the focus. */
function moveFocus(event: KeyboardEvent<HTMLElement>, reveal: (index: number) => void): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || !(event.target instanceof HTMLElement)) return
  const body = event.currentTarget
  const index = Number(event.target.closest('tr')?.dataset.row ?? Number.NaN) + step
  if (Number.isNaN(index) || index < 0) return
  event.preventDefault()
  reveal(index)
  const focus = () => {
    const link = body.querySelector<HTMLElement>(`[data-row="${index}"] [data-row-link]`)
    link?.focus({ preventScroll: true })
    return link !== null
  }
  // At once where it is drawn: whoever types fast means this row with the next key.
  if (!focus()) requestAnimationFrame(focus)
}
