/** A page while its data is read: gray lines where the text will stand. */
import { Skeleton } from 'antd-mobile'
import { useTranslation } from 'react-i18next'
import styles from '../styles/card.module.css'

export function PageLoading() {
  const { t } = useTranslation('phone')
  return (
    <div className={styles.card} role="status" aria-label={t('state.loading')}>
      <Skeleton.Title />
      <Skeleton.Paragraph lineCount={4} />
    </div>
  )
}
