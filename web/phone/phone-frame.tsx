/** What stands around every page: the bar above with the district or the way back, the tabs below within the thumb's reach, the word that the network is away. */
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../api/api-provider.tsx'
import { mayEver } from '../api/may.ts'
import { useReply } from '../api/use-reply.ts'
import { type PhoneRoute, phoneLinks } from './match-route.ts'
import { PhoneIcon } from './parts/phone-icon.tsx'
import { PhoneLink } from './parts/phone-link.tsx'
import styles from './styles/frame.module.css'
import { useOnline } from './use-online.ts'

interface PhoneFrameProps {
  readonly session: Session
  readonly route: PhoneRoute
  readonly children: ReactNode
}

export function PhoneFrame({ session, route, children }: PhoneFrameProps) {
  const { t } = useTranslation('phone')
  const isOnline = useOnline()
  const place = JSON.stringify(route)
  useEffect(() => {
    if (place !== '') window.scrollTo(0, 0)
  }, [place])
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <TopLine session={session} route={route} />
      </header>
      {!isOnline && (
        <p className={styles.offline} role="status">
          {t('offline')}
        </p>
      )}
      <main className={styles.content}>{children}</main>
      <PhoneTabs session={session} route={route} />
    </div>
  )
}

/** Pages below a tab show the way back; the others, whose district this is. */
function TopLine({ session, route }: Pick<PhoneFrameProps, 'session' | 'route'>) {
  const { t } = useTranslation('phone')
  const above = pageAbove(route)
  if (above !== undefined) {
    return (
      <PhoneLink className={styles.back} href={above}>
        <PhoneIcon name="back" />
        {t('back')}
      </PhoneLink>
    )
  }
  return (
    <p className={styles.district}>
      {session.district.name}
      {session.district.isDemo && <span className={styles.mark}>{t('demo')}</span>}
    </p>
  )
}

function pageAbove({ page }: PhoneRoute): string | undefined {
  switch (page) {
    case 'submission':
      return phoneLinks.work
    case 'indicator':
      return phoneLinks.indicators
    case 'confirmation':
      return phoneLinks.confirmations
    case 'confirmations':
      return phoneLinks.home
    case 'home':
    case 'work':
    case 'indicators':
    case 'me':
    case 'missing':
      return undefined
  }
}

const tabs = [
  { name: 'home', pages: ['home', 'confirmations', 'confirmation'] },
  { name: 'work', pages: ['work', 'submission'] },
  { name: 'indicators', pages: ['indicators', 'indicator'] },
  { name: 'me', pages: ['me'] },
] as const

function PhoneTabs({ session, route }: Pick<PhoneFrameProps, 'session' | 'route'>) {
  const { t } = useTranslation('phone')
  const work = useReply('listWork', { query: { limit: 100 } })
  const mayRead = mayEver(session, 'indicator', 'read')
  const count = work.data?.items.length ?? 0
  return (
    <nav className={styles.tabs} aria-label={t('tabs.label')}>
      {tabs
        .filter((tab) => tab.name !== 'indicators' || mayRead)
        .map((tab) => (
          <PhoneLink
            key={tab.name}
            className={styles.tab}
            href={phoneLinks[tab.name]}
            isCurrent={tab.pages.some((page) => page === route.page)}
          >
            <span className={styles.tabIcon}>
              <PhoneIcon name={tab.name} />
              {tab.name === 'work' && count > 0 && <span className={styles.count}>{count}</span>}
            </span>
            {t(`tabs.${tab.name}`)}
          </PhoneLink>
        ))}
    </nav>
  )
}
