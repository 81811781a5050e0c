/** A page while its data is read: gray lines where the text will stand. */
import { useTranslation } from 'react-i18next'
import styles from '../styles/card.module.css'

/** Widths of the lines, a heading first. */
const LINES = ['40%', '100%', '96%', '98%', '60%']

export function PageLoading() {
  const { t } = useTranslation('phone')
  return (
    <div className={styles.card} role="status" aria-label={t('state.loading')}>
      {LINES.map((width) => (
        <span key={width} className={styles.waiting} style={{ width }} />
      ))}
    </div>
  )
}
