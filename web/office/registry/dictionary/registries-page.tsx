/** The data dictionary: every registry and every field, who provides it and what it may be used for. A field has an address: `?field=enterprise-year.taxWanYuan`. */
import '../registry.css'
import { Drawer } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { DataGrid } from '../../../parts/antd/grid/data-grid.tsx'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../../parts/antd/page/page-frame.tsx'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import { type RegistryView, useDictionary } from '../use-dictionary.ts'
import { useDictionaryColumns } from './dictionary-columns.tsx'
import { useDictionaryFilters } from './dictionary-filters.ts'
import { dictionaryRows, entryAddress, filterRows, findEntry } from './dictionary-row.ts'
import { FieldFacts } from './field-facts.tsx'
import { RegistryFacts } from './registry-facts.tsx'
import { RegistryTiles } from './registry-tiles.tsx'

const none: readonly RegistryView[] = []

export function RegistriesPage() {
  const { t } = useTranslation('registry')
  const query = useDictionary()
  const [search, changeSearch] = useListSearch()
  const registries = query.data?.items ?? none
  const rows = useMemo(() => dictionaryRows(registries), [registries])
  const open = (field: string) => changeSearch({ field })
  return (
    <PageFrame title={t('dictionary.title')} summary={t('dictionary.lead')} showsGenerated={false}>
      <div className="stack">
        <RegistryTiles registries={registries} onAbout={({ id }) => open(entryAddress(id))} />
        <DataGrid
          name="dictionary"
          label={t('dictionary.fields')}
          columns={useDictionaryColumns()}
          list={{
            items: query.data === undefined ? undefined : filterRows(rows, search),
            error: query.error,
            isPending: query.isPending,
            isFetching: query.isFetching,
            hasMore: false,
            loadMore: () => undefined,
            retry: () => query.refetch(),
          }}
          rowKey={({ registry, field }) => entryAddress(registry.id, field.key)}
          opening={{
            kind: 'action',
            open: ({ registry, field }) => open(entryAddress(registry.id, field.key)),
          }}
          filters={useDictionaryFilters(registries)}
          empty={<EmptyState title={t('dictionary.empty')} text={t('dictionary.emptyText')} />}
        />
      </div>
      <EntryDrawer
        registries={registries}
        address={search.field}
        onClose={() => changeSearch({ field: undefined })}
      />
    </PageFrame>
  )
}

interface EntryDrawerProps {
  readonly registries: readonly RegistryView[]
  readonly address: string | undefined
  readonly onClose: () => void
}

function EntryDrawer({ registries, address, onClose }: EntryDrawerProps) {
  const say = useBilingual()
  const entry = findEntry(registries, address)
  return (
    <Drawer
      open={entry !== undefined}
      title={entry === undefined ? '' : say((entry.field ?? entry.registry).label)}
      size={520}
      onClose={onClose}
    >
      {entry?.field !== undefined && <FieldFacts registry={entry.registry} field={entry.field} />}
      {entry !== undefined && entry.field === undefined && <RegistryFacts registry={entry.registry} />}
    </Drawer>
  )
}
