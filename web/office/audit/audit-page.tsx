/** Every write and every sign-in, newest first, and the check that the chain of hashes is whole. */
import type { AuditEvent } from './audit-event.ts'
import './audit.css'
import { Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/api-provider.tsx'
import { useItems } from '../../api/use-reply.ts'
import { formatMoment } from '../../parts/antd/flow/format-moment.ts'
import type { Field } from '../../parts/antd/form/field.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { AuditRecord } from './audit-record.tsx'
import { ChainCheck } from './chain-check.tsx'
import { useActionNames } from './use-action-names.ts'

const queryKeys = ['action', 'actor', 'from', 'to'] as const

export function AuditPage() {
  const { t } = useTranslation('audit')
  const api = useApi()
  const [search] = useListSearch()
  const { options } = useActionNames()
  const [opened, setOpened] = useState<AuditEvent>()
  const query = Object.fromEntries(queryKeys.flatMap((key) => (search[key] ? [[key, search[key]]] : [])))
  const list = useItems('listAudit', { query })
  const exportAs = (format: 'csv' | 'xlsx') => api.href('listAudit', { query: { ...query, format } })
  const filters: readonly Field[] = [
    { kind: 'text', key: 'actor', label: t('actorSearch') },
    { kind: 'choice', key: 'action', label: t('action'), placeholder: t('anyAction'), options },
    { kind: 'day', key: 'from', label: t('from') },
    { kind: 'day', key: 'to', label: t('to') },
  ]
  return (
    <PageFrame title={t('title')} showsGenerated={false}>
      <ChainCheck />
      <DataGrid
        name="audit"
        label={t('title')}
        columns={useAuditColumns()}
        list={list}
        rowKey={({ seq }) => String(seq)}
        opening={{ kind: 'action', open: setOpened }}
        filters={filters}
        exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
        empty={<EmptyState title={t('empty')} text={t('emptyText')} />}
      />
      <Drawer
        open={opened !== undefined}
        title={opened === undefined ? '' : t('record', { seq: opened.seq })}
        size={520}
        onClose={() => setOpened(undefined)}
      >
        {opened !== undefined && <AuditRecord event={opened} />}
      </Drawer>
    </PageFrame>
  )
}

function useAuditColumns(): readonly GridColumn<AuditEvent>[] {
  const { t, i18n } = useTranslation('audit')
  const { nameOf } = useActionNames()
  return [
    { key: 'seq', label: t('seq'), width: 84, align: 'right', show: ({ seq }) => seq, card: 'none' },
    {
      key: 'at',
      label: t('at'),
      width: 160,
      show: ({ at }) => formatMoment(at, i18n.language),
      card: 'aside',
    },
    { key: 'actorName', label: t('actor'), width: 140, show: ({ actorName }) => actorName },
    {
      key: 'action',
      label: t('action'),
      isMain: true,
      width: 180,
      show: ({ action }) => nameOf(action),
    },
    {
      key: 'target',
      label: t('target'),
      show: ({ target }) => <code className="audit-target">{target}</code>,
    },
    {
      key: 'requestId',
      label: t('request'),
      width: 150,
      show: ({ requestId }) => <code>{requestId}</code>,
      isExtra: true,
    },
    {
      key: 'hash',
      label: t('hash'),
      width: 168,
      show: ({ hash }) => <code title={hash}>{hash.slice(0, 12)}…</code>,
      card: 'none',
    },
  ]
}
