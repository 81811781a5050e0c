/** Sheets that the person may answer or see, unanswered ones first. */
import { useTranslation } from 'react-i18next'
import { useItems } from '../../api/use-reply.ts'
import { PageError } from '../parts/page-error.tsx'
import { PageLoading } from '../parts/page-loading.tsx'
import { PhoneButton } from '../parts/phone-button.tsx'
import { SheetItem } from '../parts/sheet-item.tsx'
import styles from '../styles/card.module.css'

export function ConfirmationsPage() {
  const { t } = useTranslation('confirmation')
  const { items, error, retry, hasMore, isFetching, loadMore } = useItems('listConfirmationSheets', {
    query: { limit: 50 },
  })
  if (items === undefined)
    return error === null ? <PageLoading /> : <PageError error={error} onRetry={retry} />
  return (
    <>
      <h1 className={styles.pageTitle}>{t('phone.list')}</h1>
      <div className={styles.card}>
        {items.length === 0 && <p className={styles.empty}>{t('phone.none')}</p>}
        <ul className={styles.list}>
          {items.map((sheet) => (
            <SheetItem key={sheet.id} sheet={sheet} />
          ))}
        </ul>
        {hasMore && (
          <PhoneButton look="bare" isBusy={isFetching} onClick={loadMore}>
            {t('phone.more')}
          </PhoneButton>
        )}
      </div>
    </>
  )
}
