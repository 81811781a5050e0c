/** What waits for the person, and how the plan stands. */
import { useTranslation } from 'react-i18next'
import { isProblem } from '../../api/api-problem.ts'
import type { Session } from '../../api/api-provider.tsx'
import { mayEver } from '../../api/may.ts'
import { useReply } from '../../api/use-reply.ts'
import { phoneLinks } from '../match-route.ts'
import { Card } from '../parts/card.tsx'
import { LightsCard } from '../parts/lights-card.tsx'
import { PageError } from '../parts/page-error.tsx'
import { PageLoading } from '../parts/page-loading.tsx'
import { PhoneLink } from '../parts/phone-link.tsx'
import { SheetsCard } from '../parts/sheets-card.tsx'
import { WorkItem } from '../parts/work-item.tsx'
import styles from '../styles/card.module.css'

const SHOWN = 5

export function HomePage({ session }: { readonly session: Session }) {
  const { t } = useTranslation('phone')
  const mayRead = mayEver(session, 'indicator', 'read')
  const mayAnswer = mayEver(session, 'confirmation', 'enter')
  const work = useReply('listWork', { query: { limit: 100 } })
  const cockpit = useReply('getCockpit', { query: {} }, { isEnabled: mayRead })
  return (
    <>
      <h1 className="visually-hidden">{t('tabs.home')}</h1>
      {mayAnswer && <SheetsCard />}
      <WorkCard work={work} />
      {!mayRead && <p className={styles.hint}>{t('home.noReading')}</p>}
      {cockpit.data !== undefined && <LightsCard cockpit={cockpit.data} />}
      {mayRead && cockpit.data === undefined && cockpit.error === null && <PageLoading />}
      {isProblem(cockpit.error, 'no-plan') ? (
        <p className={styles.hint}>{t('home.noPlan')}</p>
      ) : (
        cockpit.error !== null && <PageError error={cockpit.error} onRetry={cockpit.refetch} />
      )}
    </>
  )
}

function WorkCard({ work }: { readonly work: ReturnType<typeof useReply<'listWork'>> }) {
  const { t } = useTranslation('phone')
  if (work.data === undefined) {
    return work.error === null ? <PageLoading /> : <PageError error={work.error} onRetry={work.refetch} />
  }
  const { items } = work.data
  return (
    <Card
      title={items.length === 0 ? t('home.work') : t('home.workCount', { count: items.length })}
      aside={items.length > SHOWN && <PhoneLink href={phoneLinks.work}>{t('home.all')}</PhoneLink>}
    >
      {items.length === 0 && <p className={styles.empty}>{t('home.none')}</p>}
      <ul className={styles.list}>
        {items.slice(0, SHOWN).map((submission) => (
          <WorkItem key={submission.id} submission={submission} />
        ))}
      </ul>
    </Card>
  )
}
