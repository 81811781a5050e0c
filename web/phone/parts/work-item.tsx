/** One submission in a list: what is asked, of whom, for when, and how late it is. The whole row is the link. */
import { useTranslation } from 'react-i18next'
import type { Submission } from '../../../src/domain/submission/submission.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { phoneLinks } from '../match-route.ts'
import styles from '../styles/card.module.css'
import { PhoneLink } from './phone-link.tsx'

export function WorkItem({ submission }: { readonly submission: Submission }) {
  const { periodLabel } = useLabels()
  const say = useBilingual()
  return (
    <li>
      <PhoneLink className={styles.item} href={phoneLinks.submission(submission.id)}>
        <span className={styles.name}>{submission.name}</span>
        <Deadline submission={submission} />
        <span className={styles.detail}>
          {periodLabel(submission.period)} · {submission.unitName} · {say(submission.stateLabel)}
        </span>
      </PhoneLink>
    </li>
  )
}

function Deadline({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation('phone')
  const { isClosed, overdueDays, dueOn } = submission
  if (isClosed) return <span className={styles.aside}>{t('work.done')}</span>
  if (overdueDays === 0) return <span className={styles.aside}>{t('work.due', { day: dueOn.slice(5) })}</span>
  return <span className={styles.late}>{t('work.late', { count: overdueDays })}</span>
}
