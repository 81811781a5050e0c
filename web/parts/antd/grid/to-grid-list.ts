/** Rows that are all here already, as a list for a grid. */
import type { GridList } from './grid-column.ts'

export function toGridList<Row>(items: readonly Row[]): GridList<Row> {
  return {
    items,
    error: null,
    isPending: false,
    isFetching: false,
    hasMore: false,
    loadMore: nothing,
    retry: nothing,
  }
}

function nothing(): void {
  // All rows are here.
}
