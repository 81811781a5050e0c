/** Imports, edits, batches and undoings, newest first; each can be undone as a whole. */
import '../registry.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../../api/api-provider.tsx'
import { useItems } from '../../../api/use-reply.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import type { FilterField } from '../../../parts/antd/form/filter-field.ts'
import { DataGrid } from '../../../parts/antd/grid/data-grid.tsx'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../../parts/antd/page/page-frame.tsx'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import { useDictionary } from '../use-dictionary.ts'
import { type Change, changeAddress, useChangeColumns } from './change-columns.tsx'
import { UndoChange } from './undo-change.tsx'

export function ChangesPage() {
  const { t } = useTranslation('registry')
  const api = useApi()
  const [search] = useListSearch()
  const [undone, setUndone] = useState<Change>()
  const query = search.registry === undefined ? {} : { registry: search.registry }
  const list = useItems('listRegistryChanges', { query })
  const exportAs = (format: 'csv' | 'xlsx') =>
    api.href('listRegistryChanges', { query: { ...query, format } })
  return (
    <PageFrame title={t('changes.title')} summary={t('changes.lead')}>
      <DataGrid
        name="registry-changes"
        label={t('changes.title')}
        columns={useChangeColumns(setUndone)}
        list={list}
        rowKey={({ id }) => id}
        opening={{ kind: 'link', addressOf: changeAddress }}
        filters={useChangeFilters()}
        exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
        empty={<EmptyState title={t('changes.empty')} text={t('changes.emptyText')} />}
      />
      {undone !== undefined && <UndoChange change={undone} onClose={() => setUndone(undefined)} />}
    </PageFrame>
  )
}

function useChangeFilters(): readonly FilterField[] {
  const { t } = useTranslation(['registry', 'controls'])
  const say = useBilingual()
  const { data } = useDictionary()
  const options = (data?.items ?? []).map(({ id, label }) => ({ value: id, label: say(label) }))
  const placeholder = t('controls:filter.all')
  return [{ kind: 'choice', key: 'registry', label: t('changes.registry'), placeholder, options }]
}
