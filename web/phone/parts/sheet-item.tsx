/** One confirmation sheet in a list: whose it is, of which round, until when. The whole row is the link. */
import { useTranslation } from 'react-i18next'
import type { ConfirmationSheet } from '../../../src/domain/confirmation/confirmation-view.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { phoneLinks } from '../match-route.ts'
import styles from '../styles/card.module.css'
import { PhoneLink } from './phone-link.tsx'

export function SheetItem({ sheet }: { readonly sheet: ConfirmationSheet }) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const { id, enterpriseName, roundTitle, stateLabel, state, dueOn, overdueDays, isRoundOpen, remindedOn } =
    sheet
  return (
    <li>
      <PhoneLink className={styles.item} href={phoneLinks.confirmation(id)}>
        <span className={styles.name}>{enterpriseName}</span>
        {overdueDays > 0 ? (
          <span className={styles.late}>{t('late', { count: overdueDays })}</span>
        ) : (
          <span className={styles.aside}>
            {state === 'asked' && isRoundOpen ? t('phone.due', { day: dueOn.slice(5) }) : say(stateLabel)}
          </span>
        )}
        <span className={styles.detail}>
          {roundTitle} · {say(stateLabel)}
          {remindedOn !== null && state === 'asked' && ` · ${t('remind.on', { day: remindedOn.slice(5) })}`}
        </span>
      </PhoneLink>
    </li>
  )
}
