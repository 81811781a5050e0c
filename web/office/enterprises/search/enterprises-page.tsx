/** Finds an enterprise by name or code: type, look at the few columns that tell them apart, Enter opens. */
import '../enterprises.css'
import { Navigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useItems } from '../../../api/use-reply.ts'
import { useSession } from '../../../api/use-session.ts'
import { DataGrid } from '../../../parts/antd/grid/data-grid.tsx'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../../parts/antd/page/page-frame.tsx'
import { enterpriseAddress } from '../../registry/list-field.ts'
import { findOwnEnterprise } from '../own-enterprise.ts'
import { useEnterpriseColumns } from './enterprise-columns.tsx'
import { EnterpriseSearch } from './enterprise-search.tsx'
import { NothingFound } from './nothing-found.tsx'
import { useOpening } from './use-opening.ts'

/** What tells enterprises apart. */
const fields = 'creditCode,name,town,industryCode,status'

export function EnterprisesPage() {
  const { session } = useSession()
  const own = session === null || session === undefined ? undefined : findOwnEnterprise(session)
  if (own !== undefined) return <Navigate to="/enterprises/$code" params={{ code: own }} replace />
  return <FindEnterprise />
}

function FindEnterprise() {
  const { t } = useTranslation('enterprises')
  const [{ q = '' }, changeSearch] = useListSearch()
  const query = {
    // The name of an enterprise serves every purpose; the page of one asks for its own.
    purpose: 'plan-monitoring',
    fields,
    sort: 'name',
    limit: 50,
    ...(q === '' ? {} : { q }),
  } as const
  const list = useItems('listRecords', { params: { registry: 'enterprise' }, query })
  const results = useRef<HTMLDivElement>(null)
  const focusFirst = () => results.current?.querySelector<HTMLElement>('[data-row-link]')?.focus()
  const open = useOpening({ words: q, list, focusFirst })
  return (
    <PageFrame title={t('title')} summary={t('lead')}>
      <EnterpriseSearch
        words={q}
        onChange={(words) => changeSearch({ q: words === '' ? undefined : words })}
        onDown={focusFirst}
        onEnter={open}
      />
      <div ref={results}>
        <DataGrid
          name="enterprises"
          label={t('title')}
          columns={useEnterpriseColumns()}
          list={list}
          rowKey={({ key }) => key}
          opening={{ kind: 'link', addressOf: ({ key }) => enterpriseAddress(key) }}
          isSortedByServer
          total={list.first?.count ?? undefined}
          empty={<NothingFound words={q} onClear={() => changeSearch({ q: undefined })} />}
        />
      </div>
    </PageFrame>
  )
}
