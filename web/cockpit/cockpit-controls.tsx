/** The header's buttons. On a wall only the way out remains, with the time of the last reading. */
import { useTranslation } from 'react-i18next'
import type { Session } from '../api/api-provider.tsx'
import { changeLanguage } from '../i18n/language.ts'
import { goTo } from '../parts/plain/use-address.ts'
import { setThemeChoice, type Theme } from '../theme/theme.ts'
import { useTheme } from '../theme/use-theme.ts'
import { AccountMenu } from './account-menu.tsx'
import type { CockpitSearch } from './cockpit-search.ts'
import { Icon } from './icons.tsx'
import { officeLinks } from './office-links.ts'
import styles from './styles/header.module.css'
import type { ChangeSearch } from './use-cockpit-search.ts'
import { useFullscreen } from './use-fullscreen.ts'

interface CockpitControlsProps {
  readonly session: Session
  readonly search: CockpitSearch
  readonly change: ChangeSearch
  readonly year: number
  readonly years: readonly number[]
  readonly readAt: Date
  readonly onSignOut: () => void
}

export function CockpitControls(props: CockpitControlsProps) {
  const { session, search, change, years, year, readAt, onSignOut } = props
  const { t } = useTranslation('cockpit')
  const { enter, leave } = useFullscreen(() => change({ isWall: false }))
  const enterWall = () => {
    change({ isWall: true, why: null })
    enter()
  }
  const leaveWall = () => {
    change({ isWall: false })
    leave()
  }
  if (search.isWall) return <WallControls readAt={readAt} onLeave={leaveWall} />
  return (
    <div className={styles.controls} role="toolbar" aria-label={t('header.controls')}>
      <YearSwitch years={years} year={year} onChoose={(chosen) => change({ year: chosen })} />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={search.isPublishedOnly}
          onChange={(event) => change({ isPublishedOnly: event.target.checked })}
        />
        {t('header.publishedOnly')}
      </label>
      <LanguageButton />
      <ThemeButton />
      <button
        type="button"
        className={`${styles.button} ${styles.deskOnly}`}
        onClick={() => print()}
        title={t('header.print')}
      >
        <Icon name="print" />
        <span className="visually-hidden">{t('header.print')}</span>
      </button>
      <button type="button" className={`${styles.button} ${styles.deskOnly}`} onClick={enterWall}>
        <Icon name="enter" />
        {t('header.enterWall')}
      </button>
      <a className={`${styles.office} ${styles.deskOnly}`} href={officeLinks.home(session)}>
        {t('header.office')}
      </a>
      <AccountMenu session={session} onSignOut={onSignOut} />
    </div>
  )
}

function WallControls({ readAt, onLeave }: { readonly readAt: Date; readonly onLeave: () => void }) {
  const { t } = useTranslation('cockpit')
  const time = readAt.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' })
  return (
    <div className={styles.controls}>
      <span className={styles.quiet}>
        {t('wall.every', { seconds: 60 })} · {t('wall.at', { time })}
      </span>
      <button type="button" className={styles.button} onClick={onLeave}>
        <Icon name="leave" />
        {t('header.leaveWall')}
      </button>
    </div>
  )
}

interface YearSwitchProps {
  readonly years: readonly number[]
  readonly year: number
  readonly onChoose: (year: number) => void
}

function YearSwitch({ years, year, onChoose }: YearSwitchProps) {
  const { t } = useTranslation('cockpit')
  return (
    <fieldset className={styles.years}>
      <legend className="visually-hidden">{t('header.chooseYear')}</legend>
      {years.map((one) => (
        <label key={one} className={styles.year}>
          <input
            type="radio"
            name="year"
            className="visually-hidden"
            checked={one === year}
            onChange={() => onChoose(one)}
          />
          <span>{one}</span>
        </label>
      ))}
    </fieldset>
  )
}

function LanguageButton() {
  const { t, i18n } = useTranslation('cockpit')
  const next = i18n.language === 'en' ? 'zh' : 'en'
  return (
    <button
      type="button"
      className={styles.button}
      lang={next === 'en' ? 'en' : 'zh-CN'}
      onClick={() => changeLanguage(next)}
    >
      {t('header.toLanguage')}
    </button>
  )
}

/** A theme named in the address is let go: the choice counts from now on. */
function chooseTheme(theme: Theme): void {
  setThemeChoice(theme)
  const address = new URL(location.href)
  address.searchParams.delete('theme')
  goTo(`${address.pathname}${address.search}`, 'replace')
}

function ThemeButton() {
  const { t } = useTranslation('cockpit')
  const { theme } = useTheme()
  const next = theme === 'dark' ? 'light' : 'dark'
  const label = t(next === 'dark' ? 'header.toDark' : 'header.toLight')
  return (
    <button type="button" className={styles.button} title={label} onClick={() => chooseTheme(next)}>
      <Icon name={next} />
      <span className="visually-hidden">{label}</span>
    </button>
  )
}
