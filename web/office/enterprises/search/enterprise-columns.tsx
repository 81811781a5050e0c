/** The few columns by which enterprises are told apart. */
import { useTranslation } from 'react-i18next'
import type { RecordView } from '../../../../src/domain/registry/record-view.ts'
import type { GridColumn } from '../../../parts/antd/grid/grid-column.ts'
import { useRowWords } from '../use-row-words.ts'

export function useEnterpriseColumns(): readonly GridColumn<RecordView>[] {
  const { t } = useTranslation('enterprises')
  const { label, show } = useRowWords('enterprise')
  const column = (key: string, width: number): GridColumn<RecordView> => ({
    key,
    label: label(key),
    width,
    show: ({ values }) => show(key, values[key]),
  })
  return [
    { key: 'name', label: t('name'), isMain: true, show: ({ values }) => show('name', values.name) },
    { key: 'creditCode', label: t('code'), width: 200, show: ({ key }) => <code>{key}</code> },
    column('town', 140),
    column('industryCode', 110),
    { ...column('status', 100), card: 'aside' },
  ]
}
