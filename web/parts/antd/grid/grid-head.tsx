/** The headings of a grid; those that sort are buttons. */
import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { GridColumn } from './grid-column.ts'
import type { Sort } from './sort-rows.ts'

interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly sort: Sort | undefined
  readonly onSort: (key: string) => void
  /** Before the first column. */
  readonly check?: ReactNode
}

export function GridHead<Row>({ columns, sort, onSort, check }: GridHeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {check !== undefined && <td className="grid__check-cell">{check}</td>}
        {columns.map(({ key, label, align, sortBy, isMain }) => (
          <th key={key} scope="col" data-align={align} data-main={isMain} aria-sort={sortStateOf(sort, key)}>
            {sortBy === undefined ? (
              label
            ) : (
              <button type="button" className="grid__sort" onClick={() => onSort(key)}>
                {label}
                <SortMark sort={sort} column={key} />
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function sortStateOf(sort: Sort | undefined, key: string): 'ascending' | 'descending' | undefined {
  if (sort?.key !== key) return undefined
  return sort.isDescending ? 'descending' : 'ascending'
}

function SortMark({ sort, column }: { readonly sort: Sort | undefined; readonly column: string }) {
  const state = sortStateOf(sort, column)
  return (
    <span className="grid__sort-mark" data-state={state} aria-hidden="true">
      {state === 'descending' ? <CaretDownOutlined aria-hidden /> : <CaretUpOutlined aria-hidden />}
    </span>
  )
}
