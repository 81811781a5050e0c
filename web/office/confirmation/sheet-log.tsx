/** What was done to a sheet, newest first. */
import { useTranslation } from 'react-i18next'
import { answerWayTerms } from '../../../src/domain/confirmation/confirmation-act.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Timeline, type TimelineEntry } from '../../parts/antd/flow/timeline.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import type { Sheet } from './sheet.ts'

type Entry = Sheet['log'][number]

export function SheetLog({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const reminders = sheet.reminderLog.map(
    ({ actorName, at }): TimelineEntry => ({
      key: `reminder ${at}`,
      title: t('remind.entry'),
      who: actorName,
      at,
    }),
  )
  const acts = sheet.log.map((entry): TimelineEntry => {
    const tone = toneOf(entry.kind)
    const about = entry.fields.map(say).join(say({ zh: '、', en: ', ' }))
    return {
      key: String(entry.seq),
      title: say(entry.label),
      who: entry.actorName,
      at: entry.at,
      body: (
        <>
          {about !== '' && <div>{about}</div>}
          {entry.via !== null && entry.via !== 'enterprise' && (
            <div className="quiet">{say(answerWayTerms[entry.via])}</div>
          )}
          {entry.note !== null && <div>{entry.note}</div>}
        </>
      ),
      ...(tone === undefined ? {} : { tone }),
    }
  })
  const entries = [...acts, ...reminders].toSorted((a, b) => b.at.localeCompare(a.at))
  return (
    <Panel title={t('sheet.log')}>
      {entries.length === 0 ? (
        <p className="quiet step-none">{t('sheet.noLog')}</p>
      ) : (
        <Timeline label={t('sheet.log')} entries={entries} />
      )}
    </Panel>
  )
}

function toneOf(kind: Entry['kind']): TimelineEntry['tone'] {
  if (kind === 'reject') return 'bad'
  return kind === 'accept' || kind === 'confirm' ? 'good' : undefined
}
