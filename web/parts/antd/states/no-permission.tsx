/** The page exists, but not for this person: says which roles they hold and whom to ask. */
import './state.css'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../api/use-session.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { StateMark } from './state-mark.tsx'

export function NoPermission({ detail }: { readonly detail?: string }) {
  const { t } = useTranslation(['controls', 'common'])
  const { join, inside } = useWords()
  const { session } = useSession()
  const roles = session?.grants.map(({ role, unitName }) => inside(t(`common:role.${role}`), unitName))
  return (
    <div className="state" role="alert">
      <StateMark drawing="closed" />
      <p className="state__title">{t('noPermission.title')}</p>
      <p className="state__text">{detail ?? t('noPermission.text')}</p>
      {roles !== undefined && roles.length > 0 && (
        <p className="state__facts">{t('noPermission.roles', { roles: join(roles) })}</p>
      )}
    </div>
  )
}
