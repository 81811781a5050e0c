/** The list itself with its filters, its panel of one record, and the editing of those that are chosen. */
import { Select } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Purpose } from '../../../../src/domain/purpose.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { DataGrid } from '../../../parts/antd/grid/data-grid.tsx'
import { chooseColumns, type RowOpening } from '../../../parts/antd/grid/grid-column.ts'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { EditDrawer, type EditWish } from '../editing/edit-drawer.tsx'
import { enterpriseAddress, listFields } from '../list-field.ts'
import { RecordDrawer } from '../record/record-drawer.tsx'
import { type RegistryView, useDictionary } from '../use-dictionary.ts'
import { type FilterFields, useFilterFields } from './filter-fields.ts'
import { NoRecords } from './no-records.tsx'
import { useRecordColumns } from './record-columns.tsx'
import { type RecordRow, useRecords } from './use-records.ts'
import { useSelection } from './use-selection.tsx'
import { WithheldNote } from './withheld-note.tsx'

interface RecordGridProps {
  readonly registry: RegistryView
  readonly purpose: Purpose
}

export function RecordGrid({ registry, purpose }: RecordGridProps) {
  const say = useBilingual()
  const [search, changeSearch] = useListSearch()
  const { data } = useDictionary()
  const fields = useMemo(() => listFields(registry, data?.items ?? []), [registry, data])
  const { list, name, count, withheld, exportAs } = useRecords({ registry, purpose, fields })
  const hidden = new Set(withheld.map(({ field }) => field))
  const visible = fields.filter(({ key, purposes }) => !hidden.has(key) && purposes.includes(purpose))
  const columns = useRecordColumns(registry, visible)
  const filters = useFilterFields(registry, visible)
  const [edited, setEdited] = useState<EditWish>()
  const selection = useSelection({ registry, list, name, total: count, onEdit: setEdited })
  const shown = chooseColumns(columns, search.columns).map(({ key }) => key)
  const exported = [...new Set([...registry.key, ...shown])]
  return (
    <>
      <WithheldNote registry={registry} purpose={purpose} withheld={withheld} />
      <DataGrid
        name={`registry/${registry.id}`}
        label={say(registry.label)}
        columns={columns}
        list={list}
        rowKey={keyOf}
        opening={openingOf(registry, (key) => changeSearch({ record: key }))}
        filters={filters.shown}
        filterExtra={<MoreFilters filters={filters} />}
        exports={{
          xlsx: exportAs('xlsx', exported),
          csv: exportAs('csv', exported),
          parquet: exportAs('parquet', exported),
        }}
        empty={<NoRecords registry={registry} purpose={purpose} withheld={withheld} />}
        isSortedByServer
        isWide
        total={count}
        {...(selection === undefined ? {} : { selection })}
      />
      <RecordDrawer
        registry={registry}
        purpose={purpose}
        recordKey={search.record}
        onClose={() => changeSearch({ record: undefined })}
        onEdit={(key) => setEdited({ kind: 'one', key })}
      />
      <EditDrawer
        registry={registry}
        wish={edited}
        rows={list.items ?? []}
        onReload={list.retry}
        onClose={() => setEdited(undefined)}
      />
    </>
  )
}

const keyOf = ({ key }: RecordRow) => key

/** An enterprise has a page of its own; other records open beside the list. */
function openingOf({ id }: RegistryView, open: (key: string) => void): RowOpening<RecordRow> {
  if (id === 'enterprise') return { kind: 'link', addressOf: ({ key }) => enterpriseAddress(key) }
  return { kind: 'action', open: ({ key }) => open(key) }
}

function MoreFilters({ filters }: { readonly filters: FilterFields }) {
  const { t } = useTranslation('registry')
  return (
    <Select
      className="more-filters"
      aria-label={t('list.addFilter')}
      placeholder={t('list.addFilter')}
      value={null}
      options={[...filters.more]}
      onChange={(key: string | null) => key !== null && filters.add(key)}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
    />
  )
}
