/** The records that a change touched; each leads to where it stands now. */
import { useTranslation } from 'react-i18next'
import type { ItemOf } from '../../../api/operation-types.ts'
import { useItems } from '../../../api/use-reply.ts'
import { DataGrid } from '../../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../../parts/antd/grid/grid-column.ts'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import { useRowWords } from '../../enterprises/use-row-words.ts'
import { enterpriseAddress } from '../list-field.ts'
import type { Change } from './change-columns.tsx'

type ChangedRecord = ItemOf<'listRegistryChangeRecords'>

export function ChangeRecords({ change }: { readonly change: Change }) {
  const { t } = useTranslation('registry')
  const { nameOf } = useRowWords(change.registry)
  const list = useItems('listRegistryChangeRecords', { params: { id: change.id }, query: { limit: 200 } })
  const columns: readonly GridColumn<ChangedRecord>[] = [
    {
      key: 'record',
      label: t('changes.record'),
      isMain: true,
      show: ({ key, name }) => {
        const [code = ''] = key.split('~')
        return [name ?? code, nameOf(key)].filter((part) => part !== '').join(' · ')
      },
    },
    {
      key: 'state',
      label: t('changes.recordState'),
      width: 140,
      show: ({ isStored }) => t(isStored ? 'changes.stored' : 'changes.gone'),
      card: 'aside',
    },
  ]
  return (
    <DataGrid
      name="registry-change-records"
      label={t('changes.records')}
      columns={columns}
      list={list}
      rowKey={({ key }) => key}
      opening={{ kind: 'link', addressOf: ({ key }) => recordAddress(change.registry, key) }}
      empty={<EmptyState title={t('changes.noRecords')} text={t('changes.noRecordsText')} />}
      isSortedByServer
      total={change.added + change.changed + change.removed}
    />
  )
}

function recordAddress(registry: string, key: string): string {
  if (registry === 'enterprise') return enterpriseAddress(key)
  return `/registries/${registry}?record=${encodeURIComponent(key)}&purpose=verification`
}
