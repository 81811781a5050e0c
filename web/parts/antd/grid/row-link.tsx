/** The main cell of a row: a link to its page or a button, which the whole row's click follows. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RowOpening } from './grid-column.ts'

interface RowLinkProps<Row> {
  readonly row: Row
  readonly opening: RowOpening<Row> | undefined
  readonly children: ReactNode
}

export function RowLink<Row>({ row, opening, children }: RowLinkProps<Row>) {
  if (opening === undefined) return <>{children}</>
  switch (opening.kind) {
    case 'link':
      return (
        <Link to={opening.addressOf(row)} className="row-link" data-row-link>
          {children}
        </Link>
      )
    case 'action':
      return (
        <button type="button" className="row-link" data-row-link onClick={() => opening.open(row)}>
          {children}
        </button>
      )
  }
}
