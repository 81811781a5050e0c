/** Rows of the list that are chosen: single ones, those that are loaded, or all that match the filter, of which the rest is fetched first, so that their versions are known. */
import { useEffect, useMemo, useState } from 'react'
import type { GridList } from '../../../parts/antd/grid/grid-column.ts'
import type { RowSelection } from '../../../parts/antd/grid/row-selection.ts'
import type { EditWish } from '../editing/edit-drawer.tsx'
import { useMayEdit } from '../editing/use-may-edit.ts'
import { mainKey } from '../list-field.ts'
import type { RegistryView } from '../use-dictionary.ts'
import { type SelectAll, SelectedRows } from './selected-rows.tsx'
import type { RecordRow } from './use-records.ts'

interface Choosing {
  readonly registry: RegistryView
  readonly list: GridList<RecordRow>
  /** Names what is listed. */
  readonly name: string
  readonly total: number | undefined
  readonly onEdit: (wish: EditWish) => void
}

/** Nothing where the reader may not edit. */
export function useSelection(choosing: Choosing): RowSelection<RecordRow> | undefined {
  const { registry, list, total, onEdit } = choosing
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const all = useSelectAll(choosing, setKeys)
  const mayEdit = useMayEdit(registry)
  const selected = useMemo(
    () => (keys.size === 0 ? keys : new Set((list.items ?? []).map(keyOf).filter((key) => keys.has(key)))),
    [list.items, keys],
  )
  if (!mayEdit) return undefined
  const main = mainKey(registry)
  return {
    selected,
    onChange: setKeys,
    nameOf: ({ key, values }: RecordRow) => `${values[main] ?? ''} ${key}`,
    actions:
      selected.size === 0 ? undefined : (
        <SelectedRows
          count={selected.size}
          total={total}
          all={all}
          onEdit={() => onEdit({ kind: 'many', keys: [...selected] })}
          onClear={() => setKeys(new Set())}
        />
      ),
  }
}

const keyOf = ({ key }: RecordRow) => key

/** Page after page until the list ends; another filter, an error or a clearing ends it before. */
function useSelectAll({ list, name }: Choosing, onChosen: (keys: ReadonlySet<string>) => void): SelectAll {
  const [wanted, setWanted] = useState<string>()
  const { items, hasMore, isFetching, error, loadMore } = list
  const isWanted = wanted === name && error === null
  useEffect(() => {
    if (!isWanted || isFetching) return
    if (hasMore) return loadMore()
    onChosen(new Set((items ?? []).map(keyOf)))
    setWanted(undefined)
  }, [isWanted, items, hasMore, isFetching, loadMore, onChosen])
  return { loaded: isWanted ? (items?.length ?? 0) : undefined, begin: () => setWanted(name) }
}
