/** Who is signed in, in which roles; language, appearance, the ways to the other entries, and out. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../api/api-provider.tsx'
import { changeLanguage, languages } from '../../i18n/language.ts'
import { setThemeChoice, themeChoices } from '../../theme/theme.ts'
import { useTheme } from '../../theme/use-theme.ts'
import { ChoiceChips } from '../parts/choice-chips.tsx'
import { PhoneButton } from '../parts/phone-button.tsx'
import card from '../styles/card.module.css'
import styles from '../styles/me.module.css'

interface MePageProps {
  readonly session: Session
  readonly onSignOut: () => void
}

export function MePage({ session, onSignOut }: MePageProps) {
  const { t } = useTranslation('phone')
  const [isLeaving, setIsLeaving] = useState(false)
  return (
    <>
      <section className={card.card}>
        <h1 className={styles.name}>{session.user.name}</h1>
        <Roles session={session} />
      </section>
      <section className={card.card}>
        <LanguageChoice />
        <ThemeChoiceRow />
      </section>
      <nav className={card.card} aria-label={t('me.title')}>
        <ul className={card.list}>
          <li>
            <a className={styles.link} href="/cockpit">
              {t('me.cockpit')}
            </a>
          </li>
          <li>
            <a className={styles.link} href="/">
              {t('me.office')}
            </a>
          </li>
          <li>
            <a className={styles.link} href="/password">
              {t('me.password')}
            </a>
          </li>
        </ul>
      </nav>
      <div className={styles.out}>
        <PhoneButton
          look="danger"
          isBusy={isLeaving}
          onClick={() => {
            setIsLeaving(true)
            onSignOut()
          }}
        >
          {t('me.signOut')}
        </PhoneButton>
      </div>
    </>
  )
}

function Roles({ session }: { readonly session: Session }) {
  const { t } = useTranslation('common')
  return (
    <ul className={styles.roles}>
      {session.grants.map((grant) => (
        <li key={`${grant.role} ${grant.unit}`}>
          {t(`role.${grant.role}`)}
          {grant.unitName !== null && <span> · {grant.unitName}</span>}
        </li>
      ))}
    </ul>
  )
}

function LanguageChoice() {
  const { t, i18n } = useTranslation('phone')
  const { t: tCommon } = useTranslation('common')
  return (
    <div className={styles.choice}>
      <span>{t('me.language')}</span>
      <ChoiceChips
        label={t('me.language')}
        items={languages.map((id) => ({ id, content: tCommon(`language.${id}`) }))}
        chosen={i18n.language === 'en' ? 'en' : 'zh'}
        onChoose={(language) => void changeLanguage(language)}
      />
    </div>
  )
}

function ThemeChoiceRow() {
  const { t } = useTranslation('phone')
  const { choice } = useTheme()
  return (
    <div className={styles.choice}>
      <span>{t('me.theme')}</span>
      <ChoiceChips
        label={t('me.theme')}
        items={themeChoices.map((id) => ({ id, content: t(`me.${id}`) }))}
        chosen={choice}
        onChoose={setThemeChoice}
      />
    </div>
  )
}
