/** Chooses a row, or all rows that are loaded. */
import { useTranslation } from 'react-i18next'
import { type RowSelection, toggleAll, toggleRow } from './row-selection.ts'

interface RowCheckProps<Row> {
  readonly row: Row
  readonly rowKey: (row: Row) => string
  readonly selection: RowSelection<Row>
}

export function RowCheck<Row>({ row, rowKey, selection }: RowCheckProps<Row>) {
  const { t } = useTranslation('controls')
  const { selected, onChange, nameOf } = selection
  const key = rowKey(row)
  return (
    <input
      type="checkbox"
      className="grid__check"
      aria-label={t('grid.select', { name: nameOf(row) })}
      checked={selected.has(key)}
      onChange={() => onChange(toggleRow(key, selected))}
    />
  )
}

interface AllCheckProps<Row> {
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly selection: RowSelection<Row>
}

export function AllCheck<Row>({ rows, rowKey, selection }: AllCheckProps<Row>) {
  const { t } = useTranslation('controls')
  const { selected, onChange } = selection
  const isPart = selected.size > 0 && selected.size < rows.length
  return (
    <input
      type="checkbox"
      className="grid__check"
      aria-label={t('grid.selectAll')}
      checked={rows.length > 0 && selected.size >= rows.length}
      ref={(input) => {
        if (input !== null) input.indeterminate = isPart
      }}
      onChange={() => onChange(toggleAll(rows.map(rowKey), selected))}
    />
  )
}
