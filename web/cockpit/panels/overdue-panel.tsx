/** Open submissions, the most overdue first. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { rootFontSize } from '../../parts/plain/root-font-size.ts'
import { StatusLight } from '../../parts/plain/status-light.tsx'
import { useElementSize } from '../../parts/plain/use-element-size.ts'
import { officeLinks } from '../office-links.ts'
import page from '../styles/cockpit.module.css'
import styles from '../styles/overdue.module.css'
import { Panel } from './panel.tsx'

type Cockpit = ReplyOf<'getCockpit'>
type Item = Cockpit['overdue'][number]

interface OverduePanelProps {
  readonly cockpit: Pick<Cockpit, 'overdue' | 'openCount'>
  /** One screen without scrolling: shows as many as there is room for. */
  readonly fits: boolean
}

const ITEM_REM = 3.125

export function OverduePanel({ cockpit, fits }: OverduePanelProps) {
  const { t } = useTranslation('cockpit')
  const [ref, { height }] = useElementSize<HTMLDivElement>()
  const { overdue, openCount } = cockpit
  const room = fits ? Math.floor(height / (ITEM_REM * rootFontSize())) : overdue.length
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
      <div ref={ref} className={styles.room}>
        <ul className={styles.list}>
          {overdue.slice(0, room).map((item) => (
            <OverdueItem key={item.id} item={item} />
          ))}
        </ul>
      </div>
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
