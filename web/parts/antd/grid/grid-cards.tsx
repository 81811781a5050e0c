/** The rows of a grid as cards: what a phone shows instead of a table. */
import './grid-cards.css'
import type { ReactNode } from 'react'
import type { GridColumn, RowOpening } from './grid-column.ts'
import { type GridTableProps, MoreRows } from './grid-table.tsx'
import { RowCheck } from './row-check.tsx'
import { RowLink } from './row-link.tsx'

export function GridCards<Row>(props: GridTableProps<Row>) {
  const { label, columns, rows, rowKey, opening, selection, list } = props
  return (
    <>
      <ul className="cards" aria-label={label}>
        {rows.map((row) => (
          <Card
            key={rowKey(row)}
            row={row}
            columns={columns}
            opening={opening}
            check={selection && <RowCheck row={row} rowKey={rowKey} selection={selection} />}
          />
        ))}
      </ul>
      <MoreRows list={list} />
    </>
  )
}

interface CardProps<Row> {
  readonly row: Row
  readonly columns: readonly GridColumn<Row>[]
  readonly opening: RowOpening<Row> | undefined
  readonly check: ReactNode
}

function Card<Row>({ row, columns, opening, check }: CardProps<Row>) {
  const main = columns.find((column) => column.isMain === true)
  const aside = columns.find((column) => column.card === 'aside')
  const rest = columns.filter((column) => column !== main && column.card === undefined)
  return (
    <li className="card">
      <div className="card__head">
        {check}
        <div>
          <RowLink row={row} opening={opening}>
            {main?.show(row)}
          </RowLink>
        </div>
        {aside !== undefined && <span className="card__aside">{aside.show(row)}</span>}
      </div>
      <dl className="card__facts">
        {rest.map((column) => (
          <div key={column.key}>
            <dt>{column.label}</dt>
            <dd>{column.show(row)}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
