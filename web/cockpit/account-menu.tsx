/** Who is signed in, in which roles, and the way out. */
import { useTranslation } from 'react-i18next'
import type { Session } from '../api/api-provider.tsx'
import { officeLinks } from './office-links.ts'
import styles from './styles/header.module.css'

interface AccountMenuProps {
  readonly session: Session
  readonly onSignOut: () => void
}

export function AccountMenu({ session, onSignOut }: AccountMenuProps) {
  const { t } = useTranslation('cockpit')
  const { t: tCommon } = useTranslation('common')
  return (
    <details className={styles.account}>
      <summary className={styles.button} aria-label={`${t('header.account')} ${session.user.name}`}>
        {session.user.name}
      </summary>
      <div className={styles.accountPanel}>
        <ul className={styles.roles}>
          {session.grants.map((grant) => (
            <li key={`${grant.role} ${grant.unit}`}>
              {tCommon(`role.${grant.role}`)}
              {grant.unitName !== null && <span className={styles.quiet}> {grant.unitName}</span>}
            </li>
          ))}
        </ul>
        <a className={styles.button} href={officeLinks.home(session)}>
          {t('header.office')}
        </a>
        <button type="button" className={styles.button} onClick={onSignOut}>
          {t('header.signOut')}
        </button>
      </div>
    </details>
  )
}
