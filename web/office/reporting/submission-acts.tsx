/** Everything that happened to the submission, newest first, with values, notes and evidence. */
import { PaperClipOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { units } from '../../../src/base/quantity.ts'
import { useApi } from '../../api/api-provider.tsx'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { formatBytes } from '../../parts/antd/flow/check-file.ts'
import { Timeline, type TimelineEntry } from '../../parts/antd/flow/timeline.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import type { SubmissionDetail } from './submission.ts'

type Act = SubmissionDetail['acts'][number]

export function SubmissionActs({ detail }: { readonly detail: SubmissionDetail }) {
  const { t } = useTranslation('reporting')
  const say = useBilingual()
  const entries = [...detail.acts].reverse().map((act): TimelineEntry => {
    const tone = toneOf(act.step)
    return {
      key: String(act.seq),
      title: say(act.stepLabel),
      who: act.actorName,
      at: act.at,
      body: <ActBody act={act} />,
      ...(tone === undefined ? {} : { tone }),
    }
  })
  return (
    <Panel title={t('acts')} note={t('actsNote')}>
      {entries.length === 0 ? (
        <p className="quiet step-none">{t('noActs')}</p>
      ) : (
        <Timeline label={t('acts')} entries={entries} />
      )}
    </Panel>
  )
}

function toneOf(step: string): TimelineEntry['tone'] {
  if (step === 'return') return 'bad'
  return step === 'accept' ? 'good' : undefined
}

function ActBody({ act }: { readonly act: Act }) {
  const api = useApi()
  return (
    <>
      {act.value !== null && (
        <div>
          <b>{act.value.toLocaleString('en-US', { maximumFractionDigits: 4 })}</b>{' '}
          <UnitName unit={act.unit} />
        </div>
      )}
      {act.note !== null && <div>{act.note}</div>}
      {act.evidence.map(({ id, name, sizeBytes }) => (
        <div key={id}>
          <a className="plain-link" href={api.href('downloadEvidence', { params: { id } })} download>
            <PaperClipOutlined aria-hidden /> {name}
          </a>{' '}
          <span className="quiet">{formatBytes(sizeBytes)}</span>
        </div>
      ))}
    </>
  )
}

/** An old act may carry a unit that is no longer known: then as it was written. */
function UnitName({ unit }: { readonly unit: string | null }) {
  const say = useBilingual()
  const known = Object.entries(units).find(([id]) => id === unit)
  return <small className="unit">{known === undefined ? unit : say(known[1].label)}</small>
}
