/**
 * Rows of a grid that a person chose, by their keys.
 *
 *     toggleAll(rows.map(rowKey), selected)   // all of them, or none where all were chosen
 */
import type { ReactNode } from 'react'

export interface RowSelection<Row> {
  readonly selected: ReadonlySet<string>
  readonly onChange: (selected: ReadonlySet<string>) => void
  /** Names the row to a screen reader. */
  readonly nameOf: (row: Row) => string
  /** Stands above the rows: how many are chosen and what may be done with them. */
  readonly actions?: ReactNode
}

export function toggleRow(key: string, selected: ReadonlySet<string>): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(key)) next.add(key)
  return next
}

export function toggleAll(keys: readonly string[], selected: ReadonlySet<string>): ReadonlySet<string> {
  return keys.every((key) => selected.has(key)) ? new Set() : new Set(keys)
}
