/** What was done to the enterprise's rows, newest first: by whom, how, and what became of each value. */
import { Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeKindTerms } from '../../../../src/domain/glossary.ts'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { EventBody, useEventTitle } from './event-body.tsx'
import { type ChangedRows, eventsByChange } from './events-by-change.ts'

const SHOWN_AT_FIRST = 8

export function EnterpriseEvents({ detail }: { readonly detail: EnterpriseDetail }) {
  const { t } = useTranslation('enterprises')
  const [onlyChanged, setOnlyChanged] = useState(false)
  const [showsAll, setShowsAll] = useState(false)
  const events = detail.events.filter(({ kind }) => !onlyChanged || kind !== 'added')
  const groups = eventsByChange(events)
  const shown = showsAll ? groups : groups.slice(0, SHOWN_AT_FIRST)
  return (
    <Panel
      title={t('events')}
      note={t('eventsNote')}
      extra={
        <Checkbox checked={onlyChanged} onChange={(event) => setOnlyChanged(event.target.checked)}>
          {t('onlyChanged')}
        </Checkbox>
      }
    >
      {groups.length === 0 && <p className="quiet">{t('noEvents')}</p>}
      <ol className="timeline" aria-label={t('events')}>
        {shown.map((group) => (
          <Entry
            key={`${group.changes[0]} ${group.registry} ${group.kind}`}
            group={group}
            changes={detail.changes}
          />
        ))}
      </ol>
      {shown.length < groups.length && (
        <button type="button" className="text-button" onClick={() => setShowsAll(true)}>
          {t('showAllEvents', { count: groups.length })}
        </button>
      )}
    </Panel>
  )
}

interface EntryProps {
  readonly group: ChangedRows
  readonly changes: EnterpriseDetail['changes']
}

/** Of rows that came one after another: by whom the newest, from when to when. */
function Entry({ group, changes }: EntryProps) {
  const say = useBilingual()
  const { inside } = useWords()
  const title = useEventTitle(group)
  const change = changes[group.changes[0] ?? -1]
  return (
    <li>
      <div className="timeline__head">
        <strong>{title}</strong>
        {change !== undefined && <span>{inside(say(changeKindTerms[change.kind]), change.actorName)}</span>}
        <EntryTime rows={group.rows} />
      </div>
      <div className="timeline__body">
        <EventBody group={group} />
        {change !== undefined && change.note !== null && change.kind !== 'demo' && (
          <p className="quiet">{change.note}</p>
        )}
      </div>
    </li>
  )
}

function EntryTime({ rows }: Pick<ChangedRows, 'rows'>) {
  const { t } = useTranslation('enterprises')
  const { i18n } = useTranslation()
  const [last = '', first = ''] = [rows[0]?.at, rows.at(-1)?.at]
  const moment = formatMoment(last, i18n.language)
  return (
    <time dateTime={last}>
      {first === last ? moment : t('span', { from: first.slice(0, 10), to: last.slice(0, 10) })}
    </time>
  )
}
