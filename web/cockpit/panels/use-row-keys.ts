/**
 * One tab stop for the whole table; arrow keys, Home and End move between its rows.
 *
 *     const rows = useRowKeys({ ids, onMove })
 *     <button {...rows.keysOf(id)} />
 */
import { type KeyboardEvent, useState } from 'react'
import type { RowKeys } from './indicator-row.tsx'

interface RowKeysInput {
  readonly ids: readonly string[]
  /** The row that a key has just moved to. */
  readonly onMove: (id: string) => void
}

export function useRowKeys({ ids, onMove }: RowKeysInput) {
  const [active, setActive] = useState<string | undefined>(ids[0])
  const [moved, setMoved] = useState<string | undefined>()
  const stop = active !== undefined && ids.includes(active) ? active : ids[0]
  const keysOf = (id: string): RowKeys => ({
    tabIndex: id === stop ? 0 : -1,
    isFocused: id === moved,
    onFocus: () => setActive(id),
    onKeyDown: (event: KeyboardEvent) => {
      const next = nextRow(ids, id, event.key)
      if (next === undefined) return
      event.preventDefault()
      setActive(next)
      setMoved(next)
      onMove(next)
    },
  })
  return { keysOf }
}

function nextRow(ids: readonly string[], from: string, key: string): string | undefined {
  const at = ids.indexOf(from)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[key]
  return to === undefined ? undefined : ids[to]
}
