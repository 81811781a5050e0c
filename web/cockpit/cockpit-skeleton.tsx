/** The cockpit's outline while its figures are read: the same places, gray. */
import { useTranslation } from 'react-i18next'
import styles from './styles/cockpit.module.css'
import { useCockpitSearch } from './use-cockpit-search.ts'
import { useScreen } from './use-screen.ts'

const CARDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const

export function CockpitSkeleton() {
  const { t } = useTranslation('cockpit')
  const [search] = useCockpitSearch()
  const { layout, fits } = useScreen(search)
  return (
    <main className={styles.page} data-layout={layout} data-fits={fits} aria-busy="true">
      <h1 className="visually-hidden">{t('state.loading')}</h1>
      <div className={`${styles.ghost} ${styles.ghostHeader}`} />
      <div className={styles.cards}>
        {CARDS.map((key) => (
          <div key={key} className={`${styles.ghost} ${styles.ghostCard}`} />
        ))}
      </div>
      <div className={styles.body}>
        <div className={`${styles.ghost} ${styles.tableArea}`} />
        <div className={styles.middle}>
          <div className={`${styles.ghost} ${styles.mapArea}`} />
          <div className={`${styles.ghost} ${styles.clusterArea}`} />
        </div>
        <div className={styles.side}>
          <div className={`${styles.ghost} ${styles.findingsArea} ${styles.ghostFindings}`} />
          <div className={`${styles.ghost} ${styles.loadArea} ${styles.ghostLoad}`} />
          <div className={`${styles.ghost} ${styles.overdueArea}`} />
        </div>
      </div>
    </main>
  )
}
