/**
 * How far what was due has been achieved: a bar from zero, with a tick at 100 %. Zero is the plan's baseline where progress is judged, so that a bar never
 * looks full before anything was done.
 *
 *     <Bullet share={0.89} status="behind" />
 */
import { useTranslation } from 'react-i18next'
import type { Status } from '../../../src/domain/indicator/reading.ts'
import { formatShare } from './format/format-value.ts'
import styles from './styles/bullet.module.css'

interface BulletProps {
  /** 1 is what was due; null is not judged. Below 0 and above 1.4 the bar ends at the edge and the printed figure tells the rest. */
  readonly share: number | null
  readonly status: Status
}

const FULL = 1.4

export function Bullet({ share, status }: BulletProps) {
  const { t } = useTranslation('parts')
  const text = formatShare(share, 1)
  if (share === null) {
    return (
      <span className={styles.bullet} title={t('bullet.none')}>
        <span className={styles.bar} />
        <span className={styles.share}>{text}</span>
      </span>
    )
  }
  const length = Math.min(Math.max(share / FULL, 0), 1)
  return (
    <span className={styles.bullet} title={t('bullet.label', { share: text })}>
      <svg className={styles.bar} viewBox="0 0 140 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.track} y="3" width="140" height="6" />
        <rect className={styles.fill} data-status={status} y="3" width={length * 140} height="6" />
        <line className={styles.tick} x1="100" x2="100" y1="0" y2="12" />
      </svg>
      <span className={styles.share}>{text}</span>
    </span>
  )
}
