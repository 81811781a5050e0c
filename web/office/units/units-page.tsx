/** Departments, towns, parks and collective names, with what each owes; whoever manages them edits aliases, scope and activity. */

import { Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/api-provider.tsx'
import { mayEver } from '../../api/may.ts'
import { useItems } from '../../api/use-reply.ts'
import { useSession } from '../../api/use-session.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Field } from '../../parts/antd/form/field.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { useScopeLabel } from '../district/use-district.ts'
import type { Unit } from './unit.ts'
import { UnitForm } from './unit-form.tsx'

const kinds = ['department', 'subdistrict', 'town', 'park', 'collective', 'enterprise'] as const

export function UnitsPage() {
  const { t } = useTranslation(['people', 'controls'])
  const api = useApi()
  const { session } = useSession()
  const [search] = useListSearch()
  const [opened, setOpened] = useState<string>()
  const query = {
    ...(search.kind === undefined ? {} : { kind: search.kind }),
    ...(search.q === undefined ? {} : { q: search.q }),
  }
  const list = useItems('listUnits', { query })
  const exportAs = (format: 'csv' | 'xlsx') => api.href('listUnits', { query: { ...query, format } })
  const mayManage = session ? mayEver(session, 'unit', 'manage') : false
  const unit = list.items?.find(({ id }) => id === opened)
  const filters: readonly Field[] = [
    { kind: 'text', key: 'q', label: t('units.search') },
    {
      kind: 'choice',
      key: 'kind',
      label: t('units.kind'),
      placeholder: t('controls:filter.all'),
      options: kinds.map((value) => ({ value, label: t(`units.kinds.${value}`) })),
    },
  ]
  return (
    <PageFrame title={t('units.title')} showsGenerated={false}>
      <DataGrid
        name="units"
        label={t('units.title')}
        columns={useUnitColumns()}
        list={list}
        rowKey={({ id }) => id}
        {...(mayManage ? { opening: { kind: 'action', open: (row: Unit) => setOpened(row.id) } } : {})}
        filters={filters}
        exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
        empty={<EmptyState title={t('units.empty')} text={t('units.emptyText')} />}
      />
      <Drawer open={unit !== undefined} title={unit?.name} size={420} onClose={() => setOpened(undefined)}>
        {unit !== undefined && <UnitForm key={unit.id} unit={unit} onDone={() => setOpened(undefined)} />}
      </Drawer>
    </PageFrame>
  )
}

function useUnitColumns(): readonly GridColumn<Unit>[] {
  const { t } = useTranslation('people')
  const { join } = useWords()
  const scopeLabel = useScopeLabel()
  const count = (key: 'leads' | 'supports' | 'indicators'): GridColumn<Unit> => ({
    key,
    label: t(`units.${key}`),
    width: 100,
    align: 'right',
    show: (row) => (row[key] === 0 ? <span className="quiet">–</span> : row[key]),
    sortBy: (row) => row[key],
  })
  return [
    {
      key: 'name',
      label: t('units.name'),
      isMain: true,
      show: ({ name, aliases }) => (
        <>
          {name}
          {aliases.length > 0 && <span className="quiet"> {join(aliases)}</span>}
        </>
      ),
      sortBy: ({ name }) => name,
    },
    {
      key: 'kind',
      label: t('units.kind'),
      width: 110,
      show: ({ kind }) => t(`units.kinds.${kind}`),
      sortBy: ({ kind }) => t(`units.kinds.${kind}`),
    },
    {
      key: 'divisionCode',
      label: t('units.divisionCode'),
      width: 120,
      show: ({ divisionCode }) => divisionCode ?? <span className="quiet">–</span>,
      sortBy: ({ divisionCode }) => divisionCode,
    },
    {
      key: 'scope',
      label: t('units.scope'),
      width: 120,
      show: ({ scope }) => (scope === null ? <span className="quiet">–</span> : scopeLabel(scope)),
      sortBy: ({ scope }) => scope,
    },
    count('leads'),
    count('supports'),
    count('indicators'),
    {
      key: 'isActive',
      label: t('units.active'),
      width: 90,
      show: ({ isActive }) => (isActive ? t('units.isActive') : <b>{t('units.isInactive')}</b>),
      sortBy: ({ isActive }) => isActive,
      card: 'aside',
    },
  ]
}
