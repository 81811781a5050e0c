/** People with an account: the system administrator creates and closes accounts, the security administrator grants roles. */
import type { NewPassword } from './new-password.ts'
import './users.css'
import { PlusOutlined } from '@ant-design/icons'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { roles } from '../../../src/domain/access/permissions.ts'
import { useApi } from '../../api/api-provider.tsx'
import { mayEver } from '../../api/may.ts'
import { useItems } from '../../api/use-reply.ts'
import { useSession } from '../../api/use-session.ts'
import type { Field } from '../../parts/antd/form/field.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { AddUser } from './add-user.tsx'
import { PasswordOnce } from './password-once.tsx'
import { useUserColumns } from './user-columns.tsx'
import { UserPanel } from './user-panel.tsx'

/** Shown once, to be handed over. */
export function UsersPage() {
  const { t } = useTranslation('people')
  const api = useApi()
  const { session } = useSession()
  const [search] = useListSearch()
  const [opened, setOpened] = useState<string>()
  const [newPassword, setNewPassword] = useState<NewPassword>()
  const role = roles.find((known) => known === search.role)
  const query = {
    ...(search.q === undefined ? {} : { q: search.q }),
    ...(role === undefined ? {} : { role }),
  }
  const list = useItems('listUsers', { query })
  const exportAs = (format: 'csv' | 'xlsx') => api.href('listUsers', { query: { ...query, format } })
  const mayManage = session ? mayEver(session, 'user', 'manage') : false
  const person = list.items?.find(({ id }) => id === opened)
  return (
    <PageFrame
      title={t('users.title')}
      showsGenerated={list.items?.some(({ isDemo }) => isDemo) === true}
      actions={
        mayManage && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpened('new')}>
            {t('users.add')}
          </Button>
        )
      }
    >
      <DataGrid
        name="users"
        label={t('users.title')}
        columns={useUserColumns()}
        list={list}
        rowKey={({ id }) => id}
        opening={{ kind: 'action', open: ({ id }) => setOpened(id) }}
        filters={useUserFilters()}
        exports={{ xlsx: exportAs('xlsx'), csv: exportAs('csv') }}
        empty={<EmptyState title={t('users.empty')} text={t('users.emptyText')} />}
      />
      <Drawer
        open={opened === 'new' || person !== undefined}
        title={opened === 'new' ? t('users.add') : person?.name}
        size={480}
        onClose={() => setOpened(undefined)}
        destroyOnHidden
      >
        {opened === 'new' && <AddUser onPassword={setNewPassword} onDone={() => setOpened(undefined)} />}
        {person !== undefined && <UserPanel key={person.id} person={person} onPassword={setNewPassword} />}
      </Drawer>
      <PasswordOnce newPassword={newPassword} onClose={() => setNewPassword(undefined)} />
    </PageFrame>
  )
}

function useUserFilters(): readonly Field[] {
  const { t } = useTranslation(['people', 'common', 'controls'])
  return [
    { kind: 'text', key: 'q', label: t('users.search') },
    {
      kind: 'choice',
      key: 'role',
      label: t('users.role'),
      placeholder: t('controls:filter.all'),
      options: roles.map((value) => ({ value, label: t(`common:role.${value}`) })),
    },
  ]
}
