/** What the enterprise is asked to look at, on the home page; nothing where nothing is asked. */
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { phoneLinks } from '../match-route.ts'
import styles from '../styles/card.module.css'
import { Card } from './card.tsx'
import { PageError } from './page-error.tsx'
import { PhoneLink } from './phone-link.tsx'
import { SheetItem } from './sheet-item.tsx'

const SHOWN = 5

export function SheetsCard() {
  const { t } = useTranslation('confirmation')
  const reply = useReply('listConfirmationSheets', { query: { limit: SHOWN } })
  if (reply.error !== null) return <PageError error={reply.error} onRetry={reply.refetch} />
  const items = reply.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Card
      title={t('phone.card')}
      aside={<PhoneLink href={phoneLinks.confirmations}>{t('phone.all')}</PhoneLink>}
    >
      <ul className={styles.list}>
        {items.map((sheet) => (
          <SheetItem key={sheet.id} sheet={sheet} />
        ))}
      </ul>
    </Card>
  )
}
