/** The imports that one may see, newest first. */
import { useTranslation } from 'react-i18next'
import { importStates, importStateTerms } from '../../../../src/domain/registry/import-states.ts'
import { useApi } from '../../../api/api-provider.tsx'
import { useItems } from '../../../api/use-reply.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import type { Field } from '../../../parts/antd/form/field.ts'
import { DataGrid } from '../../../parts/antd/grid/data-grid.tsx'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import { useRegistries } from '../words/use-registries.ts'
import { useImportColumns } from './import-columns.tsx'

export function ImportList() {
  const { t } = useTranslation('imports')
  const api = useApi()
  const [search] = useListSearch()
  const state = importStates.find((known) => known === search.state)
  const query = {
    ...(state === undefined ? {} : { state }),
    ...(search.registry === undefined ? {} : { registry: search.registry }),
  }
  const list = useItems('listRegistryImports', { query })
  const exportAs = (format: 'csv' | 'xlsx') =>
    api.href('listRegistryImports', { query: { ...query, format } })
  return (
    <DataGrid
      name="registry-imports"
      label={t('list')}
      columns={useImportColumns()}
      list={list}
      rowKey={({ id }) => id}
      opening={{ kind: 'link', addressOf: ({ id }) => `/imports/${id}` }}
      filters={useImportFilters()}
      exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
      empty={<EmptyState title={t('empty')} text={t('emptyText')} />}
    />
  )
}

function useImportFilters(): readonly Field[] {
  const { t } = useTranslation(['imports', 'controls'])
  const say = useBilingual()
  const { all } = useRegistries()
  const placeholder = t('controls:filter.all')
  return [
    {
      kind: 'choice',
      key: 'state',
      label: t('column.state'),
      placeholder,
      options: importStates.map((value) => ({ value, label: say(importStateTerms[value]) })),
    },
    { kind: 'choice', key: 'registry', label: t('column.registry'), placeholder, options: all },
  ]
}
