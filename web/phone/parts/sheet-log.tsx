/** What was done to a sheet, newest first. */
import { useTranslation } from 'react-i18next'
import { answerWayTerms } from '../../../src/domain/confirmation/confirmation-act.ts'
import type { SheetDetail } from '../../../src/domain/confirmation/confirmation-view.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import styles from '../styles/log.module.css'

export function SheetLog({ sheet }: { readonly sheet: SheetDetail }) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  if (sheet.log.length === 0) return <p className={styles.none}>{t('sheet.noLog')}</p>
  return (
    <ol className={styles.log}>
      {[...sheet.log].reverse().map(({ seq, label, fields, via, note, actorName, at }) => (
        <li key={seq} className={styles.act}>
          <span className={styles.step}>{say(label)}</span>
          <span className={styles.who}>
            {actorName} · {showTime(at)}
          </span>
          {fields.length > 0 && (
            <span className={styles.note}>{fields.map(say).join(say({ zh: '、', en: ', ' }))}</span>
          )}
          {via !== null && via !== 'enterprise' && (
            <span className={styles.note}>{say(answerWayTerms[via])}</span>
          )}
          {note !== null && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ol>
  )
}

/** `2026-11-23 08:47`, in the reader's own time zone: the Swedish form is the plain one. */
function showTime(at: string): string {
  return new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
}
