/** How many indicators stand at each light, with the sentences that the figures make. Each count opens the list of its indicators. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { StatusLight } from '../../parts/plain/status-light.tsx'
import { statuses } from '../../parts/plain/status-order.ts'
import { phoneLinks } from '../match-route.ts'
import styles from '../styles/lights.module.css'
import { Card } from './card.tsx'
import { PhoneLink } from './phone-link.tsx'

export function LightsCard({ cockpit }: { readonly cockpit: ReplyOf<'getCockpit'> }) {
  const { t } = useTranslation('phone')
  const { t: tCommon } = useTranslation('common')
  const say = useBilingual()
  const { counts, year, asOf, findings } = cockpit
  const present = statuses.filter((status) => (counts[status] ?? 0) > 0)
  return (
    <>
      <Card
        title={t('home.lights', { year })}
        aside={asOf === null ? undefined : t('home.lightsAsOf', { day: asOf })}
      >
        <div className={styles.counts} data-even={present.length % 2 === 0}>
          {present.map((status) => (
            <PhoneLink
              key={status}
              className={styles.count}
              href={`${phoneLinks.indicators}?light=${status}`}
            >
              <span className={styles.number}>
                <StatusLight status={status} isDecorative />
                {counts[status]}
              </span>
              <span className={styles.status}>{tCommon(`status.${status}`)}</span>
            </PhoneLink>
          ))}
        </div>
      </Card>
      <Card
        title={t('home.findings')}
        aside={
          <a className={styles.cockpit} href={`/cockpit?year=${year}`}>
            {t('home.cockpit')}
          </a>
        }
      >
        {findings.map((finding) => (
          <p key={finding.text.zh} className={styles.finding}>
            {say(finding.text)}
          </p>
        ))}
      </Card>
    </>
  )
}
