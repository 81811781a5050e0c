/**
 * Someone acted on it meanwhile: theirs and mine side by side, and nothing of mine is lost.
 *
 *     <StaleNotice fields={[{ label, mine: '654', theirs: '653.2' }]} by="…" onTakeTheirs={…} onKeepMine={…} />
 */
import './state.css'
import { Button } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'

export interface StaleField {
  readonly label: string
  readonly mine: string
  readonly theirs: string
}

interface StaleNoticeProps {
  readonly fields: readonly StaleField[]
  /** Who did what and when, as a sentence. */
  readonly what: string
  /** Drops what I typed. */
  readonly onTakeTheirs: () => void
  /** Keeps what I typed, on top of their version; absent when the step is no longer open. */
  readonly onKeepMine?: () => void
}

export function StaleNotice({ fields, what, onTakeTheirs, onKeepMine }: StaleNoticeProps) {
  const { t } = useTranslation('controls')
  const id = useId()
  return (
    <section className="stale" role="alert" aria-labelledby={id}>
      <h3 className="stale__title" id={id}>
        {t('stale.title')}
      </h3>
      <p>{what}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('stale.field')}</th>
            <th scope="col">{t('stale.mine')}</th>
            <th scope="col">{t('stale.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.label}>
              <th scope="row">{field.label}</th>
              <td>{field.mine === '' ? '—' : field.mine}</td>
              <td>{field.theirs === '' ? '—' : field.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{onKeepMine === undefined ? t('stale.closed') : t('stale.text')}</p>
      <div className="stale__actions">
        {onKeepMine !== undefined && (
          <Button type="primary" onClick={onKeepMine}>
            {t('stale.keepMine')}
          </Button>
        )}
        <Button onClick={onTakeTheirs}>{t('stale.takeTheirs')}</Button>
      </div>
    </section>
  )
}
