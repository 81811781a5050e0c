/**
 * What happened to a matter, newest first: who did which step when, with what.
 *
 *     <Timeline label={t('acts')} entries={[{ key: '2', title: '填报', who: '联络员甲', at: act.at, body: … }]} />
 */
import './flow.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoment } from './format-moment.ts'

export interface TimelineEntry {
  readonly key: string
  readonly title: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
  readonly body?: ReactNode
  /** good: accepted. bad: sent back. */
  readonly tone?: 'good' | 'bad'
}

export function Timeline({
  label,
  entries,
}: {
  readonly label: string
  readonly entries: readonly TimelineEntry[]
}) {
  const { i18n } = useTranslation()
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} data-tone={entry.tone}>
          <div className="timeline__head">
            <strong>{entry.title}</strong>
            <span>{entry.who}</span>
            <time dateTime={entry.at}>{formatMoment(entry.at, i18n.language)}</time>
          </div>
          {entry.body !== undefined && <div className="timeline__body">{entry.body}</div>}
        </li>
      ))}
    </ol>
  )
}
