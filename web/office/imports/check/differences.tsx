/** Records that are stored already and would change, field by field. */
import { useTranslation } from 'react-i18next'
import { useItems } from '../../../api/use-reply.ts'
import { MoreRows } from '../../../parts/antd/grid/grid-table.tsx'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../../parts/antd/page/table-scroll.tsx'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'
import type { Difference, ImportDetail } from '../import-model.ts'
import { useImportFields } from '../words/use-import-fields.ts'

interface DifferencesProps {
  readonly detail: ImportDetail
  readonly count: number
}

export function Differences({ detail, count }: DifferencesProps) {
  const { t } = useTranslation('imports')
  const list = useItems('listRegistryImportDifferences', { params: { id: detail.id }, query: { limit: 20 } })
  return (
    <Panel title={t('difference.title')} note={t('difference.note', { count })} isFlush>
      {list.items === undefined &&
        (list.error === null ? (
          <LoadingState lines={3} />
        ) : (
          <ErrorState error={list.error} onRetry={list.retry} />
        ))}
      {list.items !== undefined && (
        <TableScroll label={t('difference.title')}>
          <table className="plain-table import-differences">
            <caption className="visually-hidden">{t('difference.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('difference.record')}</th>
                <th scope="col">{t('difference.field')}</th>
                <th scope="col" data-align="right">
                  {t('difference.before')}
                </th>
                <th scope="col" data-align="right">
                  {t('difference.after')}
                </th>
              </tr>
            </thead>
            {list.items.map((difference) => (
              <DifferenceRows key={difference.row} detail={detail} difference={difference} />
            ))}
          </table>
        </TableScroll>
      )}
      <MoreRows list={list} />
    </Panel>
  )
}

interface DifferenceRowsProps {
  readonly detail: ImportDetail
  readonly difference: Difference
}

function DifferenceRows({ detail, difference }: DifferenceRowsProps) {
  const { labelOf, show } = useImportFields(detail.registry)
  const { key, name, changes } = difference
  return (
    <tbody>
      {changes.map(({ field, before, after }, at) => (
        <tr key={field}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={changes.length}>
              {name !== null && <span>{name} </span>}
              <code>{key.replaceAll('~', ' · ')}</code>
            </th>
          )}
          <td>{labelOf(field)}</td>
          <td data-align="right" className="quiet">
            {show(field, before)}
          </td>
          <td data-align="right">
            <b>{show(field, after)}</b>
          </td>
        </tr>
      ))}
    </tbody>
  )
}
