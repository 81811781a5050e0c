/** A column of a grid, and what a list of the API looks like to it. */
import type { ReactNode } from 'react'
import type { SortValue } from './sort-rows.ts'

export interface GridColumn<Row> {
  readonly key: string
  readonly label: string
  /** Pixels; a column without takes its share of the rest. */
  readonly width?: number
  readonly align?: 'right' | 'center'
  readonly show: (row: Row) => ReactNode
  /** Makes the heading a button that sorts. */
  readonly sortBy?: (row: Row) => SortValue
  /** Carries the row's link; cannot be hidden. */
  readonly isMain?: boolean
  /** Hidden until chosen. */
  readonly isExtra?: boolean
  /** On a phone a row is a card: aside stands in its corner, none is left out. */
  readonly card?: 'aside' | 'none'
}

/** What `useItems` gives. */
export interface GridList<Row> {
  readonly items: readonly Row[] | undefined
  readonly error: unknown
  readonly isPending: boolean
  readonly isFetching: boolean
  readonly hasMore: boolean
  readonly loadMore: () => void
  readonly retry: () => void
}

/** Where a row leads: an address, or something to do here. */
export type RowOpening<Row> =
  | { readonly kind: 'link'; readonly addressOf: (row: Row) => string }
  | { readonly kind: 'action'; readonly open: (row: Row) => void }

/** The columns to show, in the order of the schema. */
export function chooseColumns<Row>(
  columns: readonly GridColumn<Row>[],
  chosen: string | undefined,
): readonly GridColumn<Row>[] {
  if (chosen === undefined || chosen === '') return columns.filter((column) => column.isExtra !== true)
  const keys = chosen.split(',')
  return columns.filter((column) => column.isMain === true || keys.includes(column.key))
}
