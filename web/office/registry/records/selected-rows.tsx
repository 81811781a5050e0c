/** How many rows are chosen, and what may be done with them. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

interface SelectedRowsProps {
  readonly count: number
  readonly onEdit: () => void
  readonly onClear: () => void
}

/** As the contract allows for one edit. */
export const MOST_EDITED = 2000

export function SelectedRows({ count, onEdit, onClear }: SelectedRowsProps) {
  const { t } = useTranslation('registry')
  const isTooMany = count > MOST_EDITED
  return (
    <>
      <strong>{t('list.selected', { count })}</strong>
      <Button size="small" type="primary" disabled={isTooMany} onClick={onEdit}>
        {t('list.edit')}
      </Button>
      <button type="button" className="text-button" onClick={onClear}>
        {t('list.clearSelection')}
      </button>
      {isTooMany && <span className="quiet">{t('list.selectedMost', { limit: MOST_EDITED })}</span>}
    </>
  )
}
