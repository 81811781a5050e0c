/** The columns of the list of accounts. */
import { useTranslation } from 'react-i18next'
import type { ItemOf } from '../../api/operation-types.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'

export type Person = ItemOf<'listUsers'>

export function useUserColumns(): readonly GridColumn<Person>[] {
  const { t } = useTranslation(['people', 'common'])
  const { join, inside } = useWords()
  const rolesOf = ({ grants }: Person) =>
    join(grants.map(({ role, unitName }) => inside(t(`common:role.${role}`), unitName)))
  return [
    {
      key: 'name',
      label: t('users.name'),
      isMain: true,
      width: 220,
      show: ({ name, isDemo }) => (
        <>
          {name}
          {isDemo && <span className="quiet"> {t('users.demo')}</span>}
        </>
      ),
      sortBy: ({ name }) => name,
    },
    {
      key: 'login',
      label: t('users.login'),
      width: 280,
      show: ({ login }) => <code>{login}</code>,
      sortBy: ({ login }) => login,
    },
    {
      key: 'grants',
      label: t('users.roles'),
      show: (row) => rolesOf(row) || <span className="quiet">{t('users.noRoles')}</span>,
      sortBy: rolesOf,
    },
    {
      key: 'state',
      label: t('users.state'),
      width: 170,
      show: (row) => <AccountState person={row} />,
      sortBy: ({ isActive, isLocked }) => Number(isActive) * 2 - Number(isLocked),
      card: 'aside',
    },
  ]
}

/** Active, locked, closed: words and shape, never colour alone. */
export function AccountState({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people')
  if (!person.isActive) return <span className="account-state">– {t('users.closed')}</span>
  if (person.isLocked) {
    return (
      <span className="account-state" data-tone="bad">
        ■ {t('users.locked')}
      </span>
    )
  }
  return (
    <span className="account-state" data-tone="good">
      ● {person.mustChangePassword ? t('users.oneTime') : t('users.active')}
    </span>
  )
}
