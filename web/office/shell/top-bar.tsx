/** The top bar: the district, the way to the cockpit, language, theme, the person. */
import { DashboardOutlined, GlobalOutlined, MoonOutlined, SunOutlined, UserOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../api/api-provider.tsx'
import { mayEver } from '../../api/may.ts'
import { useSessionSwitch } from '../../api/use-session-switch.ts'
import { changeLanguage } from '../../i18n/language.ts'
import { useWords } from '../../i18n/use-words.ts'
import { setThemeChoice } from '../../theme/theme.ts'
import { useTheme } from '../../theme/use-theme.ts'
import { noteSignedOut } from '../session/was-signed-in.ts'

interface TopBarProps {
  readonly session: Session
  readonly menu: ReactNode
}

export function TopBar({ session, menu }: TopBarProps) {
  const { t } = useTranslation('office')
  return (
    <header className="shell__top">
      {menu}
      <span className="shell__district">{session.district.name}</span>
      <div className="shell__tools">
        {mayEver(session, 'indicator', 'read') && (
          <Button type="text" icon={<DashboardOutlined aria-hidden />} href="/cockpit">
            <span className="wide-only">{t('cockpit')}</span>
            <span className="visually-hidden narrow-only">{t('cockpit')}</span>
          </Button>
        )}
        <LanguageButton />
        <ThemeButton />
        <PersonMenu session={session} />
      </div>
    </header>
  )
}

export function LanguageButton() {
  const { t, i18n } = useTranslation()
  const next = i18n.language === 'en' ? 'zh' : 'en'
  return (
    <Button
      type="text"
      icon={<GlobalOutlined aria-hidden />}
      lang={next}
      onClick={() => changeLanguage(next)}
    >
      <span className="wide-only">{t(`language.${next}`)}</span>
      <span className="visually-hidden narrow-only">{t(`language.${next}`)}</span>
    </Button>
  )
}

export function ThemeButton() {
  const { t } = useTranslation()
  const { pair } = useWords()
  const { theme } = useTheme()
  const next = theme === 'dark' ? 'light' : 'dark'
  const label = pair(t('theme.switch'), t(`theme.${next}`))
  return (
    <Button
      type="text"
      icon={next === 'dark' ? <MoonOutlined aria-hidden /> : <SunOutlined aria-hidden />}
      aria-label={label}
      title={label}
      onClick={() => setThemeChoice(next)}
    />
  )
}

function PersonMenu({ session }: { readonly session: Session }) {
  const { t } = useTranslation(['office', 'common'])
  const { join, inside } = useWords()
  const { signOut } = useSessionSwitch()
  const navigate = useNavigate()
  const roles = session.grants.map(({ role, unitName }) => inside(t(`common:role.${role}`), unitName))
  const items = [
    { key: 'who', type: 'group' as const, label: roles.length === 0 ? t('noRoles') : join(roles) },
    { key: 'password', label: t('page.password') },
    { key: 'sign-out', label: t('common:session.signOut') },
  ]
  const choose = ({ key }: { readonly key: string }) => {
    if (key === 'password') void navigate({ to: '/password' })
    if (key === 'sign-out') {
      noteSignedOut()
      void signOut().then(() => navigate({ to: '/sign-in' }))
    }
  }
  return (
    <Dropdown menu={{ items, onClick: choose }} trigger={['click']} placement="bottomRight">
      <Button type="text" icon={<UserOutlined aria-hidden />}>
        <span className="person-name">{session.user.name}</span>
      </Button>
    </Dropdown>
  )
}
