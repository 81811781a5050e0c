/** What was done to a sheet, newest first. */
import { useTranslation } from 'react-i18next'
import { answerWayTerms } from '../../../src/domain/confirmation/confirmation-act.ts'
import type { SheetDetail, SheetLogEntry } from '../../../src/domain/confirmation/confirmation-view.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import styles from '../styles/log.module.css'

export function SheetLog({ sheet }: { readonly sheet: SheetDetail }) {
  const { t } = useTranslation('confirmation')
  const acts = sheet.log.map((entry) => ({ at: entry.at, item: <ActItem key={entry.seq} entry={entry} /> }))
  const reminders = sheet.reminderLog.map(({ actorName, at }) => ({
    at,
    item: (
      <li key={`reminder ${at}`} className={styles.act}>
        <span className={styles.step}>{t('remind.entry')}</span>
        <span className={styles.who}>
          {actorName} · {showTime(at)}
        </span>
      </li>
    ),
  }))
  const entries = [...acts, ...reminders].toSorted((a, b) => b.at.localeCompare(a.at))
  if (entries.length === 0) return <p className={styles.none}>{t('sheet.noLog')}</p>
  return <ol className={styles.log}>{entries.map(({ item }) => item)}</ol>
}

function ActItem({ entry }: { readonly entry: SheetLogEntry }) {
  const say = useBilingual()
  const { label, fields, via, note, actorName, at } = entry
  return (
    <li className={styles.act}>
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
  )
}

/** `2026-11-23 08:47`, in the reader's own time zone: the Swedish form is the plain one. */
function showTime(at: string): string {
  return new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
}
