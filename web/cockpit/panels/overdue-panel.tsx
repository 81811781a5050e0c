/** Open submissions, the most overdue first. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { StatusLight } from '../../parts/plain/status-light.tsx'
import { officeLinks } from '../office-links.ts'
import page from '../styles/cockpit.module.css'
import styles from '../styles/overdue.module.css'
import { Panel } from './panel.tsx'

type Cockpit = ReplyOf<'getCockpit'>
type Item = Cockpit['overdue'][number]

export function OverduePanel({ cockpit }: { readonly cockpit: Pick<Cockpit, 'overdue' | 'openCount'> }) {
  const { t } = useTranslation('cockpit')
  const { overdue, openCount } = cockpit
  return (
    <Panel
      title={t('overdue.title')}
      hint={t('overdue.open', { count: openCount })}
      area={page.overdueArea}
      legend={
        <a className={styles.more} href={officeLinks.submissions}>
          {t('overdue.more')}
        </a>
      }
    >
      {overdue.length === 0 && <p className={styles.none}>{t('overdue.none')}</p>}
      <ul className={styles.list}>
        {overdue.map((item) => (
          <OverdueItem key={item.id} item={item} />
        ))}
      </ul>
    </Panel>
  )
}

function OverdueItem({ item }: { readonly item: Item }) {
  const { t } = useTranslation('cockpit')
  const { periodLabel } = useLabels()
  const say = useBilingual()
  const isLate = item.overdueDays > 0
  return (
    <li className={styles.item}>
      <StatusLight status={isLate ? 'behind' : 'no-figure'} isDecorative />
      <a className={styles.name} href={officeLinks.submission(item.id)}>
        {item.name}
      </a>
      <span className={styles.days} data-late={isLate}>
        {isLate
          ? t('overdue.late', { count: item.overdueDays })
          : t('overdue.soon', { day: item.dueOn.slice(5) })}
      </span>
      <span className={styles.detail}>
        {periodLabel(item.period)} · {item.unitName} · {say(item.stateLabel)}
      </span>
    </li>
  )
}
