/** How many rows are chosen, what may be done with them, and the way to choose all that match the filter. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { mostEdited } from '../../../../src/domain/registry/most-edited.ts'

interface SelectedRowsProps {
  readonly count: number
  /** Rows of the whole list; undefined while nobody has counted. */
  readonly total: number | undefined
  readonly all: SelectAll
  readonly onEdit: () => void
  readonly onClear: () => void
}

/** All rows of the list, those too that are not loaded yet. */
export interface SelectAll {
  /** Rows that are loaded so far, while the rest is being fetched. */
  readonly loaded: number | undefined
  readonly begin: () => void
}

export function SelectedRows({ count, total, all, onEdit, onClear }: SelectedRowsProps) {
  const { t } = useTranslation('registry')
  const isTooMany = count > mostEdited
  return (
    <>
      <strong>{t('list.selected', { count })}</strong>
      <Button size="small" type="primary" disabled={isTooMany || all.loaded !== undefined} onClick={onEdit}>
        {t('list.edit')}
      </Button>
      <button type="button" className="text-button" onClick={onClear}>
        {t('list.clearSelection')}
      </button>
      {isTooMany ? (
        <span className="quiet">{t('list.selectedMost', { limit: mostEdited })}</span>
      ) : (
        total !== undefined && total > count && <WholeList total={total} all={all} />
      )}
    </>
  )
}

function WholeList({ total, all }: { readonly total: number; readonly all: SelectAll }) {
  const { t } = useTranslation('registry')
  if (all.loaded !== undefined) {
    return (
      <span className="quiet" role="status">
        {t('list.selectingAll', { loaded: all.loaded, count: total })}
      </span>
    )
  }
  if (total > mostEdited) {
    return <span className="quiet">{t('list.matchMost', { count: total, limit: mostEdited })}</span>
  }
  return (
    <button type="button" className="text-button" onClick={all.begin}>
      {t('list.selectMatching', { count: total })}
    </button>
  )
}
